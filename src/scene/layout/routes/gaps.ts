import { measures } from "../base/measures";

/** A free stretch between the boxes of a layer. */
interface Gap {
  readonly top: number;
  readonly bottom: number;
}

/** Free stretches of a layer from top to bottom, boxes given by middle and height; open at both ends. */
function gapsOf(boxes: readonly { readonly y: number; readonly height: number }[]): Gap[] {
  const clear = measures.gap.boxAndDummy / 2;
  const sorted = [...boxes].sort((a, b) => a.y - b.y);
  const gaps: Gap[] = [];
  let top = Number.NEGATIVE_INFINITY;
  for (const { y, height } of sorted) {
    const bottom = y - height / 2 - clear;
    if (bottom >= top) gaps.push({ top, bottom });
    top = Math.max(top, y + height / 2 + clear);
  }
  gaps.push({ top, bottom: Number.POSITIVE_INFINITY });
  return gaps;
}

/** The height nearest to `wish` at which an arrow passes a layer between its boxes. */
export function passNear(boxes: readonly { readonly y: number; readonly height: number }[], wish: number): number {
  let best = wish;
  let nearest = Number.POSITIVE_INFINITY;
  for (const { top, bottom } of gapsOf(boxes)) {
    const y = Math.min(bottom, Math.max(top, wish));
    if (Math.abs(y - wish) < nearest) {
      nearest = Math.abs(y - wish);
      best = y;
    }
  }
  return best;
}
