import type { Language } from "../../domain/records";
import { drawEdge } from "../../drawing/edge";
import { badgeMark, lineageMark, roleMark, sidesMark, stateMark } from "../../drawing/glyphs";
import { inView } from "../../drawing/in-view";
import { nodeBody } from "../../drawing/node";
import { placeItem } from "../../drawing/place";
import type { DrawingGroup, DrawingItem, Words } from "../../drawing/types";
import { halfCapital } from "../../drawing/words";
import { type Badge, badges, glyphSizes, palettes, signEncodings, type ThemeName } from "../../encoding";
import { type LegendEntry, type LegendFacts, legendEntries, legendGroupMessage } from "../../encoding/legend";
import { badgeWith } from "../../scene/badges/block";
import { measureText } from "../../scene/text/measure";
import type { Scene, SceneEdge } from "../../scene/types";
import type { Piece } from "../text/flow";
import { wrapText } from "../text/wrap";
import { say } from "../words/say";

/** What occurs in a scene at full strength: a legend explains this and no more. */
function factsOfScene(scene: Scene): LegendFacts {
  const nodes = scene.nodes.filter(inView);
  const edges = scene.edges.filter(inView);
  const marks: Readonly<Record<Badge, readonly unknown[]>> = {
    contested: [...nodes.map((node) => node.contested), ...edges.map((edge) => edge.label)],
    discrepancy: [...nodes.map((node) => node.discrepancy), ...edges.map((edge) => edge.discrepancyAt)],
    retracted: [...nodes.map((node) => node.retracted), ...edges.map((edge) => edge.retractedAt)],
  };
  return {
    signs: new Set(edges.map((edge) => edge.sign)),
    classes: new Set(edges.map((edge) => edge.cls)),
    states: new Set(nodes.flatMap((node) => node.mark?.state ?? [])),
    lineages: new Set(nodes.filter((node) => node.shape !== "compound").map((node) => node.lineage)),
    shapes: new Set(nodes.map((node) => node.shape)),
    roles: new Set(nodes.flatMap((node) => node.role?.role ?? [])),
    badges: new Set(badges.filter((badge) => marks[badge].some(Boolean))),
    predicted: nodes.some((node) => node.predicted),
    counts: nodes.some((node) => node.count !== null),
  };
}

/** Legend entries of a figure. Plain shapes explain themselves by the words in them and are left out. */
export function figureLegend(scene: Scene): LegendEntry[] {
  return legendEntries(factsOfScene(scene)).filter((entry) => !entry.id.startsWith("shape."));
}

/** Width of the samples, in units of a 12-unit letter. */
const sampleWidth = 32;
/** The same for marks, where they need not stand under arrows. */
const narrowWidth = 14;

/** What both sides of a disagreement look like in the picture, around the middle of a sample that is as wide. */
const sidesSample = (() => {
  const badge = { ...badgeWith("↑2 · ↓1", "small"), height: 16 };
  return { ...badge, x: badge.width / 2 };
})();

/** Where a sample begins and how wide it is, in its own units; `narrow`: where it need not stand under arrows. */
export function sampleSpan(
  { sample }: LegendEntry,
  narrow: boolean,
): { readonly left: number; readonly width: number } {
  if (sample.kind === "badge" && sample.badge === "contested") return { left: 0, width: sidesSample.width };
  const isSlim = ["mark", "role", "badge", "count"].includes(sample.kind);
  return narrow && isSlim
    ? { left: (sampleWidth - narrowWidth) / 2, width: narrowWidth }
    : { left: 0, width: sampleWidth };
}

interface EntryLook {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly fontSize: number;
  readonly width: number;
  /** All words begin at the same distance from the left. */
  readonly aligned: boolean;
}

export interface LegendLook {
  readonly language: Language;
  readonly theme: ThemeName;
  readonly fontSize: number;
  readonly width: number;
  /** Every entry on a line of its own, under its heading. */
  readonly stacked: boolean;
  /** Every heading has a line of its own. */
  readonly headed: boolean;
}

