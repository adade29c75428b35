import { z } from "zod";
import { bilingualSchema, idSchema } from "./base/shared";

/** A limitation that the review itself states. */
export const gapSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["evidence", "safety", "population", "pharmacokinetics", "delivery", "mechanism"]),
  text: bilingualSchema,
  /** Other words that a reader may look for it by: "bioavailability" for what is absorbed by mouth. */
  synonyms: z.array(z.string().min(1)).default([]),
});
export type Gap = z.infer<typeof gapSchema>;
