import { z } from "zod";
import { sourceSchema } from "../../domain/records/database/source";
import type { BaseCounts } from "./contract";
import { BaseFault } from "./fault";
import { type TableName, tables } from "./tables";

export const manifestFile = "manifest.json";
export const manifestFormat = "osteograph-evidence-base";
/** Raised when files of an earlier version would be read wrongly. */
export const manifestVersion = 1;

const count = z.int().nonnegative();

/** One file of a table: rows in order, with the first and the last key that it holds. */
const partSchema = z.strictObject({
  /** Path from the manifest; never out of its folder. */
  file: z.string().regex(/^(?!.*\.\.)[\w.-]+(?:\/[\w.-]+)*$/, "a path in the base's own folder"),
  bytes: count,
  /** Bytes of the Parquet footer, so that one request gets it. */
  footer: count,
  rows: count,
  first: z.string(),
  last: z.string(),
});
export type Part = z.infer<typeof partSchema>;

const baseSourceSchema = sourceSchema.extend({ rows: count });
export type BaseSource = z.infer<typeof baseSourceSchema>;

const manifestSchema = z.strictObject({
  format: z.literal(manifestFormat),
  version: z.literal(manifestVersion),
  title: z.string().min(1),
  counts: z.strictObject({
    rows: count,
    edges: count,
    entities: count,
    increases: count,
    decreases: count,
    noEffect: count,
    unsigned: count,
    interacts: count,
  }) satisfies z.ZodType<BaseCounts>,
  sources: z.array(baseSourceSchema).min(1),
  /** Name and SQL type of each column of each table. */
  columns: z.record(z.string(), z.record(z.string(), z.string())),
  tables: z.strictObject(
    Object.fromEntries(Object.keys(tables).map((name) => [name, z.array(partSchema)])) as Record<
      TableName,
      z.ZodArray<typeof partSchema>
    >,
  ),
});
export type Manifest = z.infer<typeof manifestSchema>;

/** Reads the text of a manifest. Throws a `BaseFault` where it is none, or one of another version. */
export function parseManifest(text: string, file: string = manifestFile): Manifest {
  const raw = jsonOf(text, file);
  const stated = z.object({ format: z.unknown(), version: z.unknown() }).safeParse(raw).data;
  if (stated?.format !== manifestFormat) {
    throw new BaseFault("malformed", { file, found: shown(stated?.format), expected: `"format": "${manifestFormat}"` });
  }
  if (stated.version !== manifestVersion) {
    throw new BaseFault("version", { file, found: shown(stated.version), expected: String(manifestVersion) });
  }
  const result = manifestSchema.safeParse(raw);
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new BaseFault("malformed", { file, found: issue?.path.join(".") || "{}", expected: issue?.message ?? "" });
}

function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new BaseFault("malformed", { file, found: shown(text.trim().slice(0, 40)), expected: "JSON" });
  }
}

const shown = (value: unknown): string => (value === undefined ? "–" : (JSON.stringify(value) ?? "–"));

/** Size of a base on disk, bytes. */
export function bytesOf({ tables }: Manifest): number {
  return Object.values(tables)
    .flat()
    .reduce((sum, { bytes }) => sum + bytes, 0);
}
