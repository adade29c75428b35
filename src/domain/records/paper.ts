import { z } from "zod";
import { faultKey } from "./base/fault-text";
import { doiSchema, idSchema, pmidSchema, refSchema } from "./base/shared";

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
  DOI: doiSchema.optional(),
  PMID: pmidSchema.optional(),
  PMCID: z
    .string()
    .regex(/^PMC\d+$/, faultKey("pmcNumber"))
    .optional(),
  URL: z.url({ protocol: /^https?$/ }).optional(),
  language: z.enum(["en", "zh"]).optional(),
  /** Record number in the China National Knowledge Infrastructure. */
  CNKI: z.string().min(1).optional(),
  /** The whole reference as plain text, where its parts are not known one by one. */
  text: z.string().min(1).optional(),
  /** Fields that were taken over without a check against the record. */
  unchecked: z.array(z.string()).default([]),
  /** A likely match for a work that could not be verified; shown as such, never as the citation. */
  lead: z
    .strictObject({ title: z.string(), "container-title": z.string().optional(), issued: z.int().optional() })
    .optional(),
});
export type Citation = z.infer<typeof citationSchema>;

/** What a paper is known by everywhere: its DOI and its PMID. DOIs are the same whatever their case (DOI Handbook, 2.4). */
export function paperIds({ DOI, PMID }: Pick<Citation, "DOI" | "PMID">): readonly string[] {
  return [...(DOI === undefined ? [] : [`doi:${DOI.toLowerCase()}`]), ...(PMID === undefined ? [] : [`pmid:${PMID}`])];
}

/** What a reader must know of a paper, after the publisher's notices and how it was published. */
export const paperStatusSchema = z.enum([
  "retracted",
  "expression of concern",
  "corrected",
  "preprint",
  "conference abstract",
]);

/** What a study and a paper that is cited for background have in common. */
export const paperFields = {
  firstAuthor: z.string().min(1),
  /** The source names this author alone and says that there are more: "Wang et al.". */
  moreAuthors: z.boolean().optional(),
  /** The same name in Latin letters, where the source or a record prints it so; never made from the characters. */
  firstAuthorLatin: z.string().min(1).optional(),
  /** What it is called where papers have no numbers; absent: its first author and year. */
  label: z.string().min(1).optional(),
  citation: citationSchema,
};

/** A paper that is cited for background alone. */
export const referenceSchema = z.strictObject({ id: idSchema, ref: refSchema, ...paperFields });
export type Reference = z.infer<typeof referenceSchema>;

/** A paper that nobody has read into findings yet: one of the reading list. */
export const toReadSchema = z.strictObject({
  id: idSchema,
  /** Its number in the review's list, where it has one. */
  ref: refSchema.optional(),
  ...paperFields,
  firstAuthor: paperFields.firstAuthor.optional(),
  status: z.array(paperStatusSchema).default([]),
  /** As it is printed; no finding is made of it. */
  abstract: z.string().min(1).optional(),
});
export type ToRead = z.infer<typeof toReadSchema>;

/** What is known of any paper: a study, or one that is cited for background. */
export type Paper = Omit<Reference, "id">;
