import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { z } from "zod";
import { idSchema } from "../../domain/records";

const figure = z.strictObject({ name: z.string().min(1), pathway: idSchema });

/** What of a dataset the project's own pictures show: `examples.json` in its folder. The app does not read it. */
const examplesSchema = z.strictObject({
  /** Of the gallery of figures, beside those of the whole dataset. */
  figures: z.strictObject({
    /** Filtered to a category of read-outs. */
    category: z.strictObject({ name: z.string().min(1), about: z.string().min(1), category: idSchema }),
    /** One pathway with its studies. */
    pathway: figure,
    /** One pathway that studies disagree on. */
    contested: figure,
  }),
  /** Nodes whose drawing shows every phase of the layout and still fits a page. */
  phases: z.array(idSchema).min(1),
});
export type Examples = z.infer<typeof examplesSchema>;

const fileOf = (id: string): string => resolve("data", id, "examples.json");

/** Whether a dataset says what the project's own pictures show of it. */
export function hasExamples(id: string): boolean {
  return existsSync(fileOf(id));
}

/** The examples of a shipped dataset. Throws where it has none, or where they are not of this form. */
export function examplesOf(id: string): Examples {
  const text = readFileSync(fileOf(id), "utf8");
  return examplesSchema.parse(JSON.parse(text));
}
