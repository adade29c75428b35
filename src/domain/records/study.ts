import { z } from "zod";
import { approachSchema } from "./approaches";
import { doseUnits } from "./dose-units";
import { sexSchema } from "./result";
import { bilingualSchema, idSchema, printedSchema, refSchema, sectionSchema } from "./shared";

/**
 * A citation in CSL-JSON's fields (citationstyles.org). `verified`: the bibliographic record was found and read;
 * `as cited`: only what the review prints is known. Fields that are not known are left out.
 */
const citationSchema = z.strictObject({
  status: z.enum(["verified", "as cited"]),
  author: z
    .array(z.strictObject({ family: z.string(), given: z.string().optional(), literal: z.string().optional() }))
    .default([]),
  authorsTruncated: z.boolean().default(false),
  issued: z.int().min(1900).max(2100).optional(),
  title: z.string().optional(),
  "container-title": z.string().optional(),
  volume: z.string().optional(),
  issue: z.string().optional(),
  page: z.string().optional(),
  DOI: z
    .string()
    .regex(/^10\.\S+\/\S+$/)
    .optional(),
  PMID: z.string().regex(/^\d+$/).optional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/)
    .optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: z.enum(["en", "zh"]).optional(),
  /** Fields that were taken over without a check against the record. */
  unchecked: z.array(z.string()).default([]),
  /** A likely match for a work that could not be verified; shown as such, never as the citation. */
  lead: z
    .strictObject({ title: z.string(), "container-title": z.string().optional(), issued: z.int().optional() })
    .optional(),
});
export type Citation = z.infer<typeof citationSchema>;

export const doseUnitSchema = z.enum(doseUnits);

/** One dose, or a range, as the source prints it. */
export const doseSchema = z.union([
  z.strictObject({ value: z.number().positive(), unit: doseUnitSchema }),
  z.strictObject({ from: z.number().positive(), to: z.number().positive(), unit: doseUnitSchema }),
]);
export type Dose = z.infer<typeof doseSchema>;

/** Id in a registry of trials, as the registry writes it. */
const registrySchema = z
  .string()
  .regex(/^[A-Z][A-Za-z]*[-/A-Za-z0-9]*\d+$/, 'the id of a registered trial such as "NCT02006498"');

/** One experiment of a study. `null` reads "not reported". */
const armSchema = z.strictObject({
  id: idSchema,
  /** What was given: one of the dataset's subjects. */
  subject: idSchema,
  approach: approachSchema,
  /** Cell line, primary cell, tissue, animal model or people, or the computational method. */
  system: bilingualSchema.nullable(),
  /** Identifies the same model across studies, for filters; CURIE of Cellosaurus where certain. */
  model: idSchema.nullable(),
  systemXref: z
    .string()
    .regex(/^cellosaurus:CVCL_\w+$/)
    .optional(),
  /** Only what the source prints for this arm. */
  organism: z.enum(["mouse", "rat", "human"]).nullable(),
  /** What a reader may infer where the organism is not printed, with the reason; never used as a fact. */
  organismInferred: z.strictObject({ organism: z.enum(["mouse", "rat", "human"]), why: bilingualSchema }).optional(),
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

export const studySchema = z.strictObject({
  id: idSchema,
  ref: refSchema,
  section: sectionSchema,
  firstAuthor: z.string().min(1),
  /** The source names this author alone and says that there are more: "Wang et al.". */
  moreAuthors: z.boolean().optional(),
  /** The same name in Latin letters, where the source or a record prints it so; never made from the characters. */
  firstAuthorLatin: z.string().min(1).optional(),
  citation: citationSchema,
  /** One or two sentences in our own words. */
  summary: bilingualSchema,
  arms: z.array(armSchema).min(1),
  /** Other references that may report the same experiment. */
  mayOverlap: z.array(overlapSchema).default([]),
});
export type Study = z.infer<typeof studySchema>;
