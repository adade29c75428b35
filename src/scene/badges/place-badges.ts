import { type Rectangle, rectangleOf } from "../metrics/rectangles";
import type { Point, Scene, SceneBadge, SceneEdge } from "../types";
import type { Place } from "./along";
import { inOneLine, scaled, shortened, stacked } from "./block";
import { meetingsOn, placeOnLeader } from "./leader";
import { areasOn, linesIn } from "./lines";
import { placeMarks } from "./marks";
import { type Obstacles, obstaclesIn, type Placed, type Priced } from "./obstacles";
import { placeOnBoxes } from "./on-box";
import { placeOnLine } from "./on-line";
import { placeCounts } from "./place-counts";
import { ownStretch } from "./stretch";

/** Price of saying less, and of saying it in two lines: where the corridor is narrower than the text. */
const [shorter, inTwoLines] = [0.5, 8];
/** Sizes of the text that are tried one after the other where nothing is free, over its own. */
const smaller = [0.85, 0.75, 0.65];

/** Whether badges may be set smaller where room is short: not where a figure holds its letters to a size. */
type Letters = "may shrink" | "held";

/** At last a badge may make the picture larger. */
const anywhere: Rectangle = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };

/**
 * Places what stands on boxes and arrows, in a scene in which all else stands: what boxes carry along their sides; marks of arrows on their own line near its head, then each
 * badge on its own line where that runs alone, off boxes, words, heads, marks and other badges, on as few other arrows as
 * can be. Where that would cover too much, a badge stands in a freer place and a thin line leads from it to the arrow.
 * Nothing is ever left out but counts of arrows between boxes: see `placeCounts`.
 */
export function placeBadges(scene: Scene, letters: Letters = "may shrink"): Scene {
  return placeCounts(placeSides(scene, letters));
}

function placeSides(scene: Scene, letters: Letters): Scene {
  if (!isAnythingPlaced(scene)) return scene;
  const lines = linesIn(scene);
  const nodes = placeOnBoxes(scene, lines);
  const obstacles = obstaclesIn({ ...scene, nodes }, lines);
  const placed = new Map(scene.edges.map((edge) => [edge.id, withRoundMarks(placeMarks(edge, obstacles))]));
  // What is widest finds a place first, what is known from background alone last.
  const rank = ({ cls, label }: SceneEdge) => (label?.width ?? 0) - (cls === "background" ? 10_000 : 0);
  const carrying = scene.edges.filter(({ label }) => label);
  for (const { id } of carrying.toSorted((a, b) => rank(b) - rank(a))) {
    const edge = placed.get(id);
    if (edge) placed.set(id, withLabel(edge, obstacles, letters));
  }
  return { ...scene, nodes, edges: scene.edges.map((edge) => placed.get(edge.id) ?? edge) };
}

/** Whether anything stands on a box or an arrow: a large network mostly has nothing of it, and much to measure. */
function isAnythingPlaced({ nodes, edges }: Scene): boolean {
  return (
    edges.some(({ label, retractedAt, discrepancyAt }) => label || retractedAt || discrepancyAt) ||
    nodes.some(({ contested, retracted, discrepancy }) => contested || retracted || discrepancy)
  );
}

function withRoundMarks(edge: SceneEdge): SceneEdge {
  const { retractedAt, discrepancyAt } = edge;
  return {
    ...edge,
    retractedAt: retractedAt && rounded(retractedAt),
    discrepancyAt: discrepancyAt ? rounded(discrepancyAt) : null,
  };
}

function rounded({ x, y }: Point): Point {
  return { x: Math.round(x * 100) / 100, y: Math.round(y * 100) / 100 };
}

function withLabel(edge: SceneEdge, obstacles: Obstacles, letters: Letters): SceneEdge {
  const placed = placeOf(edge, obstacles, letters);
  // Nothing is left out: in a picture without any free place it stands on its own head.
  if (!placed) return { ...edge, label: edge.label && { ...edge.label, ...edge.route.end } };
  const { label, at, leader } = placed;
  obstacles.taken.add(rectangleOf({ ...at, width: label.width, height: label.height }), edge.id);
  if (!leader) return { ...edge, label: { ...label, ...rounded(at) }, leader: null };
  // What comes later keeps off the leader line.
  const { from, to } = leader;
  const steps = Math.ceil(Math.hypot(to.x - from.x, to.y - from.y) / 3);
  for (const area of areasOn(leader, steps, 1)) obstacles.taken.add(area, edge.id);
  return { ...edge, label: { ...label, ...rounded(at) }, leader: { from: rounded(from), to: rounded(to) } };
}

/** A badge as it may be said, with the price of that. */
function formsOf(given: SceneBadge): { readonly label: SceneBadge; readonly dear: number }[] {
  const usual = inOneLine(given);
  const short = shortened(usual);
  const forms = [{ label: usual, dear: 0 }, ...(short ? [{ label: short, dear: shorter }] : [])];
  const twoLines = forms.slice(-1).flatMap(({ label, dear }) => {
    const narrow = stacked(label);
    return narrow ? [{ label: narrow, dear: dear + inTwoLines }] : [];
  });
  return [...forms, ...twoLines];
}

/** Where a badge may touch an arrow, and where a leader line may. */
interface Reached {
  readonly own: readonly Place[];
  readonly meetings: readonly Place[];
}

/** The better of a place on the arrow and one beside it; null where neither costs less than `limit`. */
function bestOf(
  edge: SceneEdge,
  label: SceneBadge,
  { own, meetings }: Reached,
  obstacles: Obstacles,
  limit: number,
): Priced | null {
  const onLine = placeOnLine(edge, label, own, obstacles);
  const better = onLine && onLine.cost < limit ? onLine : null;
  return placeOnLeader(edge, label, meetings, obstacles, better?.cost ?? limit) ?? better;
}

function placeOf(edge: SceneEdge, obstacles: Obstacles, letters: Letters): Placed | null {
  if (!edge.label) return null;
  const reached: Reached = { own: ownStretch(edge, obstacles.lines), meetings: meetingsOn(edge, obstacles) };
  for (const page of [obstacles.page, anywhere]) {
    let [found, least]: [Placed | null, number] = [null, Number.POSITIVE_INFINITY];
    for (const { label, dear } of formsOf(edge.label)) {
      const better = bestOf(edge, label, reached, { ...obstacles, page }, least - dear);
      if (better) [found, least] = [better, better.cost + dear];
    }
    if (found) return found;
    for (const share of letters === "held" ? [] : smaller) {
      const least = bestOf(edge, scaled(edge.label, share), reached, { ...obstacles, page }, Number.POSITIVE_INFINITY);
      if (least) return least;
    }
  }
  return null;
}
