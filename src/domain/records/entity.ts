import { z } from "zod";
import { faultKey } from "./base/fault-text";
import { bilingualSchema, idSchema } from "./base/shared";
import { allEntityKinds } from "./entity-kinds";

const entityKindSchema = z.enum(allEntityKinds);

export const moleculeRoleSchema = z.enum(["receptor", "transcription-factor"]);
export type MoleculeRole = z.infer<typeof moleculeRoleSchema>;

/** How a member counts toward its group: when it rises, what the group names rises with it or falls. */
const contributesSchema = z.enum(["with", "against"]);

/** What a rise means for the theme of the dataset. */
const risingIsSchema = z.enum(["favourable", "unfavourable"]);
export type RisingIs = z.infer<typeof risingIsSchema>;

/** Compact URI with a Bioregistry prefix, e.g. `uniprot:P42345`. */
const curieSchema = z.string().regex(/^[a-z][a-z0-9.]*:\S+$/, faultKey("curie"));

export const entitySchema = z.strictObject({
  id: idSchema,
  kind: entityKindSchema,
  name: bilingualSchema,
  /** What the picture writes; the name where absent. Symbols stay Latin in both languages. */
  label: bilingualSchema.optional(),
  synonyms: z.array(z.string().min(1)).default([]),
  xrefs: z.array(curieSchema).default([]),
  /** Of a compound, in g/mol; brings mass concentrations and molar ones to one unit. */
  molarMass: z.number().positive().optional(),
  /** Of a combination: what it is made of. */
  parts: z.array(idSchema).min(2).optional(),
  /** The pathway or group of read-outs whose box holds it. */
  pathway: idSchema.optional(),
  /** Absent: the member does not decide the direction of its group. */
  contributes: contributesSchema.optional(),
  /** Absent: what its group says, by `contributes`; nothing if that is absent too. */
  risingIs: risingIsSchema.optional(),
  /** Id of the category of the dataset that it tells about; it follows the thing measured. Absent: none of them. */
  category: idSchema.optional(),
  role: moleculeRoleSchema.optional(),
  note: bilingualSchema.optional(),
});
export type Entity = z.infer<typeof entitySchema>;
