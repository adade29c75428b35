import type { Difference } from "../../collection/compare/differences";
import { isRecord } from "../../dataset/drafts/draft";
import type { CompiledDataset } from "../../domain/records";

/** One and several of each kind of record. */
const nouns: Readonly<Record<Difference["collection"], readonly [one: string, several: string]>> = {
  dataset: ["field of dataset.yaml", "fields of dataset.yaml"],
  entities: ["entity", "entities"],
  studies: ["study", "studies"],
  findings: ["finding", "findings"],
  background: ["background statement", "background statements"],
  references: ["background paper", "background papers"],
  relations: ["relation", "relations"],
  toRead: ["paper to read", "papers to read"],
  sourceChecks: ["source check", "source checks"],
  gaps: ["gap", "gaps"],
};

const counted = (count: number, collection: Difference["collection"]) =>
  `${count} ${nouns[collection][count === 1 ? 0 : 1]}`;

/** "+2 findings, −1 study, 3 findings changed". */
export function summaryOf(all: readonly Difference[]): string {
  const parts = Object.keys(nouns).flatMap((key) => {
    const collection = key as Difference["collection"];
    const ids = (what: Difference["what"]) =>
      new Set(
        all.flatMap((each) =>
          each.collection === collection && each.what === what
            ? collection === "dataset"
              ? (each.field ?? "")
              : each.id
            : [],
        ),
      ).size;
    const [added, removed, changed] = [ids("added"), ids("removed"), ids("changed")];
    return [
      ...(added > 0 ? [`+${counted(added, collection)}`] : []),
      ...(removed > 0 ? [`−${counted(removed, collection)}`] : []),
      ...(changed > 0 ? [`${counted(changed, collection)} changed`] : []),
    ];
  });
  return parts.join(", ");
}

/** One line for each difference. `a` and `b` give the names of entities. */
export function wordsOf(all: readonly Difference[], a: CompiledDataset, b: CompiledDataset): string[] {
  const names = new Map([...a.entities, ...b.entities].map(({ id, label, name }) => [id, (label ?? name).en]));
  const nameOf = (id: unknown) => (typeof id === "string" ? (names.get(id) ?? id) : String(id));
  const findings = new Map([...a.findings, ...b.findings].map((finding) => [finding.id, finding]));
  return all.map(({ what, collection, id, field, from, to }) => {
    const [one] = nouns[collection];
    if (what !== "changed")
      return `${what === "added" ? "+" : "−"} ${one} ${id}${gist(what === "added" ? to : from, nameOf)}`;
    const finding = collection === "findings" ? findings.get(id) : undefined;
    const record =
      finding === undefined
        ? `${collection === "dataset" ? "" : `${one} `}${id}`
        : `${finding.study} ${nameOf(finding.object)}`;
    const place = finding !== undefined && field === "effect" ? "" : `, ${field}`;
    return `  ${record}${place}: ${shown(from)} → ${shown(to)}`;
  });
}

/** What a record says, in few words, after its id. */
function gist(record: unknown, nameOf: (id: unknown) => string): string {
  if (!isRecord(record)) return "";
  if ("object" in record) return `: ${record.effect} ${nameOf(record.object)}`;
  if ("target" in record) return `: ${nameOf(record.source)} ${record.relation} ${nameOf(record.target)}`;
  if ("firstAuthor" in record) return `: ${record.firstAuthor}`;
  return isRecord(record.name) ? `: ${record.name.en}` : "";
}

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  if (Array.isArray(value)) return value.length === 0 ? "none" : value.map(shown).join(", ");
  if (isRecord(value)) return typeof value.en === "string" ? value.en : JSON.stringify(value);
  return String(value);
}
