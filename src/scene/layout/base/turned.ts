import type { Box, Point, Route } from "../../types";

/** A point with across and down exchanged: what ran from left to right runs from top to bottom. */
export function turnedPoint({ x, y }: Point): Point {
  return { x: y, y: x };
}

export function turnedBox({ x, y, width, height }: Box): Box {
  return { x: y, y: x, width: height, height: width };
}

export function turnedRoute({ start, controls, end }: Route): Route {
  return { start: turnedPoint(start), controls: controls.map(turnedPoint), end: turnedPoint(end) };
}
