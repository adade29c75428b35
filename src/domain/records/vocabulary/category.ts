import { z } from "zod";
import { faultKey } from "../base/fault-text";
import { bilingualSchema, idSchema } from "../base/shared";

/** Colours of the palette that categories are drawn in: each has its tints in every theme of the encoding. */
export const categoryColours = ["green", "pink", "amber", "blue", "violet", "teal", "red", "olive"] as const;
export type CategoryColour = (typeof categoryColours)[number];

/** Drawings that a category may have. */
export const categoryGlyphs = [
  "cell",
  "cell-on-layer",
  "cell-multinucleate",
  "cell-star",
  "cell-spindle",
  "cell-dividing",
  "cell-cluster",
  "neuron",
  "fork",
  "skeleton",
  "lobes",
  "bean",
  "heart",
  "vessel",
  "drop",
  "fibres",
  "shield",
  "flame",
  "bolt",
  "pulse",
] as const;
export type CategoryGlyph = (typeof categoryGlyphs)[number];

/** Where in the height of the picture a category has its place. */
const categoryBands = ["top", "middle", "bottom"] as const;
export type CategoryBand = (typeof categoryBands)[number];

/** As many as there are colours. */
export const mostCategories = categoryColours.length;

/** Words of filters and files that no category may have as its id: "more than one category", "in no category". */
const takenIds: readonly string[] = ["both", "none"];

/** What a read-out is about, in the dataset's own words: a cell type, a tissue, a state. */
export const categorySchema = z.strictObject({
  id: idSchema.refine((id) => !takenIds.includes(id), faultKey("otherId")),
  /** As it is written in the middle of a sentence: "stellate cell: scar formation". */
  name: bilingualSchema,
  /** For column heads and lists; the name where absent. */
  short: bilingualSchema.optional(),
  /** What was read out, as it follows the compound in a title: "stellate cells". The short word where absent. */
  question: bilingualSchema.optional(),
  band: z.enum(categoryBands).default("middle"),
  /** What is written beside the band; the first title of a band counts. */
  bandTitle: bilingualSchema.optional(),
  colour: z.enum(categoryColours),
  /** Absent: the first letter of its id, in a cell. */
  glyph: z.enum(categoryGlyphs).optional(),
});
export type Category = z.infer<typeof categorySchema>;
