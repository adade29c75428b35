import { z } from "zod";
import { idSchema } from "../base/shared";

/** Where relations were taken from: a database, or a file whose own sources it does not name. */
export const sourceSchema = z.strictObject({
  id: idSchema,
  /** As it calls itself: "SIGNOR". */
  name: z.string().min(1),
  version: z.string().min(1).optional(),
  licence: z.string().min(1).optional(),
  url: z.url({ protocol: /^https?$/ }).optional(),
  kind: z.enum(["database", "file"]),
});
export type Source = z.infer<typeof sourceSchema>;