/** The legend as pieces to be set in lines: headings and entries, `fontSize` points, none wider than `width`. */
export function legendPieces(scene: Scene, look: LegendLook): Piece[] {
  const { language, theme, fontSize, width, stacked, headed } = look;
  const entries = figureLegend(scene);
  const pieces: Piece[] = [];
  for (const [i, entry] of entries.entries()) {
    const first = entries[i - 1]?.group !== entry.group;
    if (first) {
      const heading = say(language, legendGroupMessage(entry.group));
      const box = { x: 0, width, fontSize, weight: 600 as const, fill: palettes[theme].text };
      const piece = textPiece(`heading-${entry.group}`, heading, box, fontSize * 0.8);
      pieces.push({ ...piece, fresh: headed, withNext: !headed });
    }
    const endsGroup = entries[i + 1]?.group !== entry.group;
    const piece = entryPiece(entry, { language, theme, fontSize, width, aligned: stacked });
    pieces.push({ ...piece, fresh: stacked || (headed && first), after: fontSize * (endsGroup ? 2.2 : 1.2) });
  }
  return pieces;
}

function entryPiece(entry: LegendEntry, { language, theme, fontSize, width, aligned }: EntryLook): Piece {
  const scale = fontSize / 12;
  const { left: indent, width: sampled } = sampleSpan(entry, !aligned);
  const x = (sampled + 5) * scale;
  const words = say(language, entry.message);
  const box = { x, width: width - x, fontSize, weight: 400 as const, fill: palettes[theme].text };
  const piece = textPiece(entry.id, words, box, 0);
  const items = sampleItems(entry, theme).map((item) =>
    placeItem(item, { x: -indent * scale, y: fontSize * 0.68, scale }),
  );
  return { ...piece, group: { ...piece.group, items: [...items, ...piece.group.items] } };
}

/** Words of a legend from (x, 0), wrapped. */
function textPiece(
  id: string,
  words: string,
  box: { x: number; width: number; fontSize: number; weight: 400 | 600; fill: string },
  after: number,
): Piece {
  const { x, fontSize, weight, fill } = box;
  const lineHeight = fontSize * 1.25;
  const lines = wrapText(words, box.width, fontSize, weight, measureText);
  const text: Words = {
    kind: "words",
    role: "text",
    lines,
    x,
    y: fontSize * (0.68 + halfCapital),
    fontSize,
    lineHeight,
    weight,
    align: "start",
    fill,
  };
  const group: DrawingGroup = {
    kind: "legend",
    shape: null,
    id,
    name: words,
    parent: null,
    opacity: 1,
    arrow: null,
    items: [text],
  };
  const width = x + Math.max(...lines.map((line) => measureText(line, fontSize, weight)));
  return { width, height: fontSize * 1.36 + (lines.length - 1) * lineHeight, group, after };
}

/** What stands before the words of an entry, in scene units, from (0, −8) to (32, 8). */
export function sampleItems({ id, sample }: LegendEntry, theme: ThemeName): readonly DrawingItem[] {
  const palette = palettes[theme];
  const middle = { x: sampleWidth / 2, y: 0 };
  const box = { ...middle, width: 26, height: 14, predicted: false };
  switch (sample.kind) {
    case "arrow":
      return sampleArrow(id, sample, theme);
    case "node":
      return [nodeBody({ ...box, ...sample }, theme)];
    case "lineage":
      return [
        nodeBody({ ...box, shape: "pathway", lineage: sample.lineage }, theme),
        ...lineageMark(sample.lineage, middle, 10, palette.lineages[sample.lineage].outline, palette.ground),
      ];
    case "mark":
      return stateMark(sample.state, middle, 11, palette);
    case "role":
      return roleMark(sample.role, middle, palette.textMuted, palette.ground);
    case "badge":
      return sample.badge === "contested"
        ? sidesMark(sidesSample, palette)
        : badgeMark(sample.badge, middle, palette, glyphSizes.badge * 1.2);
    case "count": {
      const look = { fontSize: 12, lineHeight: 14, weight: 400, align: "middle", fill: palette.textMuted } as const;
      return [{ kind: "words", role: "count", lines: ["2"], x: middle.x, y: 12 * halfCapital, ...look }];
    }
  }
}

function sampleArrow(
  id: string,
  sample: Extract<LegendEntry["sample"], { kind: "arrow" }>,
  theme: ThemeName,
): readonly DrawingItem[] {
  const edge: SceneEdge = {
    id,
    source: "",
    target: "",
    route: { start: { x: 1, y: 0 }, controls: [], end: { x: sampleWidth, y: 0 } },
    cls: sample.cls,
    sign: sample.sign,
    head: signEncodings[sample.sign].head,
    width: 1.6,
    dashes: null,
    label: null,
    retracted: false,
    retractedAt: null,
    reading: "",
    refs: [],
    emphasis: "normal",
  };
  return drawEdge(edge, theme).items;
}
