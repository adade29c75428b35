import {
  type Arm,
  type CompiledDataset,
  type EntityKind,
  isAssociation,
  isKnownOrganism,
  knownOrganisms,
  type Language,
  namedMediators,
  type Paper,
  type RelationKind,
} from "../../domain/records";
import type { SaveOptions } from "../base/formats";
import type { IncomingEvidence } from "../base/incoming";

/** What an arrow of a saved network rests on: work with the subjects, a prediction, general biology, a database or a file. */
type ArrowClass = "tested" | "predicted" | "background" | "database";

/** A node of a saved network. */
export interface NetworkNode {
  readonly id: string;
  readonly name: string;
  readonly kind: EntityKind;
  readonly synonyms: readonly string[];
  /** CURIEs. */
  readonly xrefs: readonly string[];
  /** Id of the node that holds it. */
  readonly group?: string;
  readonly position?: { readonly x: number; readonly y: number };
}

/** An arrow of a saved network: everything of one class that says one thing of two nodes. */
export interface NetworkArrow {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly relation: RelationKind;
  readonly cls: ArrowClass;
  /** How the papers behind it are called: "Ge 2018". */
  readonly papers: readonly string[];
  /** Those of them that were retracted. */
  readonly retracted: readonly string[];
  readonly evidence: readonly IncomingEvidence[];
  /** Names of what the authors say lies between. */
  readonly mediators: readonly string[];
  /** Ids of the records that it was made of. */
  readonly records: readonly string[];
  /** Of a record of a database or a file: its source, and what else it says. */
  readonly origin?: string | undefined;
  readonly printed?: string | undefined;
  readonly direct?: boolean | undefined;
  readonly mechanism?: string | undefined;
  readonly residue?: string | undefined;
  readonly recordId?: string | undefined;
}

export interface SavedNetwork {
  readonly title: string;
  readonly about: string;
  readonly version: string;
  readonly licence: string;
  readonly nodes: readonly NetworkNode[];
  readonly arrows: readonly NetworkArrow[];
}

/**
 * A dataset as one network, for programs that draw networks: findings as arrows from what was given to what was read out, background and
 * relations of databases as they are. What only occurs together is no arrow.
 */
export function networkOf(dataset: CompiledDataset, { language, positions }: SaveOptions): SavedNetwork {
  const { title, curation, version, licence } = dataset.dataset;
  const nodes = dataset.entities.map(({ id, kind, name, synonyms, xrefs, pathway }): NetworkNode => {
    const position = positions?.get(id);
    return {
      id,
      name: name[language],
      kind,
      synonyms,
      xrefs,
      ...(pathway !== undefined && { group: pathway }),
      ...(position !== undefined && { position }),
    };
  });
  const names = new Map(nodes.map((node) => [node.id, node.name]));
  const arrows = [...gathered(statedArrows(dataset, language, names)), ...relationArrows(dataset)];
  return { title: title[language], about: curation[language], version, licence, nodes, arrows };
}

type Stated = Omit<NetworkArrow, "id">;

function statedArrows(
  dataset: CompiledDataset,
  language: Language,
  names: ReadonlyMap<string, string>,
): readonly Stated[] {
  const papers = new Map<number, Paper>([...dataset.references, ...dataset.studies].map((paper) => [paper.ref, paper]));
  const studies = new Map(dataset.studies.map((study) => [study.id, study]));
  const withdrawn = retractedRefs(dataset);
  const retracted = (paper: Paper) => (withdrawn.has(paper.ref) ? [paperName(paper)] : []);
  const named = (ids: readonly string[]) => ids.map((id) => names.get(id) ?? id);
  const findings = dataset.findings.flatMap((finding): Stated[] => {
    const study = studies.get(finding.study);
    const arm = study?.arms.find(({ id }) => id === finding.arm);
    if (study === undefined || arm === undefined) return [];
    const quote = finding.place?.quote;
    return [
      {
        source: finding.subject,
        target: finding.object,
        relation: finding.effect,
        cls: arm.approach === "in silico" ? "predicted" : "tested",
        papers: [paperName(study)],
        retracted: retracted(study),
        evidence: [
          {
            ...identity(study),
            ...(quote !== undefined && { sentence: quote }),
            ...conditions(arm, dataset, language),
          },
        ],
        mediators: named(namedMediators(finding)),
        records: [finding.id],
      },
    ];
  });
  const background = dataset.background.flatMap(({ id, ref, source, target, relation, via }): Stated[] => {
    if (isAssociation(relation)) return [];
    const paper = papers.get(ref);
    return [
      {
        source,
        target,
        relation,
        cls: "background",
        papers: [paper === undefined ? String(ref) : paperName(paper)],
        retracted: paper === undefined ? [] : retracted(paper),
        evidence: [paper === undefined ? { text: String(ref) } : identity(paper)],
        mediators: named(via === undefined ? [] : [via]),
        records: [id],
      },
    ];
  });
  return [...findings, ...background];
}

