import { groupBounds, unite } from "../../drawing/place";
import { drawScene } from "../../drawing/scene";
import { measureText } from "../../scene/text/measure";
import type { Scene } from "../../scene/types";
import { type Variant, variantsOf } from "../frame/variants";
import { enlargeText } from "../spread/enlarge";
import { shifted } from "./shift";

/** CSS pixels. */
export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Rim around the picture, scene units. */
const margin = 16;
/** The canvas enlarges a scene no further than this. */
const zoomMax = 2;
/** Letters need not come out larger than this, CSS pixels. */
const enoughText = 24;
/** A share of the letters' size that is given up for a picture that fills the area better. */
const worth = 0.97;

/** Sets a scene for an area: letters as large as they go there, then corridors and rows that fill it. */
export function filledScene(scene: Scene, area: Area): Scene {
  if (scene.nodes.length === 0) return scene;
  const enlarged = enlargeText(scene, bestVariant(variantsOf(scene, "auto"), area));
  const bounds = unite(drawScene(enlarged, "light").groups.map((group) => groupBounds(group, measureText)));
  if (bounds === null) return enlarged;
  const { nodes, edges, captions } = shifted(enlarged, margin - bounds.left, margin - bounds.top);
  return {
    language: scene.language,
    width: Math.ceil(bounds.right - bounds.left + 2 * margin),
    height: Math.ceil(bounds.bottom - bounds.top + 2 * margin),
    nodes,
    edges,
    captions,
    outcome: scene.outcome,
  };
}

function bestVariant(variants: readonly Variant[], area: Area): Variant {
  const judged = variants.map((variant) => {
    const [width, height] = [variant.width + 2 * margin, variant.height + 2 * margin];
    const zoom = Math.min(area.width / width, area.height / height, zoomMax);
    const text = Math.min(variant.smallestText * zoom, enoughText);
    return { variant, text, filled: (width * zoom * height * zoom) / (area.width * area.height) };
  });
  const most = Math.max(...judged.map(({ text }) => text));
  const good = judged.filter(({ text }) => text >= most * worth).sort((a, b) => b.filled - a.filled);
  const best = good[0]?.variant;
  if (!best) throw new RangeError("a scene has at least one way to be set");
  return best;
}
