import { inView } from "../../drawing/in-view";
import { groupBounds, unite } from "../../drawing/place";
import { drawScene } from "../../drawing/scene";
import { type PlacedNumbers, placeNumbers } from "../../scene/badges/place-numbers";
import { measureText } from "../../scene/text/measure";
import type { Scene } from "../../scene/types";
import { bracketed, type Numbering, numbersOf } from "../spec/numbering";
import { enlargeText } from "../spread/enlarge";

/** Letters of the numbers, scene units: not below what is legible beside the words, nor above the smallest of these. */
const smallest = 9;
const usualLetters = 12;

/**
 * The scene with the numbers of the references at every arrow in view. `points`: page points in one scene unit; `floor`: the
 * smallest small print of the medium, which the numbers have as far as the picture's own words do; `letters`: how much larger
 * than usual these are.
 */
export function citedScene(
  scene: Scene,
  numbering: Numbering,
  { points, floor, letters }: { readonly points: number; readonly floor: number; readonly letters: number },
): PlacedNumbers {
  const texts = new Map(
    scene.edges.filter(inView).flatMap(({ id, refs }) => {
      const numbers = numbersOf(numbering, refs);
      return numbers.length > 0 ? [[id, bracketed(numbers)] as const] : [];
    }),
  );
  const page = unite(drawScene(scene, "light").groups.map((group) => groupBounds(group, measureText)));
  if (texts.size === 0 || page === null || points <= 0) return { scene, without: [] };
  const most = usualLetters * letters;
  const least = Math.min(floor / points, most);
  return placeNumbers(scene, texts, { wanted: Math.min(Math.max(smallest, least), most), least }, page);
}

/** How much wider corridors become so that numbers find room before the heads. */
const widened = 1.6;

/** A scene with room for numbers between its boxes. */
export function withRoomForNumbers(scene: Scene): Scene {
  return enlargeText(scene, { letters: 1, corridors: widened, rows: 1 });
}
