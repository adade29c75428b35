import type { Outline } from "../../drawing/types";

/** Operators of a PDF path: move, line, cubic Bézier, close. */
export type PdfPathPiece =
  | { readonly op: "m" | "l"; readonly c: readonly [number, number] }
  | { readonly op: "c"; readonly c: readonly [number, number, number, number, number, number] }
  | { readonly op: "h"; readonly c: readonly [] };

/** How far the handles of a quarter circle reach, over its radius. */
const kappa = 0.5522847498;

/** An outline as a PDF path. Quadratic curves become cubic ones, which is exact. */
export function pdfPath(outline: Outline): PdfPathPiece[] {
  switch (outline.kind) {
    case "rect":
      return roundedRect(outline);
    case "circle": {
      const { x, y, r } = outline;
      return roundedRect({ x: x - r, y: y - r, width: r * 2, height: r * 2, radius: r });
    }
    case "polygon": {
      const pieces = outline.points.map(({ x, y }, i): PdfPathPiece => ({ op: i === 0 ? "m" : "l", c: [x, y] }));
      return [...pieces, { op: "h", c: [] }];
    }
    case "path": {
      let from = outline.start;
      const pieces: PdfPathPiece[] = [{ op: "m", c: [from.x, from.y] }];
      for (const { control, to } of outline.pieces) {
        if (control) {
          const [ax, ay] = [from.x + (2 / 3) * (control.x - from.x), from.y + (2 / 3) * (control.y - from.y)];
          const [bx, by] = [to.x + (2 / 3) * (control.x - to.x), to.y + (2 / 3) * (control.y - to.y)];
          pieces.push({ op: "c", c: [ax, ay, bx, by, to.x, to.y] });
        } else pieces.push({ op: "l", c: [to.x, to.y] });
        from = to;
      }
      return pieces;
    }
  }
}

interface RoundedRect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly radius: number;
}

function roundedRect({ x, y, width, height, radius }: RoundedRect): PdfPathPiece[] {
  const r = Math.min(radius, width / 2, height / 2);
  const [right, bottom] = [x + width, y + height];
  if (r <= 0) {
    const corners: PdfPathPiece[] = [
      { op: "m", c: [x, y] },
      { op: "l", c: [right, y] },
      { op: "l", c: [right, bottom] },
      { op: "l", c: [x, bottom] },
    ];
    return [...corners, { op: "h", c: [] }];
  }
  const k = r * (1 - kappa);
  // A side of no length is left out: its join would show as a spike.
  const across = (to: number, at: number): PdfPathPiece[] => (width - r * 2 > 1e-6 ? [{ op: "l", c: [to, at] }] : []);
  const down = (at: number, to: number): PdfPathPiece[] => (height - r * 2 > 1e-6 ? [{ op: "l", c: [at, to] }] : []);
  return [
    { op: "m", c: [x + r, y] },
    ...across(right - r, y),
    { op: "c", c: [right - k, y, right, y + k, right, y + r] },
    ...down(right, bottom - r),
    { op: "c", c: [right, bottom - k, right - k, bottom, right - r, bottom] },
    ...across(x + r, bottom),
    { op: "c", c: [x + k, bottom, x, bottom - k, x, bottom - r] },
    ...down(x, y + r),
    { op: "c", c: [x, y + k, x + k, y, x + r, y] },
    { op: "h", c: [] },
  ];
}
