import type { EntityKind } from "../../../domain/records";
import type { IncomingArrow, IncomingEvidence, IncomingNode } from "../../base/incoming";
import { curieIn, curieOf, evidenceOfCitation, holdsScriptAddress } from "./identifiers";
import { strongestRelation } from "./relation-words";

/** Attributes of a node or an arrow: each name in lower case with all its values as text. */
export type Attributes = ReadonlyMap<string, readonly string[]>;

/** Attributes of a plain object. Numbers, texts and lists of them; anything deeper is left out. */
export function attributesOf(value: unknown): Map<string, string[]> {
  const attributes = new Map<string, string[]>();
  if (typeof value !== "object" || value === null || Array.isArray(value)) return attributes;
  for (const [name, each] of Object.entries(value)) {
    const texts = (Array.isArray(each) ? each : [each]).flatMap(textOfValue);
    const key = name
      .toLowerCase()
      .replace(/[\s._]+/g, " ")
      .trim();
    if (texts.length > 0 && !attributes.has(key)) attributes.set(key, texts);
  }
  return attributes;
}

function textOfValue(value: unknown): string[] {
  if (typeof value === "string") return value.trim() === "" ? [] : [value];
  return typeof value === "number" || typeof value === "boolean" ? [String(value)] : [];
}

const kinds: Readonly<Record<string, EntityKind>> = {
  protein: "molecule",
  gene: "molecule",
  "gene product": "molecule",
  dna: "molecule",
  macromolecule: "molecule",
  "nucleic acid feature": "molecule",
  geneproduct: "molecule",
  rna: "molecule",
  mirna: "molecule",
  ncrna: "molecule",
  proteinfamily: "molecule",
  "protein family": "molecule",
  "fusion protein": "molecule",
  proteinreference: "molecule",
  dnareference: "molecule",
  rnareference: "molecule",
  complex: "complex",
  pathway: "pathway",
  metabolite: "metabolite",
  chemical: "compound",
  smallmolecule: "compound",
  "small molecule": "compound",
  "simple chemical": "compound",
  smallmoleculereference: "compound",
  compound: "compound",
  drug: "compound",
  phenotype: "process",
  process: "process",
  event: "process",
  "biological process": "process",
  disease: "disease",
};

/** The kind that a file's word says; undefined where the word is not known: a kind is never guessed. Our own words are known. */
export function kindOf(word: string | undefined, own: readonly EntityKind[]): EntityKind | undefined {
  const key = (word ?? "").trim().toLowerCase();
  return own.find((kind) => kind === key) ?? (Object.hasOwn(kinds, key) ? kinds[key] : undefined);
}

const nameFields = ["name", "label", "shared name", "displayname", "node label"] as const;
const synonymFields = ["synonyms", "synonym", "alias", "aliases", "shared name"] as const;
const xrefFields = ["represents", "xrefs", "xref", "xrefid", "id"] as const;

/** What a node's attributes say of it; the name is empty where none does. */
export function nodeFacts(attributes: Attributes, own: readonly EntityKind[]): Omit<IncomingNode, "key"> {
  const name = oneLine(nameFields.flatMap((field) => attributes.get(field) ?? [])[0] ?? "");
  const synonyms = synonymFields
    .flatMap((field) => (attributes.get(field) ?? []).map(oneLine))
    .filter((each) => each !== name && each !== "");
  const database = attributes.get("gpml:xrefdatasource")?.[0];
  const given = attributes.get("gpml:xrefid")?.[0];
  const xrefs = [
    ...xrefFields.flatMap((field) => (attributes.get(field) ?? []).map(curieIn)),
    database !== undefined && given !== undefined ? curieOf(database, given) : null,
  ].flatMap((curie) => (curie === null ? [] : curie));
  const kind = kindOf(attributes.get("kind")?.[0] ?? attributes.get("type")?.[0], own);
  return { name, ...(kind && { kind }), synonyms: [...new Set(synonyms)], xrefs: [...new Set(xrefs)] };
}

/** Line breaks of a label are no part of a name; other spaces are as they are printed. */
export function oneLine(text: string): string {
  return text
    .split(/[\r\n\t]+/)
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}

