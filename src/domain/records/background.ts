import { z } from "zod";
import { bilingualSchema, effectSchema, idSchema, refSchema, sectionSchema } from "./shared";

/** What the review states of biology without the compound. Never evidence for the compound. */
export const backgroundSchema = z.strictObject({
  id: idSchema,
  ref: refSchema,
  section: sectionSchema,
  source: idSchema,
  relation: effectSchema,
  target: idSchema,
  via: idSchema.optional(),
  note: bilingualSchema.optional(),
});
export type Background = z.infer<typeof backgroundSchema>;
