import { existsSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { parse } from "yaml";
import { idOf, isRecord } from "../../dataset/drafts/draft";
import { nearestId } from "../../dataset/drafts/nearest";
import { ranked } from "../../domain/search";
import { Misuse, type Verb } from "../calls/verb";
import { libraryFolder } from "../sources/library";
import { readDatasetFolder } from "../sources/read-folder";

/** An entity that could be used, and where it is. */
interface Known {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly xrefs: readonly string[];
  /** `data/entities`, or the dataset that alone has it. */
  readonly from: string;
}

export const entity: Verb = {
  usage: "entity find <word>",
  about: "finds a node in the entity library by id, name, synonym or identifier, in any language",
  run: ({ words: [action, ...words], flags }, terminal) => {
    const typed = words.join(" ");
    if (action !== "find" || typed === "") throw new Misuse('"entity" has one action: find, with a word to look for.');
    const found = foundFor(typed, everyEntity());
    if (flags.json === true) {
      terminal.log(JSON.stringify({ ok: true, found: found }, null, 2));
      return 0;
    }
    if (found.length === 0) {
      terminal.log(`No entity goes by "${typed}". Write it into a file of entities/ in your dataset: id, kind, name.`);
      return 0;
    }
    for (const { id, kind, names, xrefs, from } of found) {
      terminal.log(`${id}  (${kind}, ${from})\n    ${[...names, ...xrefs].join(" · ")}`);
    }
    const [best] = found;
    if (best?.from === "data/entities")
      terminal.log(`\nTo use it, write into a file of entities/ in your dataset:\n\n- id: ${best.id}`);
    return 0;
  },
};

/** Entities of the library, then those that only a dataset beside it has. */
function everyEntity(): Known[] {
  const data = dirname(libraryFolder);
  const folders = ["entities", ...readdirSync(data).filter((name) => existsSync(join(data, name, "dataset.yaml")))];
  const all = folders.flatMap((folder) =>
    readDatasetFolder(join(data, folder))
      .filter(({ path }) => folder === "entities" || path.startsWith("entities/"))
      .flatMap(({ text }) => entitiesIn(text, `data/${folder}`)),
  );
  return all.filter(({ id }, at) => all.findIndex((other) => other.id === id) === at);
}

function entitiesIn(text: string, from: string): Known[] {
  const records: unknown = parse(text, { version: "1.2" });
  if (!Array.isArray(records)) return [];
  return records.flatMap((record): Known | [] => {
    const id = idOf(record);
    // Without a name it is an entry of the library, which is listed as such.
    if (id === null || !isRecord(record) || record.name === undefined) return [];
    const texts = (value: unknown) =>
      Object.values(isRecord(value) || Array.isArray(value) ? value : {}).filter((each) => typeof each === "string");
    const names = [...new Set([...texts(record.name), ...texts(record.label), ...texts(record.synonyms)])];
    return { id, kind: String(record.kind), names, xrefs: texts(record.xrefs), from };
  });
}

/** The entities that a word may mean, best first; where none goes by it, those of the nearest name. */
function foundFor(typed: string, all: readonly Known[]): readonly Known[] {
  const namesOf = ({ id, names, xrefs }: Known) => [id, ...names, ...xrefs];
  const found = ranked(all, typed, namesOf);
  if (found.length > 0) return found.slice(0, 8);
  const near = nearestId(typed, all.flatMap(namesOf));
  return near === null ? [] : all.filter((known) => namesOf(known).includes(near));
}
