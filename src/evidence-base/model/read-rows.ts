import { z } from "zod";
import { allEntityKinds } from "../../domain/records";
import { relationSchema } from "../../domain/records/database/relation";
import type { BaseEdge, BaseEntity, BaseRow } from "./contract";
import { BaseFault } from "./fault";

/** A row as an engine gives it: by the names of its columns. */
export type RawRow = Readonly<Record<string, unknown>>;

const kind = z.enum(allEntityKinds);
const text = z.string().nullish();
const count = z.number();

const edgeSchema = z.object({
  source: z.string(),
  source_name: z.string(),
  source_kind: kind,
  target: z.string(),
  target_name: z.string(),
  target_kind: kind,
  increases: count,
  decreases: count,
  no_effect: count,
  unsigned: count,
  interacts: count,
  rows: count,
  papers: count,
});

const rowSchema = z.object({
  source: z.string(),
  target: z.string(),
  relation: relationSchema.shape.relation,
  origin: z.string(),
  direct: z.boolean().nullish(),
  mechanism: text,
  residue: text,
  printed: text,
  record: text,
  pmid: text,
  doi: text,
  text,
  sentence: text,
  taxon: text,
  cell: text,
});

const entitySchema = z.object({
  key: z.string(),
  name: z.string(),
  kind,
  synonyms: z.array(z.string()),
  xrefs: z.array(z.string()),
});

/** An edge from a row of its table. Throws a `BaseFault` with the column where the row is none. */
export function edgeOf(raw: RawRow, file: string): BaseEdge {
  const { source_name, source_kind, target_name, target_kind, no_effect, ...rest } = checked(edgeSchema, raw, file);
  return {
    ...rest,
    sourceName: source_name,
    sourceKind: source_kind,
    targetName: target_name,
    targetKind: target_kind,
    noEffect: no_effect,
  };
}

/** A row of evidence. Throws a `BaseFault` where it is none, as one of a relation that is not known. */
export function rowOf(raw: RawRow, file: string): BaseRow {
  const { record, pmid, doi, ...rest } = checked(rowSchema, raw, file);
  const fields = { ...rest, recordId: record, PMID: pmid, DOI: doi };
  return Object.fromEntries(
    Object.entries(fields).filter(([, value]) => value !== null && value !== undefined),
  ) as unknown as BaseRow;
}

/** An entity. Throws a `BaseFault` where the row is none. */
export function entityOf(raw: RawRow, file: string): BaseEntity {
  return checked(entitySchema, raw, file);
}

function checked<T>(schema: z.ZodType<T>, raw: RawRow, file: string): T {
  const result = schema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const column = String(issue?.path[0] ?? "");
  const found = `${column} = ${JSON.stringify(raw[column]) ?? "–"}`;
  if (issue?.code === "invalid_value")
    throw new BaseFault("unknown-word", { file, found, expected: issue.values.join(", ") });
  throw new BaseFault("malformed", { file, found, expected: issue?.message ?? "" });
}
