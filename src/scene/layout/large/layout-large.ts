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
import { directLines } from "./lines";
import { middleOf } from "./middle";
import { type Pull, type Sized, type Spread, spreadByForces, spreadInSpiral } from "./places";
import { packInRings } from "./rings";
import { packInRows } from "./rows";
import { measureLarge } from "./sizes";

/** What the root of the number of arrows adds to half the height of an ellipse, so that counts find room at them, scene units. */
const perRoot = 21;

export interface LargeOptions {
  readonly language: Language;
  /** The width to keep to on a narrow screen that is held upright, scene units; as wide as a screen where absent. */
  readonly across?: number;
  /** Is given a first rough picture, before the search for places begins. */
  readonly onRough?: (layout: Layout) => void;
  /** Called with the share done, 0 to 1. */
  readonly onProgress?: (share: number) => void;
}

/**
 * Places a network that is too large for columns: what arrows join is near. Few things stand on an ellipse, what one thing
 * joins in rings around it, many in rows of boxes, with direct lines between them. The same network and language give the same layout. O(n log n) in nodes and arrows.
 */
export function layoutLarge(network: Network, options: LargeOptions): Layout {
  const { language, onRough, onProgress } = options;
  const graph = rootGraph(network);
  const roots = measureLarge(graph, language);
  const things = graph.roots.flatMap(({ id }): RootBox[] => {
    const root = roots.get(id);
    return root ? [root] : [];
  });
  // Each pair once, so that a box that opens leaves the others where they are.
  const pulls = things.length <= mostOnEllipse ? eachOnce(graph.arrows) : graph.arrows;
  const start = spreadInSpiral(things, pulls);
  onRough?.(assemble(network, graph, things, start, options));
  const spread = spreadByForces(things, pulls, start, (share) => onProgress?.(share));
  return assemble(network, graph, things, spread, options);
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
  { language, across }: LargeOptions,
): Layout {
  const room = across === undefined ? null : across - 2 * measures.margin;
  const centre = room === null ? middleOf(things.length, graph.arrows) : null;
  // Nothing stands around nothing: islands are in rows.
  const isOnEllipse = centre === null && things.length <= mostOnEllipse && graph.arrows.length > 0;
  const packed = centre
    ? packInRings(things, graph.arrows, spread, centre)
    : isOnEllipse
      ? packOnEllipse(things, spread, { across: room, least: perRoot * Math.sqrt(graph.arrows.length) })
      : packInRows(things, spread, room);
  const middle = { x: packed.width / 2 + measures.margin, y: packed.height / 2 + measures.margin };
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
    ...(across !== undefined && { setting: "rows" as const }),
    width: Math.ceil(packed.width + 2 * measures.margin),
    height: Math.ceil(packed.height + 2 * measures.margin),
    boxes: Object.fromEntries(boxes),
    parts,
    routes: directLines(graph.arrows, boxes, isOnEllipse ? middle : null),
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