const relationFields = [
  "interaction",
  "relation",
  "effect",
  "shared interaction",
  "endarrow",
  "sbotype",
  "type",
] as const;
const citationFields = ["citation", "citations", "pmid", "pmids", "pubmed", "pubmed id", "doi", "reference"] as const;
const sentenceFields = ["sentence", "sentences", "supporting text", "supportingtext"] as const;
const looks =
  /^(?:name|shared name|color|linestyle|linethickness|connectortype|startarrow|selected|suid|source|target|id|sbgn.*|signor id|record id|recordid|printed|direct|mechanism|residue|tax id|taxon|cell|cell data)$/;

export interface ArrowFacts
  extends Pick<
    IncomingArrow,
    "relation" | "relationPrinted" | "direct" | "mechanism" | "residue" | "evidence" | "recordId"
  > {
  /** Whether a word for the relation was understood. */
  readonly isKnown: boolean;
  /** Names of attributes that have no place here. */
  readonly unused: readonly string[];
  /** Values that were left out since they run code when followed. */
  readonly unsafe: readonly string[];
}

/** What an arrow's attributes say of it. */
export function arrowFacts(attributes: Attributes): ArrowFacts {
  const candidates = relationFields.flatMap((field) => attributes.get(field) ?? []);
  const found = strongestRelation(
    candidates.flatMap((word) => [word, ...word.replace(/<[^<>]*>/g, "").split(/[,;]\s*/)]),
  );
  const printed = attributes.get("printed")?.[0] ?? found?.word ?? candidates[0];
  const first = (...names: readonly string[]) => names.flatMap((name) => attributes.get(name) ?? [])[0];
  const citations = citationFields.flatMap((field) => attributes.get(field) ?? []);
  const known = new Set<string>([...relationFields, ...citationFields, ...sentenceFields]);
  const recordId = first("recordid", "record id", "signor id");
  const mechanism = first("mechanism");
  const residue = first("residue");
  const direct = directness(first("direct") ?? "");
  return {
    relation: found?.relation ?? "interacts",
    ...(printed !== undefined && { relationPrinted: oneLine(printed) }),
    ...(direct !== undefined && { direct }),
    ...(mechanism !== undefined && { mechanism }),
    ...(residue !== undefined && { residue }),
    ...(recordId !== undefined && { recordId }),
    evidence: evidenceOf(
      attributes,
      citations.filter((each) => !holdsScriptAddress(each)),
    ),
    isKnown: found !== null,
    unused: [...attributes.keys()].filter((name) => !known.has(name) && !looks.test(name)),
    unsafe: citations.filter(holdsScriptAddress),
  };
}

/** "YES", "t" and "true" are direct, "NO", "f" and "false" are not; anything else is not reported. */
export function directness(word: string): boolean | undefined {
  if (/^(?:yes|y|t|true|1)$/i.test(word.trim())) return true;
  return /^(?:no|n|f|false|0)$/i.test(word.trim()) ? false : undefined;
}

/** Citations with the sentence, species and cell that the arrow has; a sentence without a citation is evidence of its own. */
function evidenceOf(attributes: Attributes, citations: readonly string[]): readonly IncomingEvidence[] {
  const sentences = sentenceFields.flatMap((field) => attributes.get(field) ?? []);
  const taxon = (attributes.get("tax id") ?? attributes.get("taxon"))?.[0];
  const cell = (attributes.get("cell data") ?? attributes.get("cell"))?.join("; ");
  const about = { ...(taxon !== undefined && /^\d+$/.test(taxon) && { taxon }), ...(cell !== undefined && { cell }) };
  const cited = citations.flatMap((citation) => evidenceOfCitation(citation) ?? []);
  if (cited.length === sentences.length)
    return cited.map((each, index) => ({ ...each, sentence: sentences[index] ?? "", ...about }));
  const [sentence] = sentences;
  const whole = sentences.length === 1 && sentence !== undefined ? { sentence } : {};
  const alone = sentences.length > 1 ? sentences.map((each) => ({ sentence: each, ...about })) : [];
  if (cited.length > 0) return [...cited.map((each) => ({ ...each, ...whole, ...about })), ...alone];
  return Object.keys({ ...whole, ...about }).length > 0 ? [{ ...whole, ...about }, ...alone] : alone;
}
