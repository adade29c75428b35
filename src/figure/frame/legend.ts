import type { Language } from "../../domain/records";
import { placeItem } from "../../drawing/place";
import type { DrawingGroup, Words } from "../../drawing/types";
import { halfCapital } from "../../drawing/words";
import { palettes, type ThemeName } from "../../encoding";
import { type LegendEntry, legendGroupMessage, wordsOfEntry } from "../../encoding/legend-entry";
import { measureText } from "../../scene/text/measure";
import type { Scene } from "../../scene/types";
import { say } from "../../wording/say";
import { figureLegend } from "../legend/facts";
import { sampleItems, sampleSpan } from "../legend/samples";
import type { Piece } from "../text/flow";
import { wrapEvenly } from "../text/wrap";

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
  /** As numbers of references stand at the arrows; null where none do. */
  readonly number: string | null;
}

/** The legend as pieces to be set in lines: headings and entries, `fontSize` points, none wider than `width`. */
export function legendPieces(scene: Scene, look: LegendLook): Piece[] {
  const { language, theme, fontSize, width, stacked, headed, number } = look;
  const entries = figureLegend(scene, number);
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
  const words = wordsOfEntry(entry, (message) => say(language, message));
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
  const lines = wrapEvenly(words, box.width, fontSize, weight, measureText);
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
