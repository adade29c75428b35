import { z } from "zod";
import { bilingualSchema, doiSchema, effectSchema, idSchema, refSchema } from "./base/shared";
import { measuredSchema } from "./finding";
import { doseSchema } from "./study";

/** How reading the primary record instead of the review changes a curated record. */
const primaryChangeSchema = z.union([
  z.strictObject({ finding: idSchema, effect: effectSchema }),
  z.strictObject({ finding: idSchema, drop: z.literal(true) }),
  z.strictObject({
    add: z.strictObject({
      id: idSchema,
      study: idSchema,
      arm: idSchema,
      object: idSchema,
      effect: effectSchema,
      measured: z.array(measuredSchema).min(1),
      via: z.array(idSchema).min(1).optional(),
    }),
  }),
  z.strictObject({
    arm: idSchema,
    organism: idSchema,
    /** The cells or the animal model in the record's words, where the review's name another organism. */
    system: bilingualSchema.optional(),
  }),
  z.strictObject({ arm: idSchema, doses: z.array(doseSchema).min(1), dosesPrinted: z.string() }),
]);
export type PrimaryChange = z.infer<typeof primaryChangeSchema>;

/** Where the review and a primary record disagree, a retraction, or a contradiction inside the review. */
export const sourceCheckSchema = z.strictObject({
  id: idSchema,
  ref: refSchema,
  with: z.array(refSchema).default([]),
  kind: z.enum(["retracted", "direction", "species", "unit", "dose", "omission", "model", "contradiction", "spelling"]),
  severity: z.enum(["high", "medium", "low"]),
  review: bilingualSchema,
  primary: bilingualSchema.nullable(),
  checkedAgainst: z.enum(["abstract", "title", "title and abstract", "publisher page", "review"]),
  /** A notice the reader can follow, e.g. of a retraction. */
  noticeDOI: doiSchema.optional(),
  changes: z.array(primaryChangeSchema).default([]),
  /** Entities that a contradiction is about: their nodes and arrows stand as contested for the references named. */
  about: z.array(idSchema).default([]),
});
export type SourceCheck = z.infer<typeof sourceCheckSchema>;
