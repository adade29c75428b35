import { nodePaint, stateColour } from "../encoding/nodes";
import { palettes, type ThemeName } from "../encoding/themes";
import type { NodeBody, ShapePart, TextPart } from "./elements";

/** Paint of one piece of a mark: `null` where it has none. */
export interface ShapeLook {
  readonly fill: string | null;
  readonly stroke: string | null;
}

/** Colours of a piece of a mark, a badge or a plate. */
export function shapeLook(part: ShapePart, theme: ThemeName): ShapeLook {
  const palette = palettes[theme];
  if (part.role === "plate") return { fill: palette.contested.fill, stroke: palette.contested.stroke };
  if (part.role === "contested" || part.role === "retracted") {
    const badge = palette[part.role];
    return part.paint === "disc" ? { fill: badge.fill, stroke: badge.stroke } : inked(part, badge.text, badge.fill);
  }
  return inked(part, inkOf(part, theme), palette.ground);
}

/** Colour of a text by what it stands on. */
export function textColour(part: TextPart, theme: ThemeName): string {
  const palette = palettes[theme];
  if (part.role === "edge-label") return palette.contested.text;
  const paint = paintUnder(part, theme);
  if (!paint) return palette.textMuted;
  return part.role === "count" ? paint.icon : paint.text;
}

function inkOf(part: ShapePart, theme: ThemeName): string {
  const { inks, text } = palettes[theme];
  switch (part.role) {
    case "mixed":
      return part.piece === 0 ? inks.up : inks.down;
    case "up":
    case "down":
    case "changed":
    case "none":
      return stateColour(part.role, theme) ?? text;
    case "lineage":
      return part.lineage ? palettes[theme].lineages[part.lineage].outline : text;
    default:
      return paintUnder(part, theme)?.icon ?? text;
  }
}

function inked(part: ShapePart, ink: string, ground: string): ShapeLook {
  if (part.paint === "fill") return { fill: ink, stroke: null };
  return { fill: part.paint === "hollow" ? ground : null, stroke: ink };
}

/** Paint of the node that a part stands on; null for what stands on none. */
function paintUnder(part: Pick<NodeBody | ShapePart | TextPart, "shape" | "lineage">, theme: ThemeName) {
  const { shape, lineage } = part;
  return shape && lineage ? nodePaint({ shape, lineage, predicted: false }, theme) : null;
}
