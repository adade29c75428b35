import type { Network } from "../../../domain/network/types";
import type { Language } from "../../../domain/records";
import { classEncodings } from "../../../encoding";
import type { Box, Dashes, Layout, NodeParts } from "../../types";
import { measures } from "../base/measures";
import { type RootGraph, rootGraph } from "../model/roots";
import { roundTo } from "../routes/spline";
import type { RootBox } from "../sizes/boxes";
import { movedParts } from "../sizes/node-parts";
import { mostOnEllipse, packOnEllipse } from "./ellipse";
import { straightLines } from "./lines";
import { type Pull, type Sized, type Spread, spreadByForces, spreadInSpiral } from "./places";
import { packInRows } from "./rows";
import { measureLarge } from "./sizes";

export interface LargeOptions {
  readonly language: Language;
  /** Is given a first rough picture, before the search for places begins. */
  readonly onRough?: (layout: Layout) => void;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Places a network that is too large for columns: what arrows join is near, in rows of boxes, with straight lines between
 * them. The same network and language give the same layout. O(n log n) in nodes and arrows.
 */
export function layoutLarge(network: Network, { language, onRough, onProgress }: LargeOptions): Layout {
  const graph = rootGraph(network);
  const roots = measureLarge(graph, language);
  const things = graph.roots.flatMap(({ id }): RootBox[] => {
    const root = roots.get(id);
    return root ? [root] : [];
  });
  // Each pair once, so that a box that opens leaves the others where they are.
  const pulls = things.length <= mostOnEllipse ? eachOnce(graph.arrows) : graph.arrows;
  const start = spreadInSpiral(things, pulls);
  onRough?.(assemble(network, graph, things, start, language));
  const spread = spreadByForces(things, pulls, start, (share) => onProgress?.(share));
  return assemble(network, graph, things, spread, language);
}

function eachOnce(arrows: RootGraph["arrows"]): readonly Pull[] {
  const pulls = new Map(arrows.map(({ from, to }) => [`${from}\n${to}`, { from, to }]));
  return [...pulls].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, pull]) => pull);
}

function assemble(
  network: Network,
  graph: RootGraph,
  things: readonly (RootBox & Sized)[],
  spread: Spread,
  language: Language,
): Layout {
  const packed = things.length <= mostOnEllipse ? packOnEllipse(things, spread) : packInRows(things, spread);
  const boxes = new Map<string, Box>();
  const parts: Record<string, NodeParts> = {};
  things.forEach((root, i) => {
    const place = packed.boxes[i] ?? { x: 0, y: 0, width: 0, height: 0 };
    const at = { x: roundTo(place.x + measures.margin), y: roundTo(place.y + measures.margin) };
    boxes.set(root.id, { ...at, width: root.width, height: root.height });
    for (const [id, inner] of root.inner) {
      boxes.set(id, { ...inner, x: roundTo(at.x + inner.x), y: roundTo(at.y + inner.y) });
    }
    for (const [id, own] of root.parts) parts[id] = movedParts(own, at);
  });
  return {
    language,
    width: Math.ceil(packed.width + 2 * measures.margin),
    height: Math.ceil(packed.height + 2 * measures.margin),
    boxes: Object.fromEntries(boxes),
    parts,
    routes: straightLines(graph.arrows, boxes),
    dashes: dashesFor(network),
    captions: [],
  };
}

/** Straight lines share no way, so that no dashes have to keep step. */
function dashesFor({ edges }: Network): Record<string, Dashes> {
  return Object.fromEntries(
    edges.flatMap(({ id, cls }) => (classEncodings[cls].dash.length > 0 ? [[id, { offset: 0 }] as const] : [])),
  );
}
