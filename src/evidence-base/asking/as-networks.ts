import type { IncomingArrow, IncomingEvidence, IncomingNetwork } from "../../exchange/base/incoming";
import type { BaseEntity, BaseRow } from "../model/contract";
import { BaseFault } from "../model/fault";
import { type BaseSource, manifestFile } from "../model/manifest";

/**
 * Rows of a base as networks, one for each source, as its file would have been read: what is added to a collection goes the way of every file.
 * Throws a `BaseFault` where a row is of a source that the base does not name.
 */
export function asNetworks(
  rows: readonly BaseRow[],
  entities: readonly BaseEntity[],
  sources: readonly BaseSource[],
): readonly IncomingNetwork[] {
  const origins = new Map(sources.map((source) => [source.id, source]));
  const unknown = rows.find(({ origin }) => !origins.has(origin));
  if (unknown !== undefined) {
    const expected = [...origins.keys()].join(", ");
    throw new BaseFault("unknown-word", { file: manifestFile, found: `origin = "${unknown.origin}"`, expected });
  }
  return sources.flatMap(({ id, name, version, licence, kind }): IncomingNetwork[] => {
    const own = rows.filter(({ origin }) => origin === id);
    if (own.length === 0) return [];
    const ends = new Set(own.flatMap(({ source, target }) => [source, target]));
    return [
      {
        kind: "network",
        origin: { name, ...(version && { version }), ...(licence && { licence }), isDatabase: kind === "database" },
        nodes: entities.filter(({ key }) => ends.has(key)),
        arrows: own.map((row, at) => arrowOf(row, `${id}/${row.recordId ?? at + 1}`)),
      },
    ];
  });
}

function arrowOf(row: BaseRow, path: string): IncomingArrow {
  const { PMID, DOI, text, sentence, taxon, cell } = row;
  const evidence: IncomingEvidence = {
    ...(PMID && { pmid: PMID }),
    ...(DOI && { doi: DOI }),
    ...(text && { text }),
    ...(sentence && { sentence }),
    ...(taxon && { taxon }),
    ...(cell && { cell }),
  };
  return {
    from: row.source,
    to: row.target,
    relation: row.relation,
    ...(row.printed && { relationPrinted: row.printed }),
    ...(row.direct !== undefined && { direct: row.direct }),
    ...(row.mechanism && { mechanism: row.mechanism }),
    ...(row.residue && { residue: row.residue }),
    ...(row.recordId && { recordId: row.recordId }),
    evidence: Object.keys(evidence).length > 0 ? [evidence] : [],
    place: { path },
  };
}
