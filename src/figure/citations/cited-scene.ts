import { inView } from "../../drawing/in-view";
import { groupBounds, unite } from "../../drawing/place";
import { drawScene } from "../../drawing/scene";
import { type Cite, type PlacedNumbers, placeNumbers } from "../../scene/numbers/place-numbers";
import { measureText } from "../../scene/text/measure";
import type { Scene } from "../../scene/types";
import { bracketed, type Numbering, numbersOf } from "../spec/numbering";
import type { FigureSpec } from "../spec/types";
import { enlargeText } from "../spread/enlarge";

/** Letters of the numbers, scene units: not below what is legible beside the words, nor above the smallest of these. */
const smallest = 9;
const usualLetters = 13;

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
  const cite: Cite = (edges) => {
    const refs = edges.filter(inView).flatMap((edge) => edge.refs);
    const numbers = numbersOf(numbering, refs);
    return numbers.length > 0 ? bracketed(numbers) : "";
  };
  const page = unite(drawScene(scene, "light").groups.map((group) => groupBounds(group, measureText)));
  if (page === null || points <= 0) return { scene, without: [], shared: [] };
  const most = usualLetters * letters;
  const least = Math.min(floor / points, most);
  return placeNumbers(scene, cite, { wanted: Math.min(Math.max(smallest, least), most), least }, page);
}

/** How much further apart boxes stand so that numbers find room between them. */
export interface NumberRoom {
  readonly corridors: number;
  readonly rows: number;
}

/** Rooms that are tried, the least first; where the page grows with its picture, rows cost nothing. */
export function roomsForNumbers({
  numbers,
  size,
}: Pick<FigureSpec, "numbers" | "size">): readonly (NumberRoom | null)[] {
  if (!numbers) return [null];
  const last = { corridors: 2, rows: 1.25 };
  if (size.height === null) return [{ corridors: 1.6, rows: 1.25 }, last];
  return [{ corridors: 1.6, rows: 1 }, { corridors: 2, rows: 1 }, last];
}

/** A scene with room for numbers between its boxes. */
export function withRoomForNumbers(scene: Scene, room: NumberRoom): Scene {
  return enlargeText(scene, { letters: 1, ...room });
}
