import { arrowPaint, glyphSizes, type Palette, palettes, type ThemeName } from "../encoding";
import type { SceneEdge } from "../scene/types";
import { badgeMark } from "./glyphs";
import { headReach, headShapes } from "./heads";
import { shortenRoute } from "./route";
import { dimmed } from "./stepped-back";
import type { DrawingGroup, DrawingItem, Paint } from "./types";
import { toWords } from "./words";

/** An arrow as a group: its line, and its head with the tip exactly at the end of the route. */
export function drawEdge(edge: SceneEdge, theme: ThemeName): DrawingGroup {
  const palette = palettes[theme];
  const { colour, dash, cap, headSize: usual } = arrowPaint(edge, theme);
  const headSize = usual * (edge.glyphs ?? 1);
  const { start, pieces, direction } = shortenRoute(edge.route, headReach(edge.head, headSize, edge.width));
  const { pattern, offset = 0 } = edge.dashes ?? {};
  const dashing = { dash: pattern ?? dash, dashOffset: offset };
  const paint: Paint = { fill: null, stroke: colour, strokeWidth: edge.width, ...dashing, cap };
  const items: DrawingItem[] = [
    { kind: "shape", role: "line", outline: { kind: "path", start, pieces }, paint },
    ...headShapes(edge.head, edge.route.end, direction, headSize, edge.width, colour, palette.ground),
  ];
  return {
    kind: "edge",
    shape: null,
    id: edge.id,
    name: edge.reading,
    parent: null,
    opacity: edge.emphasis === "dim" ? dimmed : 1,
    arrow: { route: edge.route, head: edge.head, headSize, paint, cls: edge.cls, sign: edge.sign },
    items,
  };
}

/** What stands on an arrow: the counts of a contested one, the badge of retracted support. Null where nothing does. */
export function drawEdgeLabel(edge: SceneEdge, theme: ThemeName): DrawingGroup | null {
  const palette = palettes[theme];
  const items: DrawingItem[] = [];
  if (edge.label) items.push(...labelItems(edge.label, palette));
  if (edge.retractedAt) items.push(...badgeMark("retracted", edge.retractedAt, palette, badgeSize(edge)));
  if (items.length === 0) return null;
  const { id, reading: name } = edge;
  const opacity = edge.emphasis === "dim" ? dimmed : 1;
  return { kind: "edge-label", shape: null, id, name, parent: null, opacity, arrow: null, items };
}

/** Both counts of a contested arrow, on a box in the colours of the badge. */
function labelItems(label: NonNullable<SceneEdge["label"]>, palette: Palette): DrawingItem[] {
  const { x, y, width, height } = label;
  const { fill, stroke, text } = palette.contested;
  return [
    {
      kind: "shape",
      role: "ground",
      outline: { kind: "rect", x: x - width / 2, y: y - height / 2, width, height, radius: 3 },
      paint: { fill, stroke, strokeWidth: 0.75, dash: [], cap: "butt" },
    },
    toWords(label, "label", text),
  ];
}

/** Width of a badge on an arrow. */
export function badgeSize({ glyphs = 1 }: Pick<SceneEdge, "glyphs">): number {
  return glyphSizes.badge * glyphs;
}
