import { z } from "zod";
import { bilingualSchema, idSchema } from "../base/shared";

/** A word of a dataset's vocabulary, or with `members` a group of such words: a filter on the group is one on all of them. */
export const termSchema = z.strictObject({
  id: idSchema,
  name: bilingualSchema,
  /** Other words for it that a reader may look for: OVX. */
  synonyms: z.array(z.string().min(1)).default([]),
  members: z.array(idSchema).default([]),
});
export type Term = z.infer<typeof termSchema>;
