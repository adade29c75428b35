import { glyphSizes } from "../../encoding";
import { along } from "../badges/along";
import { areasOn, linesIn } from "../badges/lines";
import { areaAt, type Obstacles, obstaclesIn } from "../badges/obstacles";
import { type Rectangle, rectangleOf } from "../metrics/rectangles";
import type { Scene, SceneEdge } from "../types";
import { type Exit, exitsOf } from "./exits";
import { type NumberSizes, type PlacedNumber, placeOfExit, placeOnArrow } from "./places-for";

export interface PlacedNumbers {
  readonly scene: Scene;
  /** Ids of the arrows at which nothing is free. */
  readonly without: readonly string[];
  /** Ids of those that share numbers with arrows of other references. */
  readonly shared: readonly string[];
}

/** The numbers of the references of arrows, taken together. */
export type Cite = (edges: readonly SceneEdge[]) => string;

/**
 * Places the numbers of references at their arrows, in a scene in which all else stands. Where arrows of one box rest on the
 * same references, one number stands for all that run through it, behind the box; else each arrow has its own, on its line
 * where no other runs, off boxes, words, heads and marks, or on a thin line that leads there. Arrows of one box that run
 * nowhere alone share the numbers of all of them. Arrows without references have none.
 */
export function placeNumbers(scene: Scene, cite: Cite, sizes: NumberSizes, page: Rectangle): PlacedNumbers {
  const task: Task = { scene, cite, sizes, page, cited: scene.edges.filter((edge) => cite([edge]) !== "") };
  let best = attempt(task, new Set());
  const first = new Set(best.without);
  for (let i = 0; i < mostAttempts && best.without.length > 0; i++) {
    const next = attempt(task, first);
    if (next.without.length < best.without.length) best = next;
    for (const id of next.without) first.add(id);
  }
  return best;
}

/** How often what found no place is placed before all else. */
const mostAttempts = 3;

interface Task {
  readonly scene: Scene;
  readonly cite: Cite;
  readonly sizes: NumberSizes;
  readonly page: Rectangle;
  /** Arrows that have numbers. */
  readonly cited: readonly SceneEdge[];
}

type Id = Pick<SceneEdge, "id">;

