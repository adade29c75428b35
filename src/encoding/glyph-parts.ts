import type { Glyph, GlyphPaint } from "./glyphs";

type Spot = readonly [number, number];

/** "−0.3,0.1 0.3,0.1" as points. */
function spots(text: string): readonly Spot[] {
  return text.split(" ").map((pair): Spot => {
    const [x = 0, y = 0] = pair.split(",").map(Number);
    return [x, y];
  });
}

/** A line through points written as "x,y x,y". */
export const stroke = (points: string): Glyph => ({ kind: "line", points: spots(points), paint: "line" });
/** A closed outline through such points, or an area. */
export const closed = (points: string, paint: GlyphPaint = "line"): Glyph => ({
  kind: "polygon",
  points: spots(points),
  paint,
});
export const ring = (x: number, y: number, r: number): Glyph => ({ kind: "circle", x, y, r, paint: "line" });
export const dot = (x: number, y: number, r: number): Glyph => ({ kind: "circle", x, y, r, paint: "fill" });
