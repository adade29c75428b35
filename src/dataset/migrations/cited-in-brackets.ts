import { languages } from "../../domain/records/base/languages";
import { isRecord } from "../drafts/draft";
import type { Step } from "./step";

/** What stood before reference numbers in prose of version 1.0, and the numbers. */
const cited = /(\b(?:[Rr]efs?|[Rr]eferences?|[Bb]ackground) |文献 ?)(\d+(?:(?:, | and |、|和)\d+)*)(?!\d|\.\d)/g;

/**
 * Since 1.1 prose cites references in square brackets. Numbers in square brackets that are no reference were words, and stay
 * words.
 */
export const citedInBrackets: Step = (document) => {
  const known = new Set([document.studies, document.background].flatMap(refsIn));
  const asNow = (text: string) =>
    text
      .replace(/\[(\d+)\]/g, (whole, digits: string) => (known.has(Number(digits)) ? whole : `(${digits})`))
      .replace(cited, (whole, lead: string, numbers: string) => {
        const refs = numbers.match(/\d+/g) ?? [];
        return refs.every((ref) => known.has(Number(ref))) ? `${lead}[${refs.join(", ")}]` : whole;
      });
  const walk = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(walk);
    if (!isRecord(value)) return value;
    const isProse = languages.every((language) => typeof value[language] === "string");
    const inner = (field: unknown) => (isProse && typeof field === "string" ? asNow(field) : walk(field));
    return Object.fromEntries(Object.entries(value).map(([key, field]) => [key, inner(field)]));
  };
  return Object.fromEntries(
    Object.entries(document).map(([key, value]) => [key, prosaic.has(key) ? walk(value) : value]),
  );
};

/** Parts of the document whose prose cites references; names of entities and terms cite none. */
const prosaic: ReadonlySet<string> = new Set(["studies", "background", "sourceChecks", "gaps"]);

function refsIn(records: unknown): readonly number[] {
  if (!Array.isArray(records)) return [];
  return records.flatMap((record) => (isRecord(record) && typeof record.ref === "number" ? [record.ref] : []));
}
