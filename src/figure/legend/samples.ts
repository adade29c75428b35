import { drawEdge } from "../../drawing/edge";
import { badgeMark, categoryMark, roleMark, sidesMark, stateMark } from "../../drawing/glyphs";
import { nodeBody } from "../../drawing/node";
import type { DrawingItem, Words } from "../../drawing/types";
import { halfCapital } from "../../drawing/words";
import { glyphSizes, type Palette, palettes, shapeEncodings, signEncodings, type ThemeName } from "../../encoding";
import type { ArrowOccurrence, LegendEntry, LegendSample } from "../../encoding/legend-entry";
import { badgeWith } from "../../scene/badges/block";
import { measureText } from "../../scene/text/measure";
import type { SceneBadge, SceneEdge } from "../../scene/types";

/** Width of the samples, in units of a 12-unit letter. */
const sampleWidth = 32;
/** The same for marks, where they need not stand under arrows. */
const narrowWidth = 14;
/** Size of letters in samples: no smaller than those beside them, for a page's smallest letters count. */
const letters = 12;

/** Both sides of a disagreement as a badge, around the middle of a sample that is as wide. */
function sidesBadge(text: string): SceneBadge {
  const badge = { ...badgeWith(text, "small"), height: 16 };
  return { ...badge, x: badge.width / 2 };
}

export interface SampleSpan {
  readonly left: number;
  readonly width: number;
}

/** Where a sample begins and how wide it is, in its own units; `narrow`: where it need not stand under arrows. */
export function sampleSpan({ sample }: LegendEntry, narrow: boolean): SampleSpan {
  if (sample.kind === "sides") return { left: 0, width: sidesBadge(sample.text).width };
  if (sample.kind === "words") {
    return { left: 0, width: Math.max(narrow ? 0 : sampleWidth, measureText(sample.text, letters, sample.weight)) };
  }
  if (!narrow) return { left: 0, width: sampleWidth };
  const slim = narrowWidth + (sample.kind === "count" ? 8 : 0);
  const isSlim = ["mark", "role", "badge", "count"].includes(sample.kind);
  return isSlim ? { left: (sampleWidth - slim) / 2, width: slim } : { left: 0, width: sampleWidth };
}

/** What stands before the words of an entry, in scene units, from (0, −8) to (32, 8). */
export function sampleItems({ id, sample }: LegendEntry, theme: ThemeName): readonly DrawingItem[] {
  const palette = palettes[theme];
  const middle = { x: sampleWidth / 2, y: 0 };
  switch (sample.kind) {
    case "arrow":
      return arrow(id, sample, 1, sampleWidth, theme);
    case "weight":
      return weightSample(id, sample, theme);
    case "node":
      return nodeSample(sample, theme);
    case "category": {
      const box = {
        ...middle,
        width: 26,
        height: 14,
        predicted: false,
        shape: "pathway",
        category: sample.category,
      } as const;
      const { outline } = palette.categories[sample.category?.colour ?? "none"];
      return [nodeBody(box, theme), ...categoryMark(sample.category, middle, 10, outline, palette.ground)];
    }
    case "mark":
      return stateMark(sample.state, middle, 11, palette);
    case "role":
      return roleMark(sample.role, middle, palette.textMuted, palette.ground);
    case "badge":
      return badgeMark(sample.badge, middle, palette, glyphSizes.badge * 1.2);
    case "sides":
      return sidesMark(sidesBadge(sample.text), palette);
    case "count":
      return [
        ...stateMark(sample.state, { ...middle, x: middle.x - 5 }, 11, palette),
        words(sample.studies, middle.x + 3, { fontSize: letters, weight: 400, align: "start" }, palette.textMuted),
      ];
    case "words":
      return [words(sample.text, 0, { fontSize: letters, weight: sample.weight, align: "start" }, palette.textMuted)];
  }
}

function words(
  text: string,
  x: number,
  look: Pick<Words, "fontSize" | "weight" | "align">,
  fill: Palette["text"],
): Words {
  const { fontSize } = look;
  return {
    kind: "words",
    role: "label",
    lines: [text],
    x,
    y: fontSize * halfCapital,
    lineHeight: fontSize * 1.2,
    ...look,
    fill,
  };
}

function nodeSample(sample: Extract<LegendSample, { kind: "node" }>, theme: ThemeName): DrawingItem[] {
  const { weight } = shapeEncodings[sample.shape];
  const box = { x: sampleWidth / 2, y: 0, width: 30, height: 15, ...sample };
  const name = words(sample.letters, box.x, { fontSize: letters, weight, align: "middle" }, palettes[theme].text);
  return [nodeBody(box, theme), ...(sample.letters === "" ? [] : [name])];
}

/** A line before a box, each where it occurs in that weight. */
function weightSample(
  id: string,
  { weight, arrow: line, node }: Extract<LegendSample, { kind: "weight" }>,
  theme: ThemeName,
): readonly DrawingItem[] {
  const box = {
    x: 24,
    y: 0,
    width: 15,
    height: 13,
    shape: "pathway",
    category: null,
    predicted: false,
    weight,
  } as const;
  return [
    ...(line ? arrow(id, line, 1, node ? 13 : sampleWidth, theme) : []),
    ...(node ? [nodeBody(line ? box : { ...box, x: sampleWidth / 2, width: 26 }, theme)] : []),
  ];
}

function arrow(
  id: string,
  { cls, sign, weight, width }: ArrowOccurrence,
  from: number,
  to: number,
  theme: ThemeName,
): readonly DrawingItem[] {
  const edge: SceneEdge = {
    id,
    source: "",
    target: "",
    route: { start: { x: from, y: 0 }, controls: [], end: { x: to, y: 0 } },
    cls,
    sign,
    head: signEncodings[sign].head,
    width,
    weight,
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
