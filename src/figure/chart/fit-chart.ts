import type { Drawing } from "../../drawing/types";
import { smallestText } from "../frame/small-text";

/** Draws a chart for a width in CSS pixels, in the colours of the print theme. It may come out wider. */
export type DrawChart = (width: number) => Drawing;

/** Points. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

export interface FittedChart {
  readonly drawing: Drawing;
  /** Points in a CSS pixel of the drawing. */
  readonly scale: number;
  /** Size of its smallest letters, points, and the words that have it. */
  readonly points: number;
  readonly sample: string;
}

/** CSS pixels that are tried. */
const [narrowest, widest, step] = [320, 1900, 1.05];
/** CSS pixels of a chart's smallest letters, about. */
const usualLetters = 12;
/** Letters of a chart are not enlarged beyond this share of what is wanted. */
const mostLetters = 1.5;
/** What a further way costs, in shares of the wanted letters: it is taken where it makes them so much larger. */
const ofNextWay = 0.04;
/** What the height that is used counts beside the letters. */
const ofHeight = 0.1;

/**
 * The way and width of a chart that suit a room: letters of the size that is wanted, on as little height as these need;
 * else the largest that there is room for.
 */
export function fitChart(ways: readonly DrawChart[], room: Room, wanted: number): FittedChart {
  let best: (FittedChart & { readonly worth: number }) | null = null;
  for (const [at, draw] of ways.entries()) {
    for (let width = narrowest; width <= widest; width *= step) {
      // Wider drawings have smaller letters: none that is worth more comes after this.
      if (best && Math.min(1, (usualLetters * room.width) / width / wanted) - at * ofNextWay <= best.worth) break;
      const fitted = sized(draw(Math.round(width)), room, wanted);
      const worth =
        Math.min(1, fitted.points / wanted) -
        at * ofNextWay -
        (ofHeight * fitted.drawing.height * fitted.scale) / room.height;
      if (!best || worth > best.worth + 1e-9) best = { ...fitted, worth };
    }
  }
  if (!best) throw new RangeError("A chart is drawn in one way at least.");
  return best;
}

function sized(drawing: Drawing, room: Room, wanted: number): FittedChart {
  const smallest = smallestText(drawing.groups) ?? { points: 11, sample: "" };
  const most = (wanted * mostLetters) / smallest.points;
  const scale = Math.min(most, room.width / drawing.width, room.height / drawing.height);
  return { drawing, scale, points: smallest.points * scale, sample: smallest.sample };
}