/** What is stated in one class of two nodes in one way, as one arrow; each paper's evidence once. */
function gathered(arrows: readonly Stated[]): readonly NetworkArrow[] {
  const groups = new Map<string, Stated[]>();
  for (const arrow of arrows) {
    const id = `${arrow.cls}:${arrow.source}>${arrow.target}:${arrow.relation.replaceAll(" ", "-")}`;
    groups.set(id, [...(groups.get(id) ?? []), arrow]);
  }
  return [...groups].flatMap(([id, [first, ...others]]) => {
    if (first === undefined) return [];
    const all = [first, ...others];
    const once = (lists: readonly (readonly string[])[]) => [...new Set(lists.flat())];
    const evidence = new Map(all.flatMap((arrow) => arrow.evidence).map((each) => [JSON.stringify(each), each]));
    return {
      ...first,
      id,
      papers: once(all.map(({ papers }) => papers)),
      retracted: once(all.map(({ retracted }) => retracted)),
      evidence: [...evidence.values()],
      mediators: once(all.map(({ mediators }) => mediators)),
      records: once(all.map(({ records }) => records)),
    };
  });
}

function relationArrows(dataset: CompiledDataset): readonly NetworkArrow[] {
  const sources = new Map(
    dataset.dataset.sources.map(({ id, name, version }) => [id, version === undefined ? name : `${name} ${version}`]),
  );
  return dataset.relations.map(({ id, origin, evidence, ...relation }): NetworkArrow => {
    const source = sources.get(origin);
    return {
      ...relation,
      id: `database:${id}`,
      cls: "database",
      papers: [],
      retracted: [],
      evidence: evidence.map(({ PMID: pmid, DOI: doi, ...rest }) => reported({ pmid, doi, ...rest })),
      mediators: [],
      records: [id],
      ...(source !== undefined && { origin: source }),
    };
  });
}

/** Without the fields that say nothing. */
function reported(evidence: { readonly [Field in keyof IncomingEvidence]: string | undefined }): IncomingEvidence {
  return Object.fromEntries(Object.entries(evidence).filter(([, value]) => value !== undefined));
}

function retractedRefs({ studies, sourceChecks }: CompiledDataset): ReadonlySet<number> {
  const noticed = sourceChecks.filter(({ kind }) => kind === "retracted").map(({ ref }) => ref);
  return new Set([...noticed, ...studies.filter(({ status }) => status.includes("retracted")).map(({ ref }) => ref)]);
}

type Named = Pick<Paper, "firstAuthor" | "label" | "citation">;

function paperName({ label, firstAuthor, citation }: Named): string {
  return label ?? (citation.issued === undefined ? firstAuthor : `${firstAuthor} ${citation.issued}`);
}

/** What a paper is found by: its number in PubMed, else its DOI, else its name. */
function identity(paper: Named): IncomingEvidence {
  const { PMID, DOI, text } = paper.citation;
  if (PMID !== undefined) return { pmid: PMID };
  return DOI !== undefined ? { doi: DOI } : { text: text ?? paperName(paper) };
}

function conditions(
  { approach, organism, system }: Arm,
  dataset: CompiledDataset,
  language: Language,
): IncomingEvidence {
  const own = dataset.dataset.organisms.find(({ id }) => id === organism)?.taxon;
  const taxon = organism !== null && isKnownOrganism(organism) ? knownOrganisms[organism] : own;
  return {
    ...(taxon !== undefined && { taxon: String(taxon) }),
    ...(system !== null && (approach === "in vitro" || approach === "ex vivo") && { cell: system[language] }),
  };
}
