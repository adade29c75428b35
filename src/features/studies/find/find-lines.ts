import { type Asked, askedAmong, isSameName, occurs, type Word } from "../../../domain/search";
import type { Line } from "../lines/lines";
import type { Field, Place, Unit } from "./fields";

/** Why a line was found: a place, and the text there. */
export interface Reason {
  readonly place: Place;
  readonly text: string;
}

export interface Searchable {
  readonly line: Line;
  readonly units: readonly Unit[];
}

export interface FoundLines {
  readonly lines: readonly Line[];
  /** The words as they were asked for, to mark them. */
  readonly asked: readonly Asked[];
  /** By line. */
  readonly reasons: ReadonlyMap<string, readonly Reason[]>;
}

/** How a field must have a word. */
type Holds = (field: Field, asked: Asked) => boolean;

const holdsWord: Holds = ({ words, isName }, asked) => occurs(words, asked, isName);

/** One reason a word, from what the table shows before what it does not; null where a word is missing. */
function reasonsIn(fields: readonly Field[], asked: readonly Asked[], holds: Holds): readonly Reason[] | null {
  const found = asked.flatMap((each) => fields.find((field) => holds(field, each)) ?? []);
  if (found.length < asked.length) return null;
  const known = new Map(found.map(({ place, text }) => [`${place} ${text}`, { place, text }]));
  return [...known.values()];
}

/** Fields in which a reader looks first. */
const places: readonly Place[] = [
  ...([
    "ref",
    "author",
    "subject",
    "object",
    "direction",
    "via",
    "system",
    "inducer",
    "organism",
    "measured",
    "dosePrinted",
  ] as const),
  ...(["otherName", "group", "class", "year", "title", "marks", "dependence", "approach", "section"] as const),
  ...(["shown", "result", "place", "animals", "dosing"] as const),
  ...(["doseConverted", "otherAuthor", "note"] as const),
];

/** How far from where a reader looks first. */
const far = (reasons: readonly Reason[]) => reasons.reduce((sum, { place }) => sum + places.indexOf(place), 0);

const ordered = (fields: readonly Field[]): readonly Field[] =>
  [...fields].sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place));

const isSame = ({ text, isOfObject }: Field, { word }: Asked): boolean => isOfObject && isSameName(text, [word]);

/** What is said of the thing that changed. */
const ofObject: readonly Place[] = ["direction", "measured", "dependence"];

/**
 * "RANKL lowered" asks for what happened to RANKL: where a word is said of the thing that changed, the name of one must
 * be its own. Null where no word is.
 */
function holdsName(fields: readonly Field[], asked: readonly Asked[]): Holds | null {
  const telling = new Set(
    asked.filter((each) => fields.some((field) => ofObject.includes(field.place) && holdsWord(field, each))),
  );
  const named = new Set(asked.filter((each) => !telling.has(each) && fields.some((field) => isSame(field, each))));
  if (telling.size === 0 || named.size === 0) return null;
  return (field, each) => (named.has(each) ? isSame(field, each) : holdsWord(field, each));
}

/**
 * Lines that have every word together, in one finding with its experiment and study. Where none has, lines whose
 * findings have them between them: "OPG RANKL" asks for a study of both.
 */
export function findLines(all: readonly Searchable[], words: readonly Word[]): FoundLines {
  const fields = all.flatMap(({ units }) => units.flat());
  const asked = askedAmong(
    words,
    fields.map((field) => field.words),
  );
  const search = (holds: Holds, partsOf: (units: readonly Unit[]) => readonly Unit[]): FoundLines => {
    const reasons = new Map<string, readonly Reason[]>();
    const lines: Line[] = [];
    for (const { line, units } of all) {
      const found = partsOf(units).flatMap((unit) => {
        const reason = reasonsIn(ordered(unit), asked, holds);
        return reason ? [reason] : [];
      });
      const [first] = found.sort((a, b) => far(a) - far(b));
      if (!first) continue;
      lines.push(line);
      reasons.set(line.id, first);
    }
    return { lines, asked, reasons };
  };
  const named = words.length > 1 ? holdsName(fields, asked) : null;
  const ways = [
    ...(named ? [() => search(named, (units) => units)] : []),
    () => search(holdsWord, (units) => units),
    ...(words.length > 1 ? [() => search(holdsWord, (units) => [units.flat()])] : []),
  ];
  let found: FoundLines = { lines: [], asked, reasons: new Map() };
  for (const way of ways) {
    found = way();
    if (found.lines.length > 0) break;
  }
  return found;
}
