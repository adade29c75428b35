import { arrowPaint, glyphSizes, type Palette, palettes, type ThemeName } from "../encoding";
import type { SceneEdge } from "../scene/types";
import { badgeMark, sidesMark } from "./glyphs";
import { headReach, headShapes } from "./heads";
import { shortenRoute } from "./route";
import { dimmed } from "./stepped-back";
import type { DrawingGroup, DrawingItem, Paint, Shape } from "./types";
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

/**
 * What stands on an arrow: both sides of a contested one, counts of one that stands for several, the marks of retracted support and of a discrepancy, the numbers of
 * its references. Null where nothing does.
 */
export function drawEdgeLabel(edge: SceneEdge, theme: ThemeName): DrawingGroup | null {
  const palette = palettes[theme];
  const items: DrawingItem[] = [];
  const size = glyphSizes.badge * (edge.glyphs ?? 1);
  if (edge.leader) items.push(...leaderItems(edge.leader, palette.contested.stroke, palette.ground, edge.glyphs ?? 1));
  if (edge.label) items.push(...sidesMark(edge.label, palette));
  if (edge.retractedAt) items.push(...badgeMark("retracted", edge.retractedAt, palette, size));
  if (edge.discrepancyAt) items.push(...badgeMark("discrepancy", edge.discrepancyAt, palette, size));
  if (edge.counts) items.push(...citedItems({ text: edge.counts, leader: null }, palette, palette.text));
  if (edge.cited) items.push(...citedItems(edge.cited, palette));
  if (items.length === 0) return null;
  const { id, reading: name } = edge;
  const opacity = edge.emphasis === "dim" ? dimmed : 1;
  return { kind: "edge-label", shape: null, id, name, parent: null, opacity, arrow: null, items };
}

const frame = { radius: 2, width: 0.7 } as const;

/**
 * Numbers of references: small and grey, on a ground that interrupts the line as the height does on a contour line; in a thin
 * frame where they cover lines that are not theirs.
 */
function citedItems(
  { text, leader, framed = false }: NonNullable<SceneEdge["cited"]>,
  palette: Palette,
  ink: Palette["text"] = palette.textMuted,
): DrawingItem[] {
  const { x, y, width, height } = text;
  const outline = {
    kind: "rect",
    x: x - width / 2,
    y: y - height / 2,
    width,
    height,
    radius: framed ? frame.radius : 0,
  } as const;
  const edge = framed ? { stroke: palette.textMuted, strokeWidth: frame.width } : { stroke: null, strokeWidth: 0 };
  const paint: Paint = { fill: palette.ground, ...edge, dash: [], cap: "butt" };
  return [
    ...(leader ? leaderItems(leader, palette.textMuted, palette.ground, 0.7) : []),
    { kind: "shape", role: "ground", outline, paint },
    toWords(text, "number", ink),
  ];
}

/** A thin line from what stands beside an arrow to a dot on it. */
function leaderItems(
  { from, to }: NonNullable<SceneEdge["leader"]>,
  stroke: string,
  ground: string,
  glyphs: number,
): Shape[] {
  const line = (colour: string, strokeWidth: number): Shape => ({
    kind: "shape",
    role: "rule",
    outline: { kind: "path", start: from, pieces: [{ control: null, to }] },
    paint: { fill: null, stroke: colour, strokeWidth: strokeWidth * glyphs, dash: [], cap: "butt" },
  });
  return [
    // A rim of the ground's colour keeps it apart from the arrows that it crosses.
    line(ground, 3),
    line(stroke, 1.1),
    {
      kind: "shape",
      role: "rule",
      outline: { kind: "circle", ...to, r: 2.1 * glyphs },
      paint: { fill: stroke, stroke: null, strokeWidth: 0, dash: [], cap: "butt" },
    },
  ];
}
