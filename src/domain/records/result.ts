import { z } from "zod";
import { printedSchema } from "./base/shared";

const text = z.string().min(1);

/** What a finding's direction rests on, each as the source prints it: "p < 0.05", "n = 8 per group", "454 %". */
export const resultSchema = z.strictObject({
  /** What it was compared with. */
  comparator: printedSchema.optional(),
  /** When it was read out: "14 d", "6 and 12 months". */
  time: printedSchema.optional(),
  n: text.optional(),
  /** Effect size with its unit. */
  size: text.optional(),
  /** Test or model, and its value. */
  statistic: text.optional(),
  p: text.optional(),
});

/** Longest quote, in characters: enough for the sentence that a reader checks. */
const QUOTE_LENGTH = 300;

/** Where in the source a finding is printed. */
export const sourcePlaceSchema = z.strictObject({
  /** Word for word. */
  quote: text.max(QUOTE_LENGTH).optional(),
  page: text.optional(),
  figure: text.optional(),
  table: text.optional(),
});

export const sexSchema = z.enum(["female", "male", "both"]);

/**
 * How a study showed a mediator. `named`: the authors name it. `rescue`: the effect of a block is undone by giving the mediator
 * back, or the effect of the compound by restoring what it lowers.
 */
export const mediatorShownSchema = z.enum([
  "named",
  "inhibitor",
  "agonist",
  "knock-down",
  "knock-out",
  "rescue",
  "over-expression",
  "binding",
]);
export type MediatorShown = z.infer<typeof mediatorShownSchema>;

/** Ways that show the effect to need the mediator. What mimics it, or is seen to touch it, shows that it could. */
export const blockingWays: readonly MediatorShown[] = ["inhibitor", "knock-down", "knock-out", "rescue"];
