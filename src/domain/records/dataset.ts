import { z } from "zod";
import { backgroundSchema } from "./background";
import { faultKey } from "./base/fault-text";
import { languages } from "./base/languages";
import { bilingualSchema, idSchema, refSchema, sectionSchema } from "./base/shared";
import { relationSchema } from "./database/relation";
import { sourceSchema } from "./database/source";
import { entitySchema } from "./entity";
import { findingSchema } from "./finding";
import { gapSchema } from "./gap";
import { referenceSchema, toReadSchema } from "./paper";
import { sourceCheckSchema } from "./source-check";
import { studySchema } from "./study";
import { categorySchema, mostCategories } from "./vocabulary/category";
import { organismSchema } from "./vocabulary/organisms";
import { termSchema } from "./vocabulary/term";

/** Columns of the picture from left to right. */
const columnNames = ["compound", "pathways", "markers", "processes", "outcomes"] as const;
export type ColumnName = (typeof columnNames)[number];

/** What this collection of evidence is. */
export const datasetInfoSchema = z.strictObject({
  id: idSchema,
  title: bilingualSchema,
  /**
   * Entity ids of what the studies gave: compounds, extracts, mixtures, combinations. The first names the picture. None in a
   * network that is about no compound.
   */
  subjects: z.array(idSchema),
  /** The review that the evidence was taken from; absent for a collection of its own, whose papers have no numbers. */
  review: z
    .strictObject({
      title: bilingualSchema,
      references: z.int().positive(),
      /** What is to be said of its record, e.g. that the text which was curated names no authors. */
      note: bilingualSchema.optional(),
    })
    .optional(),
  /** What relations were taken from. */
  sources: z.array(sourceSchema).default([]),
  /** The tissue or the state that effects are good or bad for: "liver". */
  theme: bilingualSchema.optional(),
  /** What read-outs are about; the order is that of filters and of the gap map. */
  categories: z.array(categorySchema).max(mostCategories).default([]),
  /** Species beside those that every dataset may name. */
  organisms: z.array(organismSchema).default([]),
  /** Titles of the picture's columns, where the usual ones will not do. */
  columns: z.partialRecord(z.enum(columnNames), bilingualSchema).default({}),
  /** What one entity of the kind `outcome` is called; "outcome" where absent. */
  outcome: bilingualSchema.optional(),
  /** The review's sections, in order: the steps of the walk. */
  sections: z
    .array(z.strictObject({ section: sectionSchema, title: bilingualSchema, summary: bilingualSchema }))
    .default([]),
  /** Languages that every text is written in; absent: all of the interface. */
  languages: z.array(z.enum(languages)).min(1).optional(),
  /** Names for `model` of the arms where the shortest printed one will not do, and groups of models. */
  models: z.array(termSchema).default([]),
  /** What `inducedBy` of the arms may name, and groups of it. */
  inducers: z.array(termSchema).default([]),
  /** What the review's introduction says, with its reference; context, no evidence. */
  context: z.array(z.strictObject({ id: idSchema, ref: refSchema, text: bilingualSchema })).default([]),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, faultKey("versionNumber")),
  date: z.iso.date(),
  curation: bilingualSchema,
  licence: z.string().min(1),
});
export type DatasetInfo = z.infer<typeof datasetInfoSchema>;

export const SCHEMA_VERSION = "2.1";

/** The compiled form: one document a dataset. Published as JSON Schema 2020-12. */
export const compiledDatasetSchema = z.strictObject({
  schemaVersion: z.literal(SCHEMA_VERSION),
  dataset: datasetInfoSchema,
  entities: z.array(entitySchema),
  studies: z.array(studySchema),
  findings: z.array(findingSchema),
  background: z.array(backgroundSchema),
  /** Papers that are cited for background alone, as far as their records are known. */
  references: z.array(referenceSchema).default([]),
  /** What databases and files of other programs say, without the subjects. */
  relations: z.array(relationSchema).default([]),
  /** Papers without findings: the reading list. */
  toRead: z.array(toReadSchema).default([]),
  sourceChecks: z.array(sourceCheckSchema),
  gaps: z.array(gapSchema),
});
export type CompiledDataset = z.infer<typeof compiledDatasetSchema>;
