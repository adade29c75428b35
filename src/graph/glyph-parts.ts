import { type Badge, badgeGlyphs, type Glyph, glyphSizes } from "../encoding/glyphs";
import type { Point } from "../scene/types";
import type { NodeElement, ShapePart } from "./elements";
import { unitPolygon } from "./unit-polygon";

type Common = Pick<ShapePart, "owner" | "role" | "shape" | "lineage">;

/** Width of a glyph's lines as a share of its size. */
const lineShare = 0.1;

/** Radius and outline of a badge's disc as shares of the badge's size. */
const discRadius = 0.46;
const discStroke = 0.08;

/** The pieces of a glyph of a size (scene units) around a point, as shapes that Cytoscape draws. */
export function glyphParts(
  id: string,
  glyphs: readonly Glyph[],
  at: Point,
  size: number,
  common: Common,
): readonly NodeElement[] {
  return glyphs.map((glyph, i) => {
    const piece = {
      id: `${id}.${i}`,
      kind: "shape",
      ...common,
      piece: i,
      paint: glyph.paint,
      radius: 0,
      stroke: lineShare * size,
    } as const;
    if (glyph.kind === "circle") {
      const side = 2 * glyph.r * size;
      const position = { x: at.x + glyph.x * size, y: at.y + glyph.y * size };
      return {
        group: "nodes",
        classes: "",
        data: { ...piece, width: side, height: side, form: "ellipse", polygon: [] },
        position,
      };
    }
    const half = Math.max(...glyph.points.flat().map(Math.abs));
    const side = 2 * half * size;
    // An open line is a polygon that goes there and back; its last corner twice, for Cytoscape wants three at least.
    const corners = glyph.kind === "line" ? [...glyph.points, ...glyph.points.slice(1).reverse()] : glyph.points;
    const polygon = unitPolygon(
      corners.map(([x, y]) => ({ x, y })),
      { x: 0, y: 0, width: 2 * half, height: 2 * half },
    );
    const data: ShapePart = { ...piece, width: side, height: side, form: "polygon", polygon };
    return { group: "nodes", classes: "", data, position: { x: at.x, y: at.y } };
  });
}

/** A badge: a disc with its sign. */
export function badgeParts(badge: Badge, at: Point, common: Omit<Common, "role">): readonly NodeElement[] {
  const id = `${badge}:${common.owner}`;
  const named = { ...common, role: badge };
  return [
    discPart(id, at, glyphSizes.badge, named),
    ...glyphParts(id, badgeGlyphs[badge], at, glyphSizes.badge, named),
  ];
}

function discPart(id: string, at: Point, size: number, common: Common): NodeElement {
  const side = 2 * discRadius * size;
  const data: ShapePart = {
    id,
    kind: "shape",
    ...common,
    piece: 0,
    paint: "disc",
    width: side,
    height: side,
    form: "ellipse",
    radius: 0,
    polygon: [],
    stroke: discStroke * size,
  };
  return { group: "nodes", classes: "", data, position: { x: at.x, y: at.y } };
}
