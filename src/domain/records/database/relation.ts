import { z } from "zod";
import { faultKey } from "../base/fault-text";
import { doiSchema, effectSchema, idSchema, pmidSchema } from "../base/shared";

const text = z.string().min(1);

/** `interacts`: two things touch, bind or are in one complex; neither is said to act on the other. */
const relationKindSchema = z.enum([...effectSchema.options, "interacts"]);
export type RelationKind = z.infer<typeof relationKindSchema>;

/** One piece of evidence as the source gives it (the fields of MI2CAST and SIGNOR that say where, in what, by whom). */
const relationEvidenceSchema = z.strictObject({
  PMID: pmidSchema.optional(),
  DOI: doiSchema.optional(),
  /** What the source has in the place of an identifier. */
  text: text.optional(),
  /** Word for word. */
  sentence: text.optional(),
  /** Id in the NCBI Taxonomy. */
  taxon: z.string().regex(/^\d+$/, faultKey("taxon")).optional(),
  /** Cell line, cell type or tissue as the source names it. */
  cell: text.optional(),
});
export type RelationEvidence = z.infer<typeof relationEvidenceSchema>;

/** What a source such as SIGNOR says of two entities, without the subjects of the dataset. Never a study of theirs. */
export const relationSchema = z.strictObject({
  id: idSchema,
  /** Id of one of the dataset's `sources`. */
  origin: idSchema,
  source: idSchema,
  relation: relationKindSchema,
  target: idSchema,
  /** Absent: not reported. */
  direct: z.boolean().optional(),
  /** In the source's own word: phosphorylation. */
  mechanism: text.optional(),
  residue: text.optional(),
  /** The source's own word for the relation. */
  printed: text.optional(),
  /** Id of the record in the source. */
  recordId: text.optional(),
  evidence: z.array(relationEvidenceSchema).default([]),
});
export type Relation = z.infer<typeof relationSchema>;
