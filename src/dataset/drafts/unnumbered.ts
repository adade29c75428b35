import { type FaultText, quoted, says, verbatim, withNear } from "../../domain/records/base/fault-text";
import { languages } from "../../domain/records/base/languages";
import { type AuthoredDocument, type FieldPath, formatPath, idOf, isRecord, placeOf } from "./draft";
import type { DatasetIssue } from "./issue";
import { nearestId } from "./nearest";

type Fields = Readonly<Record<string, unknown>>;

/** Whether papers have the numbers of a review's list. */
export function isNumbered(info: unknown): boolean {
  return !isRecord(info) || info.review !== undefined;
}

function isPaper({ path, value }: AuthoredDocument): boolean {
  return (
    path.startsWith("studies/") || (path.startsWith("background/") && isRecord(value) && value.citation !== undefined)
  );
}

/** By year, then by who is named, then by id: adding a paper moves others only as far as it must. */
function orderKey(value: unknown): readonly [number, string, string] {
  const fields: Fields = isRecord(value) ? value : {};
  const issued = isRecord(fields.citation) ? fields.citation.issued : undefined;
  const name = fields.label ?? fields.firstAuthor;
  return [typeof issued === "number" ? issued : 9999, typeof name === "string" ? name : "", idOf(value) ?? ""];
}

function inOrder(a: AuthoredDocument, b: AuthoredDocument): number {
  const [yearA, nameA, idA] = orderKey(a.value);
  const [yearB, nameB, idB] = orderKey(b.value);
  return yearA - yearB || (nameA < nameB ? -1 : nameA > nameB ? 1 : idA < idB ? -1 : 1);
}

/** Papers as prose cites them where they have no numbers: "[ge2018]", "[ge2018, tang2011]". */
const cited = /\[([A-Za-z][\w.-]*(?:(?:, ?|、)[A-Za-z][\w.-]*)*)\]/g;

type Numbers = ReadonlyMap<string, number>;

/** Papers that records name by their ids, by their numbers instead; what is wrong with a name goes to `issues`. */
function namesOf(numbers: Numbers, issues: DatasetIssue[]) {
  const told = (
    file: string,
    raw: unknown,
    path: FieldPath,
    code: DatasetIssue["code"],
    found: FaultText,
    expected: FaultText,
  ) => issues.push({ code, file, record: placeOf(file, [], raw).record, field: formatPath(path), found, expected });

  /** The number of the paper that an id names. */
  const numberOf = (file: string, raw: unknown, path: FieldPath, named: unknown): unknown => {
    if (typeof named === "number") {
      told(file, raw, path, "wrong-value", verbatim(named), says("paperId"));
    }
    if (typeof named !== "string") return named;
    const number = numbers.get(named);
    if (number !== undefined) return number;
    const expected = withNear(says("paperIdOfFolder"), nearestId(named, numbers.keys()));
    told(file, raw, path, "unknown-id", quoted(named), expected);
    return named;
  };
  const named = (file: string, raw: Fields): Fields => ({
    ...raw,
    ...(raw.ref === undefined ? {} : { ref: numberOf(file, raw, ["ref"], raw.ref) }),
    ...(Array.isArray(raw.with)
      ? { with: raw.with.map((each: unknown, index) => numberOf(file, raw, ["with", index], each)) }
      : {}),
    ...(Array.isArray(raw.mayOverlap)
      ? {
          mayOverlap: raw.mayOverlap.map((each: unknown, index) =>
            isRecord(each) ? { ...each, ref: numberOf(file, raw, ["mayOverlap", index, "ref"], each.ref) } : each,
          ),
        }
      : {}),
  });
  return { told, named };
}

/** Prose with the numbers of the papers that it cites by their ids. */
function proseOf(numbers: Numbers): (value: unknown) => unknown {
  const inProse = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(inProse);
    if (!isRecord(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => {
        const isText = typeof inner === "string" && languages.some((language) => language === key);
        return [key, isText ? inner.replace(cited, asNumbers) : inProse(inner)];
      }),
    );
  };
  const asNumbers = (whole: string, list: string): string => {
    const refs = list.split(/, ?|、/).map((id) => numbers.get(id));
    return refs.some((ref) => ref === undefined) ? whole : `[${refs.join(", ")}]`;
  };
  return inProse;
}

/**
 * The authored files of a collection without a review with a number for each paper, as the compiled form has it: authors call
 * papers by the ids of their files. Files of a numbered dataset come back as they are.
 */
export function withNumbers(documents: readonly AuthoredDocument[]): {
  readonly documents: readonly AuthoredDocument[];
  readonly issues: readonly DatasetIssue[];
} {
  const info = documents.find(({ path }) => path === "dataset.yaml");
  if (info === undefined || isNumbered(info.value)) return { documents, issues: [] };
  const issues: DatasetIssue[] = [];
  const papers = documents.filter(isPaper).toSorted(inOrder);
  const numbers = new Map(
    papers.flatMap(({ value }, index) => (idOf(value) === null ? [] : [[idOf(value) ?? "", index + 1] as const])),
  );
  const { told, named } = namesOf(numbers, issues);
  const inProse = proseOf(numbers);
  const changed = (document: AuthoredDocument): unknown => {
    const { path, value } = document;
    if (Array.isArray(value)) return value.map((each: unknown) => (isRecord(each) ? named(path, each) : each));
    if (!isRecord(value)) return value;
    if (!isPaper(document)) return named(path, value);
    if (value.ref !== undefined) {
      told(path, value, ["ref"], "unknown-field", verbatim(String(value.ref)), says("noRef"));
    }
    const { ref: _ref, ...rest } = value;
    return { ...named(path, rest), ref: numbers.get(idOf(value) ?? "") ?? papers.indexOf(document) + 1 };
  };
  return { documents: documents.map((each) => ({ ...each, value: inProse(changed(each)) })), issues };
}
