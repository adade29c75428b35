import { sampleRoute } from "../geometry";
import type { Rectangle } from "../metrics/rectangles";
import type { Point, Route, Scene, SceneEdge } from "../types";
import { type KeyOf, tipOf } from "./heads";
import { areaAt, isDrawn, type Obstacles } from "./obstacles";
import { newPlaces, type Places } from "./places";

/** What a selection changes leaves the arrows where they are: the lines of the last scene serve the next one. */
let kept: { readonly keys: ReadonlyMap<Route, string>; readonly lines: Places } | null = null;

/** Arrows by what they run through, under their keys. Nothing is added to them. */
export function linesIn(scene: Scene, keyOf: KeyOf = tipOf): Places {
  // What filters or a selection make pale counts as the rest does: no badge moves for it.
  const drawn = scene.edges.filter(isDrawn);
  const keys = new Map(drawn.map((edge) => [edge.route, keyOf(edge)]));
  if (kept && isSame(kept.keys, keys)) return kept.lines;
  const lines = newPlaces();
  for (const edge of drawn) for (const run of runsOf(edge.route)) lines.add(run, keyOf(edge));
  kept = { keys, lines };
  return lines;
}

function isSame(a: ReadonlyMap<Route, string>, b: ReadonlyMap<Route, string>): boolean {
  if (a.size !== b.size) return false;
  for (const [route, key] of a) if (b.get(route) !== key) return false;
  return true;
}

/** Kept as long as the layout that has the routes. */
const knownRuns = new WeakMap<Route, readonly Rectangle[]>();

/** A route as few rectangles: one for each stretch that runs level or upright, small ones where it bends. */
function runsOf(route: Route): readonly Rectangle[] {
  const known = knownRuns.get(route);
  if (known) return known;
  const runs = newRuns(route);
  knownRuns.set(route, runs);
  return runs;
}

function newRuns(route: Route): Rectangle[] {
  const points = sampleRoute(route, 6);
  const runs: Rectangle[] = [];
  let start = points[0] ?? route.start;
  for (const [i, b] of points.entries()) {
    if (i === 0) continue;
    const next = points[i + 1];
    if (next && isStraight(start, b, next)) continue;
    runs.push(between(start, b));
    start = b;
  }
  return runs;
}

function isStraight(a: Point, b: Point, c: Point): boolean {
  const same = (p: number, q: number) => Math.abs(p - q) < 0.01;
  return (same(a.x, b.x) && same(b.x, c.x)) || (same(a.y, b.y) && same(b.y, c.y));
}

function between(a: Point, b: Point): Rectangle {
  const thin = 0.25;
  return {
    left: Math.min(a.x, b.x) - thin,
    right: Math.max(a.x, b.x) + thin,
    top: Math.min(a.y, b.y) - thin,
    bottom: Math.max(a.y, b.y) + thin,
  };
}

/** Small areas one after the other along a leader line, from end to end. */
export function areasOn({ from, to }: NonNullable<SceneEdge["leader"]>, steps: number, half: number): Rectangle[] {
  return Array.from({ length: steps + 1 }, (_, i) => {
    const [x, y] = [from.x + ((to.x - from.x) * i) / steps, from.y + ((to.y - from.y) * i) / steps];
    return areaAt(x, y, half, half);
  });
}

/** How many lines a leader line crosses; null where those are more than `limit`, or it would run over a box, a word, a head or a mark. */
export function crossedBy(
  from: Point,
  to: Point,
  key: string,
  { taken, lines }: Obstacles,
  { most, along: runsAlong }: { readonly most: number; readonly along: number },
  limit: number,
): number | null {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  let [crossed, before] = [0, 0];
  for (let done = 0; done < length; done += 2) {
    const t = done / length;
    const area = areaAt(from.x + t * (to.x - from.x), from.y + t * (to.y - from.y), 1.2, 1.2);
    if (taken.meets(area)) return null;
    const over = lines.count(area, key, most);
    // What it runs along it hides.
    crossed += over > before ? over - before : over * runsAlong;
    if (crossed > limit) return null;
    before = over;
  }
  return crossed;
}
