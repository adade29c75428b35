import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { parse } from "yaml";
import { isRecord } from "../../dataset/drafts/draft";
import { isLanguage, type Language, languages } from "../../domain/records/base/languages";
import { decodeText } from "../../exchange/base/decode";
import type { Notice } from "../../exchange/base/notices";
import { readFile } from "../../exchange/read-file";
import { referenceImporters } from "../../exchange/references/importers";
import { type KnownPapers, knownPapers } from "../add/known-papers";
import { identifierOf, type Paper, paperOf, paperOfIdentifier } from "../add/paper";
import { studyFile } from "../add/study-file";
import { flagValue } from "../calls/call";
import { Misuse, type Verb } from "../calls/verb";
import { readDatasetFolder } from "../sources/read-folder";

/** Endings of files that hold references. */
const recordEndings = [
  ...new Set(referenceImporters.flatMap(({ accept }) => accept.split(",").filter((each) => each.startsWith(".")))),
];

export const add: Verb = {
  usage: `add <DOI, PMID or file (${recordEndings.join(", ")})> --to <folder>`,
  about: "writes a file for each paper, with its citation, to be read later; fetches nothing",
  flags: { to: "value" },
  run: async (call, terminal) => {
    const [source, ...more] = call.words;
    const folder = flagValue(call, "to");
    if (source === undefined || more.length > 0)
      throw new Misuse(`Name one DOI, one PMID or one file (${recordEndings.join(", ")}).`);
    if (folder === undefined) throw new Misuse("Say into which dataset: --to <folder>.");
    if (!existsSync(join(folder, "dataset.yaml")))
      throw new Misuse(
        `"${folder}" is no dataset: it has no dataset.yaml. "npm run data -- init ${folder}" makes one.`,
      );
    const papers = await papersOf(source);
    const options = { ...infoOf(folder), from: existsSync(source) ? basename(source) : "the command line" };
    const known = knownPapers(readDatasetFolder(folder));
    const taken = new Set(known.ids);
    const added: { readonly id: string; readonly file: string }[] = [];
    const refused: { readonly paper: string; readonly why: string; readonly file?: string }[] = [];
    for (const [index, paper] of papers.entries()) {
      const there = alreadyThere(paper, known, papers.slice(0, index));
      if (there !== null) {
        refused.push({ paper: paper.id, ...there });
        continue;
      }
      const named = { ...paper, id: freeId(paper.id, taken) };
      taken.add(named.id);
      const file = `to-read/${named.id}.yaml`;
      mkdirSync(join(folder, "to-read"), { recursive: true });
      writeFileSync(join(folder, file), studyFile(named, options), { flag: "wx" });
      added.push({ id: named.id, file });
    }
    const ok = added.length > 0 || refused.length === 0;
    if (call.flags.json === true) {
      terminal.log(JSON.stringify({ ok, target: folder, added, refused }, null, 2));
      return ok ? 0 : 1;
    }
    for (const { file } of added) terminal.log(`${folder}/${file}: written, to be read`);
    for (const { paper, why } of refused) terminal.error(`${paper}: not added. ${why}`);
    terminal.log(
      `${added.length} of ${papers.length} ${papers.length === 1 ? "paper" : "papers"} added. Nothing was fetched from the network.`,
    );
    if (added.length > 0)
      terminal.log(
        `Next: read the paper, move its file to studies/ and fill it in, and run "npm run data -- validate ${folder}".`,
      );
    return ok ? 0 : 1;
  },
};

async function papersOf(source: string): Promise<readonly Paper[]> {
  if (!existsSync(source)) {
    const identifier = identifierOf(source);
    if (identifier !== null) return [paperOfIdentifier(identifier)];
    throw new Misuse(
      `Found "${source}", which is no file here; expected a DOI (10.1002/ptr.3124), a PMID (20196083) or a file (${recordEndings.join(", ")}).`,
    );
  }
  if (!statSync(source).isFile())
    throw new Misuse(`"${source}" is a folder; expected a file (${recordEndings.join(", ")}).`);
  if (!recordEndings.some((ending) => source.toLowerCase().endsWith(ending)))
    throw new Misuse(`"${source}" is in no form that is read here; expected ${recordEndings.join(", ")}.`);
  const { result } = await readFile({ name: basename(source), bytes: readFileSync(source) }, {}, {});
  if (!result.ok) throw new Misuse(`"${source}" could not be read: ${result.notices.map(sentence).join(" ")}`);
  const { incoming } = result;
  if (incoming.kind !== "papers") throw new Misuse(`"${source}" is no list of papers.`);
  return incoming.papers.map(paperOf);
}

function sentence({ code, place, found, expected }: Notice): string {
  const where = place === null ? "" : ` at ${Object.entries(place).flat().join(" ")}`;
  return `${code}${where}${found ? `: found ${found}` : ""}${expected ? `, expected ${expected}` : ""}.`;
}

function alreadyThere(
  paper: Paper,
  known: KnownPapers,
  before: readonly Paper[],
): { why: string; file?: string } | null {
  const there = known.fileOf(paper);
  if (there !== null) return { why: `${there.by} is in ${there.file} already.`, file: there.file };
  const same = (name: "PMID" | "DOI") =>
    paper.citation[name] !== undefined && before.some(({ citation }) => citation[name] === paper.citation[name]);
  return same("PMID") || same("DOI") ? { why: "The file has it twice." } : null;
}

/** ge2018, ge2018b, ge2018c … */
function freeId(id: string, taken: ReadonlySet<string>): string {
  if (!taken.has(id)) return id;
  const letter = [..."bcdefghijklmnopqrstuvwxyz"].find((each) => !taken.has(`${id}${each}`));
  return letter === undefined ? freeId(`${id}z`, taken) : `${id}${letter}`;
}

function infoOf(folder: string): { readonly languages: readonly Language[]; readonly isNumbered: boolean } {
  const info: unknown = parse(decodeText(readFileSync(join(folder, "dataset.yaml")))?.text ?? "", { version: "1.2" });
  if (!isRecord(info)) return { languages, isNumbered: false };
  const written = Array.isArray(info.languages) ? info.languages.filter((each) => isLanguage(String(each))) : languages;
  return { languages: written, isNumbered: info.review !== undefined };
}
