import { type NodeShape, shapeEncodings } from "./nodes";

interface Rectangle {
  /** Centre. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type NodeOutline =
  | { readonly kind: "rect"; readonly radius: number }
  | { readonly kind: "polygon"; readonly points: readonly { readonly x: number; readonly y: number }[] };

/** How far the tips of a hexagon of this height stand out from its upper and lower side, scene units. */
export function hexagonTip(height: number): number {
  return Math.min(14, Math.round(height * 0.32));
}

/** The outline of a node: a rounded rectangle that fills the box, or the corners of a hexagon with tips left and right. */
export function nodeOutline(shape: NodeShape, box: Rectangle): NodeOutline {
  const { outline, radius } = shapeEncodings[shape];
  if (outline === "pill") return { kind: "rect", radius: Math.min(radius, box.height / 2) };
  if (outline === "rounded") return { kind: "rect", radius };
  const [left, right] = [box.x - box.width / 2, box.x + box.width / 2];
  const [top, bottom] = [box.y - box.height / 2, box.y + box.height / 2];
  const tip = hexagonTip(box.height);
  return {
    kind: "polygon",
    points: [
      { x: left, y: box.y },
      { x: left + tip, y: top },
      { x: right - tip, y: top },
      { x: right, y: box.y },
      { x: right - tip, y: bottom },
      { x: left + tip, y: bottom },
    ],
  };
}
