import { z } from "zod";
import { edgeClasses } from "../../domain/network/types";
import { doseUnitSchema, idSchema, reportedApproachSchema } from "../../domain/records";
import { languages } from "../../domain/records/base/languages";
import { longestMove } from "../../scene/compose/move-range";
import { isPng, type PngChunk, readChunks } from "./chunks";
import { keywordOf, readTextChunk, textChunk } from "./text-chunk";

/** A study goes by its number in a review, and by the id of its record in a collection without one. */
const choiceSchema = z.union([
  z.strictObject({ kind: z.enum(["node", "edge"]), id: z.string().min(1) }),
  z.strictObject({ kind: z.literal("study"), ref: z.int().positive() }),
  z.strictObject({ kind: z.literal("study"), paper: idSchema }),
]);

const waySchema = z.number().min(-longestMove).max(longestMove);
const yearSchema = z.int().min(0).max(9999);

/** What it takes to open the view of a figure again. Positions are moves away from the layout, in scene units. */
export const recipeSchema = z.object({
  format: z.literal("osteograph-figure"),
  version: z.literal(1),
  dataset: z.object({ id: idSchema, version: z.string().min(1) }),
  language: z.enum(languages),
  reading: z.enum(["review", "primary"]),
  view: z.object({ level: z.enum(["overview", "molecules"]), toggled: z.array(idSchema) }),
  /** The part of a large network, as a link names it; absent: all of it. */
  scope: z.string().optional(),
  filters: z.object({
    subjects: z.array(z.string()).default([]),
    effects: z.array(z.string()),
    directions: z.array(z.enum(["favourable", "unfavourable", "none"])).default([]),
    approaches: z.array(reportedApproachSchema),
    onlyApproaches: z.boolean().default(false),
    organisms: z.array(z.string()),
    models: z.array(z.string()),
    inducers: z.array(z.string()).default([]),
    pathways: z.array(z.string()),
    classes: z.array(z.enum(edgeClasses)),
    doseUnits: z.array(doseUnitSchema),
    years: z.tuple([yearSchema, yearSchema]).nullable(),
    minStudies: z.int().min(1).max(99),
    contestedOnly: z.boolean(),
    retracted: z.enum(["marked", "counted", "hidden"]),
  }),
  fade: z.enum(["fade", "hide", "redraw"]),
  background: z.enum(["focus", "always", "never"]),
  choice: choiceSchema.nullable(),
  moves: z.record(idSchema, z.object({ dx: waySchema, dy: waySchema })),
  /** References in the order of their numbers, or papers by their ids, in a figure that numbers them from 1. */
  order: z.array(z.union([z.int().positive(), idSchema])).optional(),
  /** Link that opens the same view, without the moves. */
  permalink: z.string().optional(),
});
export type Recipe = z.infer<typeof recipeSchema>;

/** Why a picture opens no view. */
export type RecipeProblem =
  /** Not a PNG at all. */
  | "not-png"
  /** The file is cut short or altered. */
  | "damaged-file"
  /** A PNG, made elsewhere or with its text stripped by another program. */
  | "no-recipe"
  /** Carries a recipe of another program under the same keyword. */
  | "foreign-recipe"
  /** A recipe of ours that cannot be read. */
  | "damaged-recipe"
  /** A recipe of ours with a number that no view can have, such as a node far out of sight. */
  | "out-of-range"
  /** A recipe of a later version of this program. */
  | "newer-recipe";

export type RecipeResult =
  | { readonly ok: true; readonly recipe: Recipe }
  | { readonly ok: false; readonly problem: RecipeProblem };

const keyword = "Osteograph recipe";

/** The chunks a figure carries besides its pixels: the recipe, and the name of the program for other readers. */
export function recipeChunks(recipe: Recipe): PngChunk[] {
  return [textChunk({ keyword, text: JSON.stringify(recipe) }), textChunk({ keyword: "Software", text: "Osteograph" })];
}

/** Reads the recipe of a PNG. Never throws: every kind of file that opens no view has its own answer. */
export function readRecipe(file: Uint8Array): RecipeResult {
  if (!isPng(file)) return { ok: false, problem: "not-png" };
  let chunks: PngChunk[];
  try {
    chunks = readChunks(file);
  } catch {
    return { ok: false, problem: "damaged-file" };
  }
  const chunk = chunks.find((found) => found.type === "iTXt" && keywordOf(found) === keyword);
  if (!chunk) return { ok: false, problem: "no-recipe" };
  const text = readTextChunk(chunk)?.text;
  if (text === undefined) return { ok: false, problem: "damaged-recipe" };
  return parseRecipe(text);
}

const envelopeSchema = z.object({ format: z.string(), version: z.number() });

function parseRecipe(text: string): RecipeResult {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { ok: false, problem: "damaged-recipe" };
  }
  const envelope = envelopeSchema.safeParse(value);
  if (!envelope.success || envelope.data.format !== "osteograph-figure")
    return { ok: false, problem: "foreign-recipe" };
  if (envelope.data.version > 1) return { ok: false, problem: "newer-recipe" };
  const recipe = recipeSchema.safeParse(value);
  if (recipe.success) return { ok: true, recipe: recipe.data };
  return { ok: false, problem: recipe.error.issues.every(isOutOfRange) ? "out-of-range" : "damaged-recipe" };
}

/** Whether a value is a number, and only too large or too small; 1e999 is read as infinite. */
function isOutOfRange(issue: z.core.$ZodIssue): boolean {
  if (issue.code === "too_big" || issue.code === "too_small") return ["number", "int"].includes(issue.origin);
  return issue.code === "invalid_type" && issue.expected === "number" && issue.message.includes("Infinity");
}
