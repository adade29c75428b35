import type { CompiledDataset } from "../../../domain/records";
import type {
  Incoming,
  IncomingArrow,
  IncomingFinding,
  IncomingFindings,
  IncomingNetwork,
  IncomingNode,
} from "../../../exchange/base/incoming";
import { networkOf } from "../../../exchange/outgoing/network-of";

/** A network with the address of its source, where that is known. */
export interface SourcedNetwork extends IncomingNetwork {
  readonly url?: string;
}

export interface Networks {
  readonly networks: readonly SourcedNetwork[];
  /** What was left out, in English: a base has no place for it. */
  readonly leftOut: readonly string[];
}

/** What a file holds as networks, one for each source: rows of a base are arrows, whatever they were written as. */
export function networksOf(incoming: Exclude<Incoming, { kind: "table" }>, title: string): Networks {
  switch (incoming.kind) {
    case "network":
      return { networks: [incoming], leftOut: [] };
    case "findings":
      return findingsAsNetwork(incoming, title);
    case "dataset":
      return datasetAsNetworks(incoming.dataset);
    case "papers":
      return { networks: [], leftOut: [`${incoming.papers.length} papers, which are no arrows`] };
  }
}

/** Rows of a table: what acts, or else what was given, on what was read out. */
function findingsAsNetwork({ findings, papers }: IncomingFindings, title: string): Networks {
  const cited = new Map(papers.map((paper) => [paper.key, paper]));
  const nodes = new Map<string, IncomingNode>();
  const mention = (name: string) => {
    if (!nodes.has(name)) nodes.set(name, { key: name, name, synonyms: [], xrefs: [] });
  };
  const arrows = findings.flatMap((finding): IncomingArrow[] => {
    const from = finding.source ?? finding.subject;
    if (from === undefined) return [];
    mention(from);
    mention(finding.object);
    const evidence = evidenceOfRow(finding, finding.paper === null ? undefined : cited.get(finding.paper));
    return [
      {
        from,
        to: finding.object,
        relation: finding.effect,
        evidence: Object.keys(evidence).length > 0 ? [evidence] : [],
        place: finding.place,
      },
    ];
  });
  const without = findings.length - arrows.length;
  return {
    networks: [{ kind: "network", origin: { name: title, isDatabase: false }, nodes: [...nodes.values()], arrows }],
    leftOut: without === 0 ? [] : [`${without} rows that do not say what acts`],
  };
}

function evidenceOfRow(finding: IncomingFinding, paper: IncomingFindings["papers"][number] | undefined) {
  const { pmid, doi, text, title } = paper ?? {};
  const words = pmid || doi ? undefined : (text ?? title);
  return {
    ...(pmid && { pmid }),
    ...(doi && { doi }),
    ...(words && { text: words }),
    ...(finding.quote && { sentence: finding.quote }),
    ...(finding.system && { cell: finding.system }),
  };
}

/** A collection of ours: what its databases say under their own names, its findings and background under its own. */
function datasetAsNetworks(dataset: CompiledDataset): Networks {
  const { nodes, arrows, title, version, licence } = networkOf(dataset, { language: "en" });
  const plain = nodes.map(({ group: _, position: __, id, ...node }): IncomingNode => ({ key: id, ...node }));
  const place = { path: dataset.dataset.id };
  const own = arrows.filter(({ cls }) => cls === "tested" || cls === "background");
  const counted = own.filter(({ papers, retracted }) => papers.length > retracted.length);
  const asArrow = ({ source, target, ...arrow }: (typeof arrows)[number]): IncomingArrow => ({
    from: source,
    to: target,
    relation: arrow.relation,
    ...(arrow.printed !== undefined && { relationPrinted: arrow.printed }),
    ...(arrow.direct !== undefined && { direct: arrow.direct }),
    ...(arrow.mechanism !== undefined && { mechanism: arrow.mechanism }),
    ...(arrow.residue !== undefined && { residue: arrow.residue }),
    ...(arrow.recordId !== undefined && { recordId: arrow.recordId }),
    evidence: arrow.evidence,
    place,
  });
  const originOf = new Map(dataset.relations.map(({ id, origin }) => [id, origin]));
  const fromSources = dataset.dataset.sources.map(
    (source): SourcedNetwork => ({
      kind: "network",
      origin: {
        name: source.name,
        ...(source.version && { version: source.version }),
        ...(source.licence && { licence: source.licence }),
        isDatabase: source.kind === "database",
      },
      ...(source.url && { url: source.url }),
      nodes: plain,
      arrows: arrows
        .filter(({ cls, records }) => cls === "database" && originOf.get(records[0] ?? "") === source.id)
        .map(asArrow),
    }),
  );
  const stated: SourcedNetwork = {
    kind: "network",
    origin: { name: title, version, licence, isDatabase: false },
    nodes: plain,
    arrows: counted.map(asArrow),
  };
  const predicted = arrows.filter(({ cls }) => cls === "predicted").length;
  const withdrawn = own.length - counted.length;
  return {
    networks: [...fromSources, stated].filter((network) => network.arrows.length > 0),
    leftOut: [
      ...(predicted > 0 ? [`${predicted} arrows that are predictions`] : []),
      ...(withdrawn > 0 ? [`${withdrawn} arrows of retracted papers alone`] : []),
    ],
  };
}
