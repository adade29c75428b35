import type { Bounds } from "../drawing/place";
import type { DrawingGroup } from "../drawing/types";
import { type Block, emptyBlock, moveBlock } from "./flow";
import { citationsBlock, type FurnitureInput, footerBlock, legendBlock, subtitleBlock, titleBlock } from "./furniture";
import { pointsPerMm } from "./presets";

export type Dropped = "title" | "subtitle" | "legend" | "citations" | "footer";

/** Where everything of a page goes. */
export interface Arrangement {
  readonly height: number;
  /** Painted before and after the picture. */
  readonly head: readonly DrawingGroup[];
  readonly foot: readonly DrawingGroup[];
  readonly picture: Bounds;
  /** Points in one scene unit. */
  readonly scale: number;
  readonly dropped: readonly Dropped[];
  readonly titleShortened: boolean;
}

/** The tallest page of a journal, for figures whose height follows the picture. */
const tallest = 240 * pointsPerMm;
/** Shares of the width that a column of legend and citations may take. */
const sideShares = [0.2, 0.24, 0.28, 0.32, 0.36, 0.4, 0.44];

/**
 * Title above, picture below it; legend and citations under the picture or in a column at its right, whichever leaves
 * the picture larger.
 */
export function arrange(input: FurnitureInput, content: Bounds, dropped: readonly Dropped[]): Arrangement {
  const { spec, type } = input;
  const width = spec.size.width - type.margin * 2;
  const has = (part: Dropped) => !dropped.includes(part);
  const title = has("title") ? titleBlock(input, width) : { ...emptyBlock, shortened: false };
  const subtitle = has("subtitle") ? subtitleBlock(input, width) : emptyBlock;
  const footer = has("footer") && spec.footer ? footerBlock(input, width) : emptyBlock;
  const wants = { legend: has("legend") && spec.legend, citations: has("citations") && spec.citations };
  const shared = { input, content, dropped, title, subtitle, footer };
  const below = place(shared, {
    legend: wants.legend ? legendBlock(input, width, { stacked: false, headed: false }) : emptyBlock,
    citations: wants.citations ? citationsBlock(input, width) : emptyBlock,
    column: 0,
  });
  if (spec.size.height === null || !(wants.legend || wants.citations)) return below;
  const columns = sideShares.map((share) => width * share).filter((column) => column >= type.small * 12);
  const beside = columns.flatMap((column) =>
    [true, false].map((stacked) =>
      place(shared, {
        legend: wants.legend ? legendBlock(input, column, { stacked, headed: true }) : emptyBlock,
        citations: wants.citations ? citationsBlock(input, column) : emptyBlock,
        column,
      }),
    ),
  );
  return beside.reduce((best, plan) => (plan.scale > best.scale ? plan : best), below);
}

interface Parts {
  readonly legend: Block;
  readonly citations: Block;
  /** Width of the column at the right that holds them; 0 where they stand below. */
  readonly column: number;
}

interface Shared {
  readonly input: FurnitureInput;
  readonly content: Bounds;
  readonly dropped: readonly Dropped[];
  readonly title: Block & { readonly shortened: boolean };
  readonly subtitle: Block;
  readonly footer: Block;
}

function place(shared: Shared, { legend, citations, column }: Parts): Arrangement {
  const { input, content, dropped, title, subtitle, footer } = shared;
  const { spec, type } = input;
  const { margin, gap, mostScale } = type;
  const left = margin;
  const width = spec.size.width - margin * 2;
  const subtitleTop = margin + title.height;
  const top = subtitleTop + subtitle.height + (title.height + subtitle.height > 0 ? gap : 0);
  const pictureWidth = column > 0 ? width - column - gap * 2 : width;
  const natural = { width: content.right - content.left, height: content.bottom - content.top };
  const under = column > 0 ? [footer] : [legend, citations, footer];
  const underHeight = under.reduce((sum, block) => sum + (block.height > 0 ? block.height + gap : 0), 0);
  const pageHeight =
    spec.size.height ?? Math.min(tallest, top + (pictureWidth / natural.width) * natural.height + underHeight + margin);
  const room = pageHeight - margin - underHeight - top;
  const besideHeight = column > 0 ? legend.height + gap + citations.height : 0;
  const fits = room > 0 && besideHeight <= room;
  const scale = fits ? Math.min(mostScale, pictureWidth / natural.width, room / natural.height) : 0;
  const size = { width: natural.width * scale, height: natural.height * scale };
  const pictureLeft = left + (pictureWidth - size.width) / 2;
  const pictureTop = top + (room - size.height) / 2;
  const foot: DrawingGroup[] = [];
  let y = top + Math.max(room, 0);
  for (const block of under) {
    if (block.height === 0) continue;
    foot.push(...moveBlock(block, left, y + gap));
    y += gap + block.height;
  }
  if (column > 0) {
    const x = left + width - column;
    foot.push(...moveBlock(legend, x, top), ...moveBlock(citations, x, top + legend.height + gap));
  }
  return {
    height: pageHeight,
    head: [...moveBlock(title, left, margin), ...moveBlock(subtitle, left, subtitleTop)],
    foot,
    picture: {
      left: pictureLeft,
      top: pictureTop,
      right: pictureLeft + size.width,
      bottom: pictureTop + size.height,
    },
    scale,
    dropped,
    titleShortened: title.shortened,
  };
}
