import type { IncomingEvidence } from "../../base/incoming";
import type { NetworkArrow } from "../../outgoing/network-of";

/** What Cytoscape and NDEx show of an arrow, by the names that they use; nothing that is not reported. Citations are CURIEs, as NDEx advises. */
export function arrowAttributes(arrow: NetworkArrow): Readonly<Record<string, string | boolean | readonly string[]>> {
  const { relation, cls, papers, mediators, evidence, direct } = arrow;
  const sentences = evidence.flatMap(({ sentence }) => sentence ?? []);
  const taxa = new Set(evidence.flatMap(({ taxon }) => taxon ?? []));
  const cells = new Set(evidence.flatMap(({ cell }) => cell ?? []));
  const lists = {
    citation: [...new Set(evidence.flatMap((each) => citationOf(each) ?? []))],
    sentence: sentences,
    papers,
    mediators,
    taxon: [...taxa],
    cell: [...cells],
  };
  const texts = {
    origin: arrow.origin,
    printed: arrow.printed,
    mechanism: arrow.mechanism,
    residue: arrow.residue,
    recordId: arrow.recordId,
  };
  return {
    interaction: relation,
    class: cls,
    ...Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)),
    ...Object.fromEntries(Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [[name, text]]))),
    ...(direct !== undefined && { direct }),
  };
}

function citationOf({ pmid, doi, text }: IncomingEvidence): string | undefined {
  if (pmid !== undefined) return `pubmed:${pmid}`;
  return doi === undefined ? text : `doi:${doi}`;
}
