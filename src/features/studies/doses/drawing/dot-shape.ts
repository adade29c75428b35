import type { Lineage } from "../../../../domain/records";
import type { Outline } from "../../../../drawing/types";

/**
 * A dot of the chart: its shape tells the lineage as its colour does. Osteoblast: square; osteoclast: circle; fate:
 * diamond; whole bone: hexagon; no single cell type: an upright bar.
 *
 * @param r half of its height.
 */
export function dotShape(lineage: Lineage, x: number, y: number, r: number): Outline {
  switch (lineage) {
    case "osteoblast":
      return { kind: "rect", x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, radius: 1 };
    case "osteoclast":
      return { kind: "circle", x, y, r };
    case "fate":
      return polygon(x, y, r * 1.2, [0, 90, 180, 270]);
    case "whole-bone":
      return polygon(x, y, r * 1.1, [0, 60, 120, 180, 240, 300]);
    case "none":
      return { kind: "rect", x: x - r * 0.4, y: y - r, width: r * 0.8, height: r * 2, radius: 1 };
  }
}

function polygon(x: number, y: number, r: number, degrees: readonly number[]): Outline {
  const corner = (angle: number) => ({ x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) });
  return { kind: "polygon", points: degrees.map((each) => corner((each * Math.PI) / 180)) };
}
