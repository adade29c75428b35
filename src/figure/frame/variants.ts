import { type Bounds, groupBounds, unite } from "../../drawing/place";
import { drawScene } from "../../drawing/scene";
import { measureText } from "../../scene/text/measure";
import type { Scene } from "../../scene/types";
import type { FigureSpec } from "../spec/types";
import { neighboursOf, rowsFor } from "../spread/rows";
import { acrossOf, asItIs, type Spread, unitsOf } from "../spread/spread";
import { smallestText } from "./small-text";

/** A way to set the picture, and how large it comes out, scene units. */
export interface Variant extends Spread {
  readonly width: number;
  readonly height: number;
  /** Its smallest letters. */
  readonly smallestText: number;
}

/** The most that letters grow over the distances between boxes. */
export const largestTextScale = 1.75;
/** One step of growth. */
const step = 1.07;
const corridors = [0.92, 1, 1.15, 1.35, 1.6, 2, 2.4];
const rows = [1, 1.2, 1.45, 1.75, 2.1, 2.5];

/** Beyond so many boxes no page makes letters large, and trying takes long. */
const mostTried = 500;

/** The ways that a figure's spec allows, as it is first. */
function spreadsOf(textScale: FigureSpec["textScale"], boxes: number): Spread[] {
  if (textScale === 1) return [asItIs];
  if (boxes > mostTried) return [textScale === "auto" ? asItIs : { ...asItIs, letters: textScale }];
  const sizes: number[] = [];
  if (textScale !== "auto") sizes.push(textScale);
  else for (let size = step; size <= largestTextScale; size *= step) sizes.push(Math.round(size * 100) / 100);
  const grown = sizes.flatMap((letters) =>
    corridors.flatMap((wide) => rows.map((high) => ({ letters, corridors: wide, rows: high }))),
  );
  return textScale === "auto" ? [asItIs, ...grown] : grown;
}

interface Drawn {
  readonly bounds: Bounds;
  readonly smallestText: number;
}

/** What a scene covers; a little page where it is empty. */
function drawn(scene: Scene): Drawn {
  const { groups } = drawScene(scene, "light");
  const bounds = unite(groups.map((group) => groupBounds(group, measureText)));
  const smallest = smallestText(groups)?.points ?? 12;
  return { bounds: bounds ?? { left: 0, top: 0, right: 320, bottom: 180 }, smallestText: smallest };
}

function sized({ bounds, smallestText }: Drawn, spread: Spread): Variant {
  return { ...spread, width: bounds.right - bounds.left, height: bounds.bottom - bounds.top, smallestText };
}

/** Measures a scene as it is. */
export function measured(scene: Scene, spread: Spread): Variant {
  return sized(drawn(scene), spread);
}

/** All ways to set a scene, measured without drawing each: a little rough where arrows are the outermost. */
export function variantsOf(scene: Scene, textScale: FigureSpec["textScale"]): Variant[] {
  const whole = drawn(scene);
  const { bounds } = whole;
  const plain = sized(whole, asItIs);
  const units = unitsOf(scene);
  const spreads = spreadsOf(textScale, units.length);
  // Rows are narrow as they are, and columns are what can be spread.
  if (scene.setting && scene.setting !== "columns") return [plain];
  if (units.length === 0 || spreads.every((spread) => spread === asItIs)) return [plain];
  const near = neighboursOf(scene);
  const top = Math.min(...units.map(({ y, height }) => y - height / 2));
  const bottom = Math.max(...units.map(({ y, height }) => y + height / 2));
  const heights = new Map<string, number>();
  const heightAt = (spread: Spread): number => {
    const key = `${spread.letters} ${spread.rows}`;
    const known = heights.get(key);
    if (known !== undefined) return known;
    const { heights: grown, down } = rowsFor(scene, near, spread);
    const half = (id: string, height: number) => (height * (grown.get(id) ?? 1)) / 2;
    const first = Math.min(...units.map(({ id, y, height }) => down(y) - half(id, height)));
    const last = Math.max(...units.map(({ id, y, height }) => down(y) + half(id, height)));
    const height = last - first + (top - bounds.top + bounds.bottom - bottom) * spread.rows;
    heights.set(key, height);
    return height;
  };
  return spreads.map((spread) => {
    if (spread === asItIs) return plain;
    const across = acrossOf(scene, spread);
    const width = across(bounds.right) - across(bounds.left);
    const smallest = plain.smallestText * spread.letters;
    return { ...spread, width, height: heightAt(spread), smallestText: smallest };
  });
}
