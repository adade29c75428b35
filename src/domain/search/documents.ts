import { hasNumbers, refLabel } from "../evidence/paper-labels";
import { proseText } from "../evidence/prose-text";
import type { Evidence } from "../evidence/types";
import type { Bilingual, Entity, SourceCheck, Study, ToRead } from "../records";
import { inAnyLanguage, inEachLanguage, inEveryLanguage } from "../records/base/languages";
import { classesOfArm } from "./classes";

export const documentKinds = ["node", "study", "to-read", "gap", "check"] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** One thing that search finds. Every text field may be matched. */
export interface SearchDocument {
  /** `node:<entity id>`, `study:<ref>`, `to-read:<id>`, `gap:<id>` or `check:<id>`. */
  readonly id: string;
  readonly kind: DocumentKind;
  /** Entity id or reference number, as the choice takes it; of a check its reference. */
  readonly entity: string | null;
  readonly ref: number | null;
  /** A paper to read, a stated limit or a source check, as its page knows it. */
  readonly item: string | null;
  /** What a result shows. */
  readonly label: Bilingual;
  /** Names, symbols and synonyms in both languages, and identifiers without their prefix. */
  readonly names: readonly string[];
  /** Authors as cited and as verified, family name first. */
  readonly authors: readonly string[];
  /** Title, journal, year and identifiers of the paper. */
  readonly citation: readonly string[];
  /** Cells, animals and what induced their state. */
  readonly models: readonly string[];
  /** Sentences: a summary, notes, what is missing, what differs. */
  readonly text: readonly string[];
}

const distinct = (texts: readonly (string | undefined)[]) =>
  [...new Set(texts.filter((text) => text !== undefined && text !== ""))] as readonly string[];

/** Prose in every language, as it is shown. */
function proseOf(evidence: Evidence, texts: readonly (Bilingual | null | undefined)[]): readonly string[] {
  return distinct(texts.flatMap((text) => (text ? inAnyLanguage(proseText(evidence, text)) : [])));
}

const backgroundOf = ({ dataset }: Evidence, ref: number) => dataset.background.filter((record) => record.ref === ref);

const blank = { entity: null, ref: null, item: null, names: [], authors: [], citation: [], models: [], text: [] };

function ofEntity(evidence: Evidence, entity: Entity): SearchDocument {
  return {
    ...blank,
    id: `node:${entity.id}`,
    kind: "node",
    entity: entity.id,
    label: entity.label ?? entity.name,
    names: distinct([
      ...inAnyLanguage(entity.label),
      ...inAnyLanguage(entity.name),
      ...entity.synonyms,
      entity.id,
      ...entity.xrefs.map((xref) => xref.slice(xref.indexOf(":") + 1)),
    ]),
    text: proseOf(evidence, [entity.note]),
  };
}

function labelsOf(evidence: Evidence, ref: number): Bilingual {
  return inEachLanguage((language) => refLabel(evidence, ref, language));
}

function ofStudy(evidence: Evidence, study: Study): SearchDocument {
  const { citation, ref, firstAuthor, summary, arms } = study;
  const authors = citation.author.map((author) => author.literal ?? [author.family, author.given].join(" ").trim());
  const findings = evidence.findingsOfStudy.get(study.id) ?? [];
  const year = citation.issued === undefined ? undefined : String(citation.issued);
  const label = hasNumbers(evidence)
    ? inEveryLanguage([`[${ref}]`, firstAuthor, ...(year === undefined ? [] : [year])].join(" "))
    : labelsOf(evidence, ref);
  return {
    ...blank,
    id: `study:${ref}`,
    kind: "study",
    ref,
    label,
    names: hasNumbers(evidence) ? [String(ref)] : inAnyLanguage(label),
    authors: distinct([firstAuthor, ...authors]),
    citation: distinct([
      citation.title,
      citation["container-title"],
      year,
      citation.DOI,
      citation.PMID,
      citation.PMCID,
    ]),
    models: distinct(
      arms.flatMap((arm) => [
        ...inAnyLanguage(arm.system),
        ...inAnyLanguage(arm.inducer),
        arm.model ?? undefined,
        ...classesOfArm(evidence, arm).flatMap(({ says }) => inAnyLanguage(says)),
      ]),
    ),
    text: proseOf(evidence, [
      summary,
      ...[...arms, ...findings, ...backgroundOf(evidence, ref)].map(({ note }) => note),
    ]),
  };
}

/** A reference that the review cites for biology in general only. */
function ofBackground(evidence: Evidence, ref: number): SearchDocument {
  const label = hasNumbers(evidence) ? inEveryLanguage(`[${ref}]`) : labelsOf(evidence, ref);
  const names = hasNumbers(evidence) ? [String(ref)] : inAnyLanguage(label);
  const text = proseOf(
    evidence,
    backgroundOf(evidence, ref).map(({ note }) => note),
  );
  return { ...blank, id: `study:${ref}`, kind: "study", ref, label, names, text };
}

/** A paper that nobody has read into findings yet. */
function ofToRead({ id, firstAuthor, citation, abstract }: ToRead): SearchDocument {
  const authors = citation.author.map((author) => author.literal ?? [author.family, author.given].join(" ").trim());
  const { issued, title, text, DOI, PMID, PMCID } = citation;
  const named = [firstAuthor ?? authors[0], issued].filter((part) => part !== undefined).join(" ");
  const label = inEveryLanguage(named === "" ? (title ?? id) : named);
  return {
    ...blank,
    id: `to-read:${id}`,
    kind: "to-read",
    item: id,
    label,
    names: inAnyLanguage(label),
    authors: distinct([firstAuthor, ...authors]),
    citation: distinct([title, citation["container-title"], text, issued?.toString(), DOI, PMID, PMCID]),
    text: distinct([abstract]),
  };
}

function ofCheck(evidence: Evidence, check: SourceCheck, author: string | undefined): SearchDocument {
  const numbered = inEveryLanguage([`[${check.ref}]`, author].flatMap((part) => part ?? []).join(" "));
  const label = hasNumbers(evidence) ? numbered : labelsOf(evidence, check.ref);
  return {
    ...blank,
    id: `check:${check.id}`,
    kind: "check",
    ref: check.ref,
    item: check.id,
    label,
    names: hasNumbers(evidence) ? [String(check.ref)] : inAnyLanguage(label),
    text: proseOf(evidence, [check.review, check.primary]),
  };
}

/**
 * Everything that search reads: entities in authored order, references by number, papers to read, the limits that the review states,
 * and where it differs from a primary record or from itself.
 */
export function searchDocuments(evidence: Evidence): readonly SearchDocument[] {
  const { entities, studies, background, toRead, gaps, sourceChecks } = evidence.dataset;
  const cited = [...new Set(background.map(({ ref }) => ref))].filter((ref) => !evidence.studyByRef.has(ref));
  const references = [
    ...studies.map((study) => ofStudy(evidence, study)),
    ...cited.map((ref) => ofBackground(evidence, ref)),
  ];
  return [
    ...entities.map((entity) => ofEntity(evidence, entity)),
    ...references.sort((a, b) => (a.ref ?? 0) - (b.ref ?? 0)),
    ...toRead.map(ofToRead),
    ...gaps.map(
      (gap): SearchDocument => ({
        ...blank,
        id: `gap:${gap.id}`,
        kind: "gap",
        item: gap.id,
        label: proseText(evidence, gap.text),
        names: gap.synonyms,
        text: proseOf(evidence, [gap.text]),
      }),
    ),
    ...sourceChecks.map((check) => ofCheck(evidence, check, evidence.studyByRef.get(check.ref)?.firstAuthor)),
  ];
}
