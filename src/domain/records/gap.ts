import { z } from "zod";
import { bilingualSchema, idSchema } from "./shared";

/** A limitation that the review itself states. */
export const gapSchema = z.strictObject({
  id: idSchema,
  kind: z.enum(["evidence", "safety", "population", "pharmacokinetics", "delivery", "mechanism"]),
  text: bilingualSchema,
});
export type Gap = z.infer<typeof gapSchema>;
