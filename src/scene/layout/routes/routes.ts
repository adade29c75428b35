import { hexagonTip } from "../../../encoding";
import type { Box, Point, Route } from "../../types";
import { measures } from "../base/measures";
import type { ColumnExtents } from "../channels/column-extents";
import type { VerticalX } from "../channels/vertical-segments";
import type { Side } from "../model/plan";
import { type Level, rounded, throughLevels } from "./spline";

/** An end of an arrow on the side of a root box, and the way from a member to there. */
export interface End {
  readonly box: Box;
  readonly hexagon: boolean;
  readonly side: Side;
  /** Height at which the arrow meets the side. */
  readonly y: number;
  /** The member that it belongs to; null for the box itself. */
  readonly member: Box | null;
  /** The member is met straight from the side of its box. */
  readonly straight: boolean;
}

function out(side: Side): 1 | -1 {
  return side === "right" ? 1 : -1;
}

/** Where the outline of a box stands at a height, on one side. */
function sideAt({ box, hexagon, side, y }: End): number {
  const edge = box.x + (out(side) * box.width) / 2;
  if (!hexagon) return edge;
  const share = Math.min(1, Math.abs(y - box.y) / (box.height / 2));
  return edge - out(side) * hexagonTip(box.height) * share;
}

/** Where the arrow holds on to the node: the start of its line, or the tip of its head. */
function contact(end: End, head: boolean): Point {
  const gap = head ? measures.headGap : 0;
  if (end.member && end.straight) {
    return { x: end.member.x + out(end.side) * (end.member.width / 2 + gap), y: end.y };
  }
  return { x: sideAt(end) + out(end.side) * gap, y: end.y };
}

/** Height of a level stretch in a layer that an arrow passes. */
export interface Pass {
  readonly layer: number;
  readonly y: number;
}

/** An arrow between boxes of different layers. */
export interface Across {
  readonly start: End;
  readonly end: End;
  readonly from: number;
  readonly to: number;
  readonly passes: readonly Pass[];
  /** Keys of what shares its vertical segment, in each channel on its way. */
  readonly bundleKeys: readonly string[];
}

/** Level out of the source, a vertical segment in every channel, level through the dummy vertices, and level again before the head. */
export function routeAcross(
  { start, end, from, to, passes, bundleKeys }: Across,
  extents: ColumnExtents,
  verticalX: VerticalX,
): Route {
  const way = from < to ? 1 : -1;
  const edge = (layer: number, leaving: boolean) =>
    ((way === 1) === leaving ? extents.right[layer] : extents.left[layer]) ?? 0;
  const heights = [start.y, ...passes.map(({ y }) => y), end.y];
  const turn = (layer: number) => {
    const at = Math.abs(layer - from);
    const [here, next] = [heights[at] ?? 0, heights[at + 1] ?? 0];
    const shared = bundleKeys[at] ?? "";
    return (way === 1 ? verticalX(layer, shared, here, next) : verticalX(layer - 1, shared, next, here)) ?? null;
  };
  const first = contact(start, false);
  const last = contact(end, true);
  const arrives = way === 1 ? Math.min(edge(to, false), last.x) : Math.max(edge(to, false), last.x);
  const levels: Level[] = [
    { from: first.x, to: edge(from, true), y: first.y, turn: turn(from) },
    ...passes.map(({ layer, y }) => ({ from: edge(layer, false), to: edge(layer, true), y, turn: turn(layer) })),
    { from: arrives - way * measures.approach, to: last.x, y: last.y, turn: null },
  ];
  return rounded(withMembers(throughLevels(levels), start, end));
}

/** Between boxes of one layer: out to the channel, along its vertical segment, and back. */
export function routeBeside(start: End, end: End, x: number): Route {
  const from = contact(start, false);
  const to = contact(end, true);
  const up = Math.sign(to.y - from.y) || 1;
  const size = Math.min(8, Math.abs(to.y - from.y) / 4, (x - Math.max(from.x, to.x)) / 3);
  const controls = [
    { x: x - 2 * size, y: from.y },
    { x: x - size, y: from.y },
    { x, y: from.y + up * size },
    { x, y: from.y + up * 2 * size },
    { x, y: to.y - up * 2 * size },
    { x, y: to.y - up * size },
    { x: x - size, y: to.y },
    { x: x - 2 * size, y: to.y },
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
    controls = [{ x, y: start.y }, { x: x + way * 8, y: start.y }, { x: first.x, y: start.y }, ...controls];
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
