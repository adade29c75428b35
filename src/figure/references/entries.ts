import type { Evidence } from "../../domain/evidence/types";
import type { Citation, Language, Paper } from "../../domain/records";
import { bySource } from "../../wording/own";
import { listed, say } from "../../wording/say";
import { asInReview, inOrder, type Numbering, numberOf } from "../spec/numbering";
import { firstAuthorIn, hasMoreAuthors } from "../words/author";

/** A reference of a figure, with what is known of it and what has to be said beside it. */
export interface ReferenceEntry {
  /** Its number in the review, and that in the figure. */
  readonly ref: number;
  readonly number: number;
  readonly language: Language;
  /** Key in a bibliography: letters and digits. */
  readonly key: string;
  /** Null for a reference that the review gives as background: the dataset holds its number alone. */
  readonly study: Paper | null;
  readonly citation: Citation | null;
  /** Retraction, what was not checked, what is only known from the review. */
  readonly remarks: readonly string[];
  /** The same for a list that stands with its figure, where the review need not be named again. */
  readonly shortRemarks: readonly string[];
}

/** Entries of exactly these references, in the order of their numbers. */
export function referenceEntries(
  refs: readonly number[],
  evidence: Evidence,
  language: Language,
  numbering: Numbering = asInReview,
): ReferenceEntry[] {
  return inOrder(numbering, refs).map((ref) => {
    const study = evidence.studyByRef.get(ref) ?? evidence.references.get(ref) ?? null;
    const citation = study?.citation ?? null;
    const remarks = remarksOf(ref, study, evidence, language, "");
    const shortRemarks = remarksOf(ref, study, evidence, language, "Short");
    return {
      ref,
      number: numberOf(numbering, ref) ?? ref,
      language,
      key: keyOf(ref, citation),
      study,
      citation,
      remarks,
      shortRemarks,
    };
  });
}

/** `Wang2017-9`: stable, and unlike any other of the same dataset. */
function keyOf(ref: number, citation: Citation | null): string {
  const family = (citation?.author[0]?.family ?? "").normalize("NFD").replace(/[^A-Za-z]/g, "");
  return `${family || "ref"}${citation?.issued ?? ""}-${ref}`;
}

function remarksOf(
  ref: number,
  study: Paper | null,
  evidence: Evidence,
  language: Language,
  length: "" | "Short",
): string[] {
  const told = (key: string, values: Record<string, string | number>) =>
    say(language, `figure:references.${key}`, values);
  const asCited = bySource(evidence.dataset, `figure:references.asCited${length}`);
  const { dataset } = evidence.dataset;
  const review = (dataset.review ?? dataset).title[language];
  if (!study) return [told(`background${length}`, { ref, review })];
  const { citation } = study;
  const remarks: string[] = [];
  const retraction = (evidence.checksByRef.get(ref) ?? []).find(
    (check) => check.kind === "retracted" && check.ref === ref,
  );
  if (retraction?.noticeDOI) remarks.push(told("retractedBy", { doi: retraction.noticeDOI }));
  else if (retraction) remarks.push(told("retracted", {}));
  if (citation.status === "as cited") remarks.push(say(language, asCited, { ref, review }));
  if (citation.authorsTruncated) remarks.push(told("authorsTruncated", {}));
  else if (citation.author.length === 0) {
    // In a list for readers "et al." says it.
    if (study.moreAuthors) remarks.push(...(length === "" ? [told("firstOfSeveral", {})] : []));
    else if (citation.status === "verified") remarks.push(told("authorsUnknown", {}));
  }
  if (citation.unchecked.length > 0) {
    const fields = listed(
      language,
      citation.unchecked.map((field) => fieldWord(field, language)),
    );
    remarks.push(told("unchecked", { fields }));
  }
  return remarks;
}

const namedFields: readonly string[] = ["volume", "issue", "page", "author", "issued", "title", "container-title"];

/** What a reader calls a field of a record; identifiers are called as they are. */
function fieldWord(field: string, language: Language): string {
  return namedFields.includes(field) ? say(language, `figure:references.field.${field}`) : field;
}

export interface KnownAuthors {
  readonly names: Citation["author"];
  /** There are others, of whom no name is known. */
  readonly others: boolean;
}

/** A surname alone, as "Wang et al." has it; a whole name in characters is written as it stands. */
const surname = /^[\p{Script=Latin}'’-]+$/u;

/** The authors as far as they are known; of a work that is only cited, the one that the review prints. */
export function authorsOf({ study, citation, language }: ReferenceEntry): KnownAuthors {
  if (!study || !citation) return { names: [], others: false };
  if (citation.author.length > 0) return { names: citation.author, others: citation.authorsTruncated };
  const name = firstAuthorIn(study, language);
  const names = [surname.test(name) ? { family: name } : { family: name, literal: name }];
  return { names, others: hasMoreAuthors(study) };
}