/** Places all numbers one after the other, those of the arrows in `first` before the others. */
function attempt({ scene, cite, sizes, page, cited }: Task, first: ReadonlySet<string>): PlacedNumbers {
  const keys = new Map(scene.edges.map((edge) => [edge.id, `${edge.source} ${cite([edge])}`]));
  const ports = new Map(scene.edges.map((edge) => [edge.id, portOf(edge)]));
  const keyOf = ({ id }: Id) => keys.get(id) ?? id;
  const keyOfPort = ({ id }: Id) => ports.get(id) ?? id;
  const alike: Obstacles = { ...obstaclesIn(scene, linesIn(scene, keyOf), keyOf), page };
  const together: Obstacles = { ...alike, lines: linesIn(scene, keyOfPort), keyOf: keyOfPort };
  for (const edge of scene.edges) for (const area of standingOn(edge)) alike.taken.add(area, edge.id);
  const placed = new Map<string, SceneEdge>();
  const told = new Set<string>();
  const shared = new Set<string>();
  const put = (edge: SceneEdge, { label, at, leader, framed = false }: PlacedNumber, of: readonly SceneEdge[]) => {
    const text = { ...label, ...at };
    for (const area of [rectangleOf(text), ...(leader ? areasOn(leader, 8, 2) : [])]) alike.taken.add(area, edge.id);
    placed.set(edge.id, { ...edge, cited: { text, leader, framed } });
    for (const { id } of of) told.add(id);
  };
  const arrow = (edge: SceneEdge) => {
    if (told.has(edge.id)) return;
    const found = placeOnArrow(edge, { text: cite([edge]), key: keyOf(edge) }, sizes, alike);
    if (found)
      put(edge, found, [
        edge,
        ...throughIt(
          found,
          cited.filter((other) => keyOf(other) === keyOf(edge)),
        ),
      ]);
  };
  const exit = (each: Exit) => {
    const [edge] = each.edges;
    if (!edge || each.edges.length < 2 || isTold(each)) return;
    const found = placeOfExit(each, { text: cite(each.edges), key: keyOf(edge) }, sizes, alike);
    if (found) put(edge, found, each.edges);
  };
  const port = (each: Exit) => {
    const [edge] = each.edges;
    if (!edge || each.edges.length < 2 || new Set(each.edges.map(keyOf)).size > mostTogether || isTold(each)) return;
    const numbers = { text: cite(each.edges), key: keyOfPort(edge) };
    const found =
      placeOfExit(each, numbers, sizes, together) ?? placeOnArrow(startOf(each, edge), numbers, sizes, together);
    if (!found) return;
    put(edge, found, each.edges);
    if (new Set(each.edges.map(keyOf)).size > 1) for (const { id } of each.edges) shared.add(id);
  };
  const isTold = ({ edges }: Exit) => edges.every(({ id }) => told.has(id));
  const boxes = bySource(cited);
  const portExits = boxes.flatMap((edges) => exitsOf(edges, portOf));
  // What is longest finds a place first.
  const longest = cited.toSorted((a, b) => cite([b]).length - cite([a]).length);
  for (const edge of longest) if (first.has(edge.id)) arrow(edge);
  for (const each of portExits) if (each.edges.some(({ id }) => first.has(id) && !told.has(id))) port(each);
  for (const edges of boxes) for (const each of exitsOf(edges, keyOf)) exit(each);
  for (const edge of longest) arrow(edge);
  for (const each of portExits) port(each);
  const without = cited.flatMap(({ id }) => (told.has(id) ? [] : [id]));
  const edges = scene.edges.map((edge) => placed.get(edge.id) ?? edge);
  return { scene: { ...scene, edges }, without, shared: [...shared] };
}

/** Arrows that a number stands for as well: they run through it, or through the place that its line leads to. */
function throughIt({ label, at, leader }: PlacedNumber, edges: readonly SceneEdge[]): SceneEdge[] {
  const text = { ...label, ...at };
  const area = leader ? areaAt(leader.to.x, leader.to.y, 1, 1) : rectangleOf(text, -text.fontSize * inner);
  return edges.filter((edge) => runsThrough(edge, area));
}

/** An arrow as far as all of its exit run together. */
function startOf({ from, direction, reach }: Exit, edge: SceneEdge): SceneEdge {
  const end = { x: from.x + direction.x * reach, y: from.y + direction.y * reach };
  return { ...edge, route: { start: from, controls: [], end } };
}

/** Numbers of arrows that rest on more different references than this say nothing of any of them. */
const mostTogether = 3;

const portOf = ({ source, route: { start } }: SceneEdge) => `${source} ${Math.round(start.x)} ${Math.round(start.y)}`;

/** What runs nearer than this to the edge of numbers, in sizes of their letters, passes by and not through them. */
const inner = 0.2;

function runsThrough({ route }: SceneEdge, { left, right, top, bottom }: Rectangle): boolean {
  const onIt = along(route, 1, Number.POSITIVE_INFINITY);
  return onIt.some(({ at: { x, y } }) => x >= left && x <= right && y >= top && y <= bottom);
}

function bySource(edges: readonly SceneEdge[]): SceneEdge[][] {
  const groups = new Map<string, SceneEdge[]>();
  for (const edge of edges) groups.set(edge.source, [...(groups.get(edge.source) ?? []), edge]);
  return [...groups.values()];
}

/** What stands on an arrow already. */
function standingOn({ label, retractedAt, discrepancyAt, leader, glyphs = 1 }: SceneEdge): Rectangle[] {
  const half = (glyphSizes.badge * glyphs) / 2;
  const marks = [retractedAt, discrepancyAt].flatMap((at) => (at ? [areaAt(at.x, at.y, half, half)] : []));
  return [...(label ? [rectangleOf(label)] : []), ...marks, ...(leader ? areasOn(leader, 8, 2) : [])];
}
