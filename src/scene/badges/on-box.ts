import { glyphSizes, hexagonTip, shapeEncodings } from "../../encoding";
import { overlaps, type Rectangle, rectangleOf, textRectangle } from "../metrics/rectangles";
import type { Point, Scene, SceneNode } from "../types";
import { scaled } from "./block";
import { headAreas } from "./heads";
import { areaAt, captionArea } from "./obstacles";
import { newPlaces, type Places } from "./places";

/** Between two places that are tried on a side of a box, scene units. */
const stride = 3;
/** Air around what stands on a box. */
const air = 0.5;
/** So much of what stands on a box, rather than across its side, lies over the side. */
const foot = 2;
/** Price of a unit up or down, and of each line that is covered, over that of a unit along the side. */
const price = { across: 3, covered: 4 } as const;
/** What has no place in its own size is tried in this one. */
const smaller = 0.8;

interface Surroundings {
  /** Words, signs, heads and captions. */
  readonly read: Places;
  readonly lines: Places;
  readonly boxes: readonly SceneNode[];
}

/**
 * The boxes of a scene, each badge and mark on them moved along the side to where it covers no word, sign, head or other
 * box; one that covers nothing stays where it is.
 */
export function placeOnBoxes(scene: Scene, lines: Places): readonly SceneNode[] {
  const boxes = scene.nodes.filter(({ emphasis }) => emphasis !== "hidden");
  if (!boxes.some(({ contested, retracted, discrepancy }) => contested || retracted || discrepancy)) return scene.nodes;
  const read = newPlaces();
  const add = (area: Rectangle) => read.add(area, "");
  for (const area of boxes.flatMap(partsIn)) add(area);
  for (const { text } of scene.captions) add(captionArea(text));
  for (const edge of scene.edges) if (edge.emphasis !== "hidden") for (const area of headAreas(edge)) add(area);
  return scene.nodes.map((node) => placed(node, { read, lines, boxes }));
}

function placed(node: SceneNode, around: Surroundings): SceneNode {
  const { contested, retracted, discrepancy, glyphs = 1 } = node;
  if (node.emphasis === "hidden" || !(contested || retracted || discrepancy)) return node;
  const size = glyphSizes.badge * Math.sqrt(glyphs);
  const place = (wish: Point, width: number, height: number): Point | null => {
    const at = placeOn(node, wish, { width, height }, around);
    if (at) around.read.add(rectangleOf({ ...at, width, height }), "");
    return at;
  };
  const mark = (wish: Point) => place(wish, size, size) ?? wish;
  const badge = [1, smaller].reduce<SceneNode["contested"]>((found, share) => {
    if (found || !contested) return found;
    const label = scaled(contested, share);
    const at = place(contested, label.width, label.height);
    return at && { ...label, ...at };
  }, null);
  return {
    ...node,
    retracted: retracted && mark(retracted),
    discrepancy: discrepancy ? mark(discrepancy) : null,
    contested: badge ?? contested,
  };
}

function placeOn(
  node: SceneNode,
  wish: Point,
  { width, height }: { readonly width: number; readonly height: number },
  { read, lines, boxes }: Surroundings,
): Point | null {
  let [best, least]: [Point | null, number] = [null, Number.POSITIVE_INFINITY];
  for (const at of [wish, ...placesOn(node, width, height)]) {
    const base = Math.abs(at.x - wish.x) + price.across * Math.abs(at.y - wish.y);
    if (base >= least) continue;
    const area = areaAt(at.x, at.y, width / 2 + air, height / 2 + air);
    if (read.meets(area) || boxes.some((box) => isOther(box, node) && overlaps(rectangleOf(box), area))) continue;
    const cost = base + price.covered * lines.count(area, "", 4);
    if (cost < least) [best, least] = [at, cost];
  }
  return best;
}

/** Places on the upper and the lower side of a box: across the side, or standing on it. */
function placesOn(node: SceneNode, width: number, height: number): Point[] {
  const { left, right, top, bottom } = rectangleOf(node);
  const tip = shapeEncodings[node.shape].outline === "hexagon" ? hexagonTip(node.height) : 0;
  const levels = [top, top - height / 2 + foot, bottom, bottom + height / 2 - foot];
  const [first, last] = [left + tip + width / 2, right - tip - width / 2];
  const steps = Math.max(0, Math.floor((last - first) / stride));
  return levels.flatMap((y) => Array.from({ length: steps + 1 }, (_, i) => ({ x: first + i * stride, y })));
}

/** Whether a box is neither the node's own nor the one around it. */
function isOther(box: SceneNode, node: SceneNode): boolean {
  return box.id !== node.id && box.id !== node.parent && box.parent !== node.id;
}

/** Words and signs in a box. */
function partsIn({ label, icon, role, mark, count, glyphs = 1 }: SceneNode): Rectangle[] {
  const square = ({ x, y }: Point, size: number) => rectangleOf({ x, y, width: size, height: size });
  return [
    textRectangle(label),
    ...(icon ? [square(icon, glyphSizes.icon * glyphs)] : []),
    ...(role ? [square(role.at, glyphSizes.role * glyphs)] : []),
    ...(mark ? [square(mark, mark.size)] : []),
    ...(count ? [textRectangle(count)] : []),
  ];
}
