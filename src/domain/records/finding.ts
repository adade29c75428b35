import { z } from "zod";
import { lineageSchema } from "./entity";
import { bilingualSchema, effectSchema, idSchema } from "./shared";

export const measuredSchema = z.enum(["protein", "mRNA", "phospho", "activity", "level", "unspecified"]);
export type Measured = z.infer<typeof measuredSchema>;

/** What one arm showed for the compound. */
export const findingSchema = z.strictObject({
  id: idSchema,
  study: idSchema,
  arm: idSchema,
  subject: idSchema,
  object: idSchema,
  effect: effectSchema,
  measured: z.array(measuredSchema).min(1),
  /** The pathway or molecule that the study names as mediator. */
  via: idSchema.optional(),
  /** Where the sign stands: in the sentence that carries the reference, or only in the section's heading. */
  basis: z.enum(["sentence", "heading"]).default("sentence"),
  doseDependent: z.boolean().default(false),
  timeDependent: z.boolean().default(false),
  /** Overrides the object's lineage where the read-out of this arm belongs elsewhere. */
  lineage: lineageSchema.optional(),
  note: bilingualSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;
