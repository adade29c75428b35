import { drawEdgeLabel } from "../../drawing/edge";
import { drawNode } from "../../drawing/node";
import { itemBounds } from "../../drawing/place";
import { drawCaption } from "../../drawing/scene";
import type { DrawingItem } from "../../drawing/types";
import type { ThemeName } from "../../encoding";
import { measureText } from "../../scene/text/measure";
import type { Point, Scene, SceneCaption, SceneNode } from "../../scene/types";
import { writingId, writingPlace } from "./edge-elements";

/** Words and signs that are painted on an element, wherever it stands. */
export interface Marks {
  readonly items: readonly DrawingItem[];
  /** Where the element stands in the scene: the items are placed for that. */
  readonly home: Point;
  /** How far the items reach from there, scene units. */
  readonly reach: number;
}

/**
 * What stands on the elements of a scene, by the elements' ids: the same shapes and words that the figures draw. They
 * are no elements themselves, for Cytoscape takes as long to style a sign of three strokes as a node.
 */
export function marksOf(scene: Scene, theme: ThemeName): ReadonlyMap<string, Marks> {
  const marks = new Map<string, Marks>();
  for (const node of scene.nodes) marks.set(node.id, marksAt(node, onNode(node, theme)));
  for (const edge of scene.edges) {
    const at = writingPlace(edge);
    if (at) marks.set(writingId(edge), marksAt(at, drawEdgeLabel(edge, theme)?.items ?? []));
  }
  for (const caption of scene.captions) {
    marks.set(captionId(caption), marksAt(caption.text, drawCaption(caption, theme).items));
  }
  return marks;
}

/** Id of the place of a caption. */
export function captionId({ id }: Pick<SceneCaption, "id">): string {
  return `caption:${id}`;
}

/** All of a node but its box. */
function onNode(node: SceneNode, theme: ThemeName): readonly DrawingItem[] {
  return drawNode(node, theme).items.filter((item) => item.kind === "words" || item.role !== "body");
}

function marksAt({ x, y }: Point, items: readonly DrawingItem[]): Marks {
  const reaches = items.flatMap((item) => {
    const bounds = itemBounds(item, measureText);
    return bounds ? [x - bounds.left, bounds.right - x, y - bounds.top, bounds.bottom - y] : [];
  });
  return { items, home: { x, y }, reach: Math.max(0, ...reaches) };
}
