import { z } from "zod";
import { bilingualSchema, effectSchema, idSchema, printedSchema } from "./base/shared";
import { mediatorShownSchema, resultSchema, sexSchema, sourcePlaceSchema } from "./result";

export const measuredSchema = z.enum(["protein", "mRNA", "phospho", "activity", "level", "unspecified"]);
export type Measured = z.infer<typeof measuredSchema>;

const doseDependenceSchema = z.enum(["yes", "no", "not tested"]);
export type DoseDependence = z.infer<typeof doseDependenceSchema>;
/** In the order in which lists show them. */
export const doseDependences = doseDependenceSchema.options;

/** What one arm showed for the compound. */
export const findingSchema = z.strictObject({
  id: idSchema,
  study: idSchema,
  arm: idSchema,
  subject: idSchema,
  object: idSchema,
  effect: effectSchema,
  measured: z.array(measuredSchema).min(1),
  /** The pathways or molecules that the study names as mediators, each on a way of its own. */
  via: z.array(idSchema).min(1).optional(),
  /** How they were shown; absent: named. */
  shown: z.array(mediatorShownSchema).min(1).optional(),
  /** Where the sign stands: in the sentence that carries the reference, or only in the section's heading. */
  basis: z.enum(["sentence", "heading"]).default("sentence"),
  /** Absent: not reported. */
  doseDependent: doseDependenceSchema.optional(),
  timeDependent: z.boolean().default(false),
  /** Overrides the object's category where the read-out of this arm belongs elsewhere; null: to none of them. */
  category: idSchema.nullable().optional(),
  result: resultSchema.optional(),
  place: sourcePlaceSchema.optional(),
  /** Where in the body, if one read-out has several: lumbar spine, femoral neck. */
  site: printedSchema.optional(),
  sex: sexSchema.optional(),
  /** By what it was measured: Western blot, micro-CT. */
  assay: printedSchema.optional(),
  note: bilingualSchema.optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** The mediators that a finding names; none for most. */
export function namedMediators(finding: Pick<Finding, "via">): readonly string[] {
  return finding.via ?? [];
}
