import { z } from "zod";
import { bilingualSchema, effectSchema, idSchema, refSchema, sectionSchema } from "./base/shared";

/**
 * Two things that are seen together, with no claim that one causes the other. Listed with both, and drawn as no arrow:
 * "patients have high PPARγ" says nothing of what the disease does to PPARγ, or PPARγ to the disease.
 */
const associationSchema = z.enum(["occurs with raised", "occurs with lowered"]);
export type Association = z.infer<typeof associationSchema>;

const relationSchema = z.enum([...effectSchema.options, ...associationSchema.options]);
export type BackgroundRelation = z.infer<typeof relationSchema>;

export function isAssociation(relation: BackgroundRelation): relation is Association {
  return associationSchema.options.some((each) => each === relation);
}

/** What the review states of biology without the compound. Never evidence for the compound. */
export const backgroundSchema = z.strictObject({
  id: idSchema,
  ref: refSchema,
  section: sectionSchema.optional(),
  source: idSchema,
  relation: relationSchema,
  target: idSchema,
  via: idSchema.optional(),
  note: bilingualSchema.optional(),
});
export type Background = z.infer<typeof backgroundSchema>;
