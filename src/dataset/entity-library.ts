import { z } from "zod";
import type { Entity } from "../domain/records";
import { identitySchema } from "./library";

const librarySchema = z.array(identitySchema);

/** Reads the file of entities that are known beyond any dataset; none for anything else. */
export function readLibrary(value: unknown): readonly Entity[] {
  return librarySchema.safeParse(value).data ?? [];
}
