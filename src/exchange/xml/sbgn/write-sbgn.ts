import type { CompiledDataset } from "../../../domain/records";
import { attributes } from "../../../files/xml";
import type { SaveOptions } from "../../base/formats";
import { type NetworkArrow, type NetworkNode, networkOf } from "../../outgoing/network-of";
import { annotation, notes } from "./annotations";
import { arcClassOf, entityOf, isPhenotype } from "./held";

const BOX = { w: 120, h: 40 };
/** Places of nodes that no view gave one: rows of a grid. */
const GRID = { columns: 8, dx: 180, dy: 90 };

/**
 * Writes a dataset as an activity flow in SBGN-ML 0.3 (sbgn.org; Mi et al. 2015). Classes of evidence and papers are notes, identifiers of
 * nodes and papers MIRIAM annotations. UTF-8.
 */
export function writeSbgn(dataset: CompiledDataset, options: SaveOptions): Uint8Array {
  const network = networkOf(dataset, options);
  const places = new Map(network.nodes.map((node, at) => [node.id, node.position ?? inGrid(at)] as const));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<sbgn xmlns="http://sbgn.org/libsbgn/0.3">',
    `  <map${attributes({ id: "map", language: "activity flow" })}>`,
    ...notes([network.title, network.about, `${network.version}, ${network.licence}`]),
    ...network.nodes.flatMap((node) => glyphLines(node, places.get(node.id) ?? inGrid(0))),
    ...network.arrows.flatMap((arrow, at) => arcLines(arrow, at, places)),
    "  </map>",
    "</sbgn>",
    "",
  ];
  return new TextEncoder().encode(lines.join("\n"));
}

interface Point {
  readonly x: number;
  readonly y: number;
}

const inGrid = (at: number): Point => ({
  x: (at % GRID.columns) * GRID.dx,
  y: Math.floor(at / GRID.columns) * GRID.dy,
});

/** An id of XML may not start with a digit. */
const glyphId = (id: string): string => (/^\d/.test(id) ? `_${id}` : id);

function glyphLines({ id, name, kind, xrefs }: NetworkNode, { x, y }: Point): readonly string[] {
  const own = glyphId(id);
  const cls = isPhenotype(kind) ? "phenotype" : "biological activity";
  const entity = entityOf[kind];
  const unit = { id: `${own}-unit`, class: "unit of information" };
  const corner = { x: x - BOX.w / 2, y: y - BOX.h / 2 };
  return [
    `    <glyph${attributes({ id: own, class: cls })}>`,
    ...annotation(own, "bqbiol:is", xrefs),
    `      <label${attributes({ text: name })}/>`,
    `      <bbox${attributes({ ...corner, ...BOX })}/>`,
    ...(entity === null
      ? []
      : [
          `      <glyph${attributes(unit)}>`,
          '        <label text=""/>',
          `        <entity${attributes({ name: entity })}/>`,
          `        <bbox${attributes({ x: corner.x + 5, y: corner.y - 6, w: 20, h: 12 })}/>`,
          "      </glyph>",
        ]),
    "    </glyph>",
  ];
}

function arcLines(arrow: NetworkArrow, at: number, places: ReadonlyMap<string, Point>): readonly string[] {
  const { source, target, relation, evidence, papers, retracted, mediators, cls } = arrow;
  const arc = arcClassOf(relation);
  const [start, end] = [places.get(source), places.get(target)];
  if (arc === null || start === undefined || end === undefined) return [];
  const id = `arc${at + 1}`;
  const found = evidence.flatMap(({ pmid, doi }) => {
    if (pmid !== undefined) return [`pubmed:${pmid}`];
    return doi === undefined ? [] : [`doi:${doi}`];
  });
  return [
    `    <arc${attributes({ id, class: arc, source: glyphId(source), target: glyphId(target) })}>`,
    ...notes([
      `${relation} (${cls})`,
      papers.map((paper) => (retracted.includes(paper) ? `${paper} (retracted)` : paper)).join("; "),
      mediators.join("; "),
      arrow.origin ?? "",
      arrow.recordId ?? "",
    ]),
    ...annotation(id, "bqmodel:isDescribedBy", [...new Set(found)]),
    `      <start${attributes(onBorder(start, end))}/>`,
    `      <end${attributes(onBorder(end, start))}/>`,
    "    </arc>",
  ];
}

/** Where a straight line from the middle of a box to another point leaves the box; the middle itself where they are one. */
function onBorder({ x, y }: Point, { x: toX, y: toY }: Point): { readonly x: number; readonly y: number } {
  const [dx, dy] = [toX - x, toY - y];
  if (dx === 0 && dy === 0) return { x, y };
  const share = Math.min(BOX.w / 2 / Math.abs(dx), BOX.h / 2 / Math.abs(dy), 1);
  return { x: x + dx * share, y: y + dy * share };
}
