import { glyphSizes } from "../../encoding";
import { type Rectangle, rectangleOf, textRectangle } from "../metrics/rectangles";
import type { Point, Scene, SceneBadge, SceneEdge, SceneNode, SceneText } from "../types";
import { headAreas, type KeyOf, middleOfHead, tipOf } from "./heads";
import { newPlaces, type Places } from "./places";

export const isDrawn = ({ emphasis }: Pick<SceneNode, "emphasis">) => emphasis !== "hidden";

/** Where a badge stands, with the line that leads from it to its arrow where it does not touch that. */
export interface Placed {
  readonly label: SceneBadge;
  readonly at: Point;
  readonly leader: NonNullable<SceneEdge["leader"]> | null;
}

/** The same, with its price against that of standing 25 units further from the head. */
export interface Priced extends Placed {
  readonly cost: number;
}

/** A rectangle around a place: thousands are made, so without an object in between. */
export function areaAt(x: number, y: number, halfWidth: number, halfHeight: number): Rectangle {
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

/** Where more arrows than this are covered, one more or less tells nothing. */
const mostCovered = 8;

/**
 * How many bundles of other arrows an area covers: a reader may take a badge for one of theirs. It stops to count beyond `most`.
 */
export function coveredBy(area: Rectangle, key: string, lines: Places, most = mostCovered): number {
  return lines.count(area, key, Math.min(most, mostCovered));
}

export interface Obstacles {
  /** What the picture covers. */
  readonly page: Rectangle;
  /** What no badge may cover: boxes, words, marks on boxes, heads, other badges. */
  readonly taken: Places;
  /** What arrows run through, by their keys. */
  readonly lines: Places;
  /** Middles of heads, by the keys of their arrows. */
  readonly heads: ReadonlyMap<string, Point>;
  /** Arrows of one key are one line to a badge. */
  readonly keyOf: KeyOf;
}

export function obstaclesIn(scene: Scene, lines: Places, keyOf: KeyOf = tipOf): Obstacles {
  const taken = newPlaces();
  const nodes = scene.nodes.filter(isDrawn);
  const edges = scene.edges.filter(isDrawn);
  const areas = [
    ...nodes.map((node) => rectangleOf(node, node.shape === "container" ? -1 : 1)),
    ...nodes.flatMap(marksOf),
    ...scene.captions.map(({ text }) => captionArea(text)),
    ...edges.flatMap(headAreas),
  ];
  for (const area of areas) taken.add(area, "");
  const heads = new Map(edges.map((edge) => [keyOf(edge), middleOfHead(edge)]));
  return { page: pageOf(areas), taken, lines, heads, keyOf };
}

/** Where badges find room first: they do not make the picture larger, for its letters would get smaller. */
function pageOf(areas: readonly Rectangle[]): Rectangle {
  const page = { left: Infinity, top: Infinity, right: -Infinity, bottom: -Infinity };
  for (const { left, top, right, bottom } of areas) {
    page.left = Math.min(page.left, left);
    page.top = Math.min(page.top, top);
    page.right = Math.max(page.right, right);
    page.bottom = Math.max(page.bottom, bottom);
  }
  return page;
}

/** What the marks on a box cover: they reach over its side. */
function marksOf({ contested, retracted, discrepancy, glyphs = 1 }: SceneNode): Rectangle[] {
  const size = glyphSizes.badge * Math.sqrt(glyphs);
  const signs = [retracted, discrepancy].flatMap((at) =>
    at ? [rectangleOf({ ...at, width: size, height: size })] : [],
  );
  return contested ? [...signs, rectangleOf(contested)] : signs;
}

/** What a caption covers, with what reaches over and hangs under its lines. */
export function captionArea(text: SceneText): Rectangle {
  const { left, right, top, bottom } = textRectangle(text);
  return { left, right, top: top - text.fontSize * 0.15, bottom: bottom + text.fontSize * 0.2 };
}
