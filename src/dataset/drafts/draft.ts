import { type FaultText, says, verbatim, wholeFile } from "../../domain/records/base/fault-text";

/** Where a value stands in its document: keys and list positions from the top. */
export type FieldPath = readonly (string | number)[];

/** A parsed YAML file of a dataset's folder. */
export interface AuthoredDocument {
  readonly path: string;
  readonly value: unknown;
}

/** The lists of the compiled form. */
export const collections = [
  "entities",
  "studies",
  "findings",
  "background",
  "references",
  "relations",
  "toRead",
  "sourceChecks",
  "gaps",
] as const;
export type Collection = (typeof collections)[number];

export interface Place {
  readonly file: string;
  /** Path of the record in its document. */
  readonly path: FieldPath;
  /** Id of the record, or its place where it has none. */
  readonly record: string;
}

/** A record before anything about it is known to be right. */
export interface Draft {
  readonly place: Place;
  readonly raw: unknown;
}

export type Drafts = Readonly<Record<Collection, readonly Draft[]>> & {
  readonly dataset: Draft | null;
};

export interface Placed<T> {
  readonly place: Place;
  readonly record: T;
}

/** `["arms", 0, "doses"]` → `arms[0].doses`. */
export function formatPath(path: FieldPath): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === "number") return `${text}[${key}]`;
    return text === "" ? key : `${text}.${key}`;
  }, "");
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The record's own id if it has one that can be shown. */
export function idOf(raw: unknown): string | null {
  return isRecord(raw) && typeof raw.id === "string" && raw.id !== "" ? raw.id : null;
}

export function placeOf(file: string, path: FieldPath, raw: unknown): Place {
  return { file, path, record: idOf(raw) ?? (path.length === 0 ? wholeFile : formatPath(path)) };
}

export function draftOf(file: string, path: FieldPath, raw: unknown): Draft {
  return { place: placeOf(file, path, raw), raw };
}

/** Value at a path, or undefined where the path leaves the data. */
export function valueAt(raw: unknown, path: FieldPath): unknown {
  return path.reduce<unknown>((value, key) => {
    if (Array.isArray(value)) return typeof key === "number" ? value[key] : undefined;
    return isRecord(value) ? value[String(key)] : undefined;
  }, raw);
}

/** A value in few words, for "found: …". */
export function describeValue(value: unknown): FaultText {
  if (value === undefined) return says("nothing");
  if (value === null) return says("emptyValue");
  if (typeof value === "string") {
    const short = value.length > 80 ? `${value.slice(0, 79)}…` : value;
    return value === "" ? says("emptyText") : verbatim(JSON.stringify(short));
  }
  if (Array.isArray(value)) return says("listOf", { length: value.length });
  if (isRecord(value)) {
    const fields = Object.keys(value).join(", ");
    return fields === "" ? says("recordWithoutFields") : says("recordWith", { fields });
  }
  if (typeof value === "boolean") return says("theBoolean", { value: String(value) });
  return says("theNumber", { value: String(value) });
}
