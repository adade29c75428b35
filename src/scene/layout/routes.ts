import { nodeOutline } from "../../encoding";
import type { Box, Point, Route } from "../types";
import type { Frame } from "./frame";
import { measures } from "./measures";
import type { Model } from "./model";
import { type Level, rounded, throughLevels } from "./spline";

/** An end of an arrow on the side of a root box, and the way from a member to there. */
export interface End {
  readonly box: Box;
  readonly hexagon: boolean;
  readonly side: "left" | "right";
  /** Height at which the arrow meets the side. */
  readonly y: number;
  /** The member that it belongs to; null for the box itself. */
  readonly member: Box | null;
  /** The member is met straight from the side of its box. */
  readonly straight: boolean;
}

/** Where the outline of a box stands at a height, on one side. */
export function sideAt({ box, hexagon, side, y }: End): number {
  const edge = side === "left" ? box.x - box.width / 2 : box.x + box.width / 2;
  if (!hexagon) return edge;
  const outline = nodeOutline("process", box);
  const tip = outline.kind === "polygon" ? Math.abs((outline.points[1]?.x ?? 0) - (outline.points[0]?.x ?? 0)) : 0;
  const share = Math.min(1, Math.abs(y - box.y) / (box.height / 2));
  return side === "left" ? edge + tip * share : edge - tip * share;
}

function out(side: "left" | "right"): 1 | -1 {
  return side === "right" ? 1 : -1;
}

/** Where the arrow holds on to the node: the start of its line, or the tip of its head. */
function contact(end: End, head: boolean): Point {
  const gap = head ? measures.headGap : 0;
  if (end.member && end.straight) {
    return { x: end.member.x + out(end.side) * (end.member.width / 2 + gap), y: end.y };
  }
  return { x: sideAt(end) + out(end.side) * gap, y: end.y };
}

/** Height of a level stretch in every layer that an arrow passes. */
export interface Pass {
  readonly layer: number;
  readonly y: number;
}

/**
 * Route between boxes of different layers: level out of the source to the edge of its column, an S in every gutter,
 * level through the lanes, and level again before the head.
 */
export function routeAcross(
  start: End,
  end: End,
  fromLayer: number,
  toLayer: number,
  passes: readonly Pass[],
  frame: Frame,
): Route {
  const way = fromLayer < toLayer ? 1 : -1;
  const edge = (layer: number, leaving: boolean) =>
    (way === 1) === leaving ? (frame.right[layer] ?? 0) : (frame.left[layer] ?? 0);
  const from = contact(start, false);
  const to = contact(end, true);
  const levels: Level[] = [
    { from: from.x, to: edge(fromLayer, true), y: from.y },
    ...passes.map(({ layer, y }) => ({ from: edge(layer, false), to: edge(layer, true), y })),
    { from: furthest(way, edge(toLayer, false), to.x) - way * measures.approach, to: to.x, y: to.y },
  ];
  return rounded(withMembers(throughLevels(levels), start, end));
}

function furthest(way: 1 | -1, a: number, b: number): number {
  return way === 1 ? Math.min(a, b) : Math.max(a, b);
}

/** Route between boxes of one layer: out to the gutter, along it, and back. */
export function routeBeside(start: End, end: End, edge: number, room: number): Route {
  const from = contact(start, false);
  const to = contact(end, true);
  const way = out(start.side);
  const reach = Math.min(room * 0.5, 16 + 0.12 * Math.abs(to.y - from.y));
  const x = edge + way * (reach + measures.approach * 0.6);
  const controls = [
    { x, y: from.y },
    { x, y: to.y },
    { x: to.x + way * measures.approach * 0.8, y: to.y },
  ];
  return rounded(withMembers({ start: from, controls, end: to }, start, end));
}

/** A loop at the right side of a box, from a little above its middle back to a little below. */
export function routeLoop(box: Box): Route {
  const x = box.x + box.width / 2;
  const rise = Math.min(8, box.height / 4);
  return rounded({
    start: { x, y: box.y - rise },
    controls: [
      { x: x + 26, y: box.y - rise - 6 },
      { x: x + 26, y: box.y + rise + 2 },
      { x: x + 12, y: box.y + rise },
    ],
    end: { x: x + measures.headGap, y: box.y + rise },
  });
}

/** Adds the way between the rows of a box to a member that cannot be met straight from the side. */
function withMembers(route: Route, start: End, end: End): Route {
  let { start: first, controls, end: last } = route;
  if (start.member && !start.straight) {
    const { x, y, height } = start.member;
    const way = out(start.side);
    const up = start.y < y ? -1 : 1;
    const corner = { x, y: start.y };
    controls = [corner, { x: x + way * 8, y: start.y }, { x: first.x, y: start.y }, ...controls];
    first = { x, y: y + (up * height) / 2 };
  }
  if (end.member && !end.straight) {
    const { x, y, height } = end.member;
    const way = out(end.side);
    const up = end.y < y ? -1 : 1;
    controls = [...controls, { x: last.x, y: end.y }, { x: x + way * 8, y: end.y }, { x, y: end.y }];
    last = { x, y: y + up * (height / 2 + measures.headGap) };
  }
  return { start: first, controls, end: last };
}

/** Route between members of one box: straight to the neighbour, otherwise over or under what stands between. */
export function routeInside(from: Box, to: Box): Route {
  const gap = measures.headGap;
  const sameRow = Math.abs(from.y - to.y) < (from.height + to.height) / 2;
  const way = to.x >= from.x ? 1 : -1;
  const distance = Math.abs(to.x - from.x) - (from.width + to.width) / 2;
  if (sameRow && distance < measures.container.chipGap * 2) {
    return rounded({
      start: { x: from.x + (way * from.width) / 2, y: from.y },
      controls: [],
      end: { x: to.x - way * (to.width / 2 + gap), y: from.y },
    });
  }
  if (sameRow) {
    const top = Math.min(from.y - from.height / 2, to.y - to.height / 2);
    const y = top - measures.container.rowGap;
    return rounded({
      start: { x: from.x + way * (from.width / 4), y: from.y - from.height / 2 },
      controls: [
        { x: from.x + way * (from.width / 4), y },
        { x: to.x - way * (to.width / 4), y },
      ],
      end: { x: to.x - way * (to.width / 4), y: to.y - to.height / 2 - gap },
    });
  }
  const down = to.y > from.y ? 1 : -1;
  const middle = (from.y + (down * from.height) / 2 + to.y - (down * to.height) / 2) / 2;
  return rounded({
    start: { x: from.x, y: from.y + (down * from.height) / 2 },
    controls: [
      { x: from.x, y: middle },
      { x: to.x, y: middle },
    ],
    end: { x: to.x, y: to.y - down * (to.height / 2 + gap) },
  });
}

export function layerOf(model: Model, vertex: number): number {
  return model.vertices[vertex]?.layer ?? 0;
}
