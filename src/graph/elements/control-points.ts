import type { Point, Route } from "../../scene/types";

/** A route in the terms of Cytoscape's `unbundled-bezier`: along (weight, 0…1) and across (distance, scene units) the chord. */
export interface ControlPoints {
  readonly weights: readonly number[];
  readonly distances: readonly number[];
}

/** Shortest chord that still gives a direction; a route that ends where it starts is opened by this much. */
const shortestChord = 0.01;

/** The end of a route, moved aside where start and end coincide: Cytoscape measures control points along that chord. */
export function chordEnd({ start, end }: Route): Point {
  return Math.hypot(end.x - start.x, end.y - start.y) < shortestChord
    ? { x: start.x + shortestChord, y: start.y }
    : end;
}

/**
 * Control points relative to the chord from start to end, as `edge-distances: endpoints` reads them: a control is
 * `start + weight · chord + distance · normal`, the normal being the chord's direction turned by +90° (y down). With
 * these Cytoscape draws the same uniform quadratic B-spline as the route. A straight route gets one control in the
 * middle, so that one curve style serves all.
 */
export function toControlPoints(route: Route): ControlPoints {
  if (route.controls.length === 0) return { weights: [0.5], distances: [0] };
  const { start } = route;
  const end = chordEnd(route);
  const chord = { x: end.x - start.x, y: end.y - start.y };
  const length = Math.hypot(chord.x, chord.y);
  const offsets = route.controls.map((control) => ({ x: control.x - start.x, y: control.y - start.y }));
  return {
    weights: offsets.map(({ x, y }) => (x * chord.x + y * chord.y) / (length * length)),
    distances: offsets.map(({ x, y }) => (y * chord.x - x * chord.y) / length),
  };
}
