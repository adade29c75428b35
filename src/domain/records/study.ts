import { z } from "zod";
import { approachSchema } from "./approaches";
import { faultKey } from "./base/fault-text";
import { bilingualSchema, idSchema, printedSchema, refSchema, sectionSchema } from "./base/shared";
import { doseUnits } from "./dose-units";
import { paperFields, paperStatusSchema } from "./paper";
import { sexSchema } from "./result";

export const doseUnitSchema = z.enum(doseUnits);

/** One dose, or a range, as the source prints it. */
export const doseSchema = z.union([
  z.strictObject({ value: z.number().positive(), unit: doseUnitSchema }),
  z.strictObject({ from: z.number().positive(), to: z.number().positive(), unit: doseUnitSchema }),
]);
export type Dose = z.infer<typeof doseSchema>;

/** Id in a registry of trials, as the registry writes it. */
const registrySchema = z.string().regex(/^[A-Z][A-Za-z]*[-/A-Za-z0-9]*\d+$/, faultKey("trialId"));

/** One experiment of a study. `null` reads "not reported". */
const armSchema = z.strictObject({
  id: idSchema,
  /** What was given: one of the dataset's subjects. */
  subject: idSchema,
  approach: approachSchema.nullable(),
  /** Cell line, primary cell, tissue, animal model or people, or the computational method. */
  system: bilingualSchema.nullable(),
  /** Identifies the same model across studies, for filters; CURIE of Cellosaurus where certain. */
  model: idSchema.nullable(),
  systemXref: z
    .string()
    .regex(/^cellosaurus:CVCL_\w+$/, faultKey("cellosaurusId"))
    .optional(),
  /** Only what the source prints for this arm. */
  organism: idSchema.nullable(),
  /** What a reader may infer where the organism is not printed, with the reason; never used as a fact. */
  organismInferred: z.strictObject({ organism: idSchema, why: bilingualSchema }).optional(),
  /** What brought the state about: RANKL, H2O2, ovariectomy. */
  inducer: bilingualSchema.nullable(),
  /** The same as words of the dataset's `inducers`, for filters: more than one where animals were treated in more than one way. */
  inducedBy: z.array(idSchema).default([]),
  doses: z.array(doseSchema),
  /** The doses' own printing, order and trailing zeros kept: "100.0, 10.0, 1.0, 0.1 μmol/L". Absent where no dose is printed. */
  dosesPrinted: z.string().optional(),
  /** How the doses were given: "gavage", "once a day", "8 weeks". */
  dosing: z
    .strictObject({
      route: printedSchema.optional(),
      frequency: printedSchema.optional(),
      duration: printedSchema.optional(),
    })
    .optional(),
  /** Of a clinical arm: how it was done, and where it is registered. */
  trial: z.strictObject({ design: printedSchema.optional(), registry: registrySchema.optional() }).optional(),
  sex: sexSchema.optional(),
  strain: printedSchema.optional(),
  age: printedSchema.optional(),
  /** Size of the group or groups, as printed. */
  n: z.string().min(1).optional(),
  note: bilingualSchema.optional(),
});
export type Arm = z.infer<typeof armSchema>;

const overlapSchema = z.strictObject({ ref: refSchema, why: bilingualSchema });

/** Who read the paper into records, when and from what, and who read it a second time. */
const curationSchema = z.strictObject({
  by: z.string().min(1),
  on: z.iso.date().optional(),
  from: z.enum(["abstract", "full text", "review"]),
  checkedBy: z.string().min(1).optional(),
});
export type StudyCuration = z.infer<typeof curationSchema>;

export const studySchema = z.strictObject({
  id: idSchema,
  ref: refSchema,
  /** Of the review; absent where the dataset lists no sections. */
  section: sectionSchema.optional(),
  ...paperFields,
  /** What a reader must know of the paper itself, beside a retraction that a source check reports. */
  status: z.array(paperStatusSchema).default([]),
  curation: curationSchema.optional(),
  /** One or two sentences in our own words. */
  summary: bilingualSchema.optional(),
  arms: z.array(armSchema).min(1),
  /** Other references that may report the same experiment. */
  mayOverlap: z.array(overlapSchema).default([]),
});
export type Study = z.infer<typeof studySchema>;
