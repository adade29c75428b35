import type { Bounds } from "../../drawing/place";
import type { DrawingGroup } from "../../drawing/types";
import { customLimits, isColumn, pointsPerMm, textFloor } from "../spec/presets";
import { type Block, emptyBlock, moveBlock } from "../text/flow";
import { citationsBlock, type FurnitureInput, footerBlock, type Head, headBlock, legendBlock } from "./furniture";
import type { Variant } from "./variants";

export type Dropped = "title" | "subtitle" | "legend" | "citations" | "footer";

/** A block and where its top left corner comes to stand: of many arrangements only the best is drawn. */
interface PlacedBlock {
  readonly block: Block;
  readonly x: number;
  readonly y: number;
}

/** Draws blocks where they stand. */
export function drawn(blocks: readonly PlacedBlock[]): DrawingGroup[] {
  return blocks.flatMap(({ block, x, y }) => moveBlock(block, x, y));
}

/** Where everything of a page goes. */
export interface Arrangement {
  readonly height: number;
  /** Painted before and after the picture. */
  readonly head: readonly PlacedBlock[];
  readonly foot: readonly PlacedBlock[];
  readonly picture: Bounds;
  /** How the picture is set. */
  readonly variant: Variant;
  /** Points in one scene unit. */
  readonly scale: number;
  /** Size of the picture's smallest letters, points. */
  readonly points: number;
  readonly dropped: readonly Dropped[];
  readonly titleShortened: boolean;
}

/** The tallest page of a journal, for figures whose height follows the picture. */
const journalHeight = 240 * pointsPerMm;
/** Wider pages are posters, which are as high as they need, up to this many times their width. */
const posterRatio = 1.5;

/** How high a page of a width may become that follows its picture, points. */
export function tallest(width: number): number {
  if (isColumn({ medium: "print", width })) return journalHeight;
  return Math.min(customLimits.maxPoints, Math.max(journalHeight, width * posterRatio));
}

/** Shares of the width that a column of legend and citations may take. */
const sideShares = [0.16, 0.18, 0.2, 0.22, 0.24, 0.26, 0.28, 0.32, 0.36, 0.4, 0.44];
/** What a picture's letters count for where the small print is of each size, the largest first. */
const ofSmallPrint = [1, 0.98, 0.96];
/** Where it is larger than the picture's words. */
const ofLargePrint = 0.9;
/** What explains a picture follows its words down to this size, points. */
const leastPrint = 6;
/** Differences of sizes that nobody sees, points. */
const slack = 0.05;
/** And where the entries of a legend in a column do not stand one under the other. */
const ofLooseColumn = 0.985;

/**
 * Title above, picture below it; legend, citations and footer under the picture or in a column at its right, whichever
 * leaves the picture's letters larger. They are set as large as that costs the picture next to nothing, or as its own
 * letters still read well. Of the variants of the picture it takes the one that has the largest letters there, up to
 * what reads well, and then the one that is nearest to the picture as it is.
 */
export function arrange(input: FurnitureInput, variants: readonly Variant[], dropped: readonly Dropped[]): Arrangement {
  const { spec, type } = input;
  const plans: Plan[] = [];
  for (const [i, small] of type.smallPrint.entries()) {
    const own = candidates({ ...input, type: { ...type, small } }, variants, dropped);
    const best = worthiest(own);
    // What explains the picture is no larger than its words, where a smaller size can be read as well.
    const isLarge = small > best.points + slack && small > textFloor(spec.size.medium) + slack;
    if (best.points >= textFloor(spec.size.medium) && !isLarge) return best;
    const share = isLarge ? ofLargePrint : (ofSmallPrint[i] ?? 1);
    plans.push(...own.map((plan) => ({ ...plan, worth: plan.worth * share })));
  }
  const best = worthiest(plans);
  // Nor where neither can be read well: the picture is set the same way, beside smaller print.
  if (best.small <= Math.max(best.points, leastPrint) + slack) return best;
  const small = Math.max(best.points, leastPrint);
  return worthiest(candidates({ ...input, type: { ...type, small } }, [best.variant], dropped));
}

/** An arrangement and what it is worth: the size of its letters, less for what is hard to read. */
interface Plan extends Arrangement {
  readonly worth: number;
  /** Size of legend, citations and footer, points. */
  readonly small: number;
}

function worthiest(plans: readonly Plan[]): Plan {
  return plans.reduce((best, plan) => (plan.worth > best.worth + 1e-9 ? plan : best));
}

function candidates(input: FurnitureInput, variants: readonly Variant[], dropped: readonly Dropped[]): Plan[] {
  const { spec, type } = input;
  const width = spec.size.width - type.margin * 2;
  const has = (part: Dropped) => !dropped.includes(part);
  const head = headBlock(input, width, { title: has("title"), subtitle: has("subtitle") });
  const legend = has("legend") && spec.legend;
  const footerAt = (room: number) => (has("footer") && spec.footer ? footerBlock(input, room) : emptyBlock);
  const citationsAt = (room: number) => (has("citations") && spec.citations ? citationsBlock(input, room) : emptyBlock);
  const shared = { input, variants, dropped, head };
  const citations = citationsAt(width);
  const footer = footerAt(width);
  const loose = legend ? legendBlock(input, width, { stacked: false, headed: false }) : emptyBlock;
  const plans = [place(shared, { under: [loose, citations, footer], beside: [], column: 0, share: 1 })];
  if (spec.size.height === null || (!legend && citations.height === 0)) return plans;
  for (const share of sideShares) {
    const column = width * share;
    if (column < type.small * 12) continue;
    // A wider column leaves a smaller picture: none that is worth more comes after this.
    const best = Math.max(...plans.map((plan) => plan.worth));
    const most = fitted(shared, width - column, Number.POSITIVE_INFINITY);
    if (most.worth <= best) break;
    plans.push(...besidePlans(shared, column, { legend, citations, footer }));
  }
  return plans;
}

/** Plans with a column at the right: for all, for all but the footer, for the legend alone. */
function besidePlans(
  shared: Shared,
  column: number,
  wide: { readonly legend: boolean; readonly citations: Block; readonly footer: Block },
): Plan[] {
  const { input } = shared;
  const { citations, footer } = wide;
  const narrow = {
    citations: citations.height > 0 ? citationsBlock(input, column) : emptyBlock,
    footer: footer.height > 0 ? footerBlock(input, column) : emptyBlock,
  };
  return [true, false].flatMap((stacked) => {
    const legend = wide.legend ? legendBlock(input, column, { stacked, headed: true }) : emptyBlock;
    const share = stacked ? 1 : ofLooseColumn;
    return [
      place(shared, { under: [], beside: [legend, narrow.citations, narrow.footer], column, share }),
      place(shared, { under: [footer], beside: [legend, narrow.citations], column, share }),
      place(shared, { under: [citations, footer], beside: [legend], column, share }),
    ];
  });
}

interface Parts {
  /** What stands under the picture, and in the column at its right, from top to bottom. */
  readonly under: readonly Block[];
  readonly beside: readonly Block[];
  /** Width of that column; 0 for none. */
  readonly column: number;
  /** What the scale of the picture counts for. */
  readonly share: number;
}

interface Shared {
  readonly input: FurnitureInput;
  readonly variants: readonly Variant[];
  readonly dropped: readonly Dropped[];
  readonly head: Head;
}

function place(shared: Shared, { under, beside, column, share }: Parts): Plan {
  const { input, dropped, head } = shared;
  const { spec, type } = input;
  const { margin, gap } = type;
  const width = spec.size.width - margin * 2;
  const top = margin + head.height + (head.height > 0 ? gap : 0);
  const pictureWidth = column > 0 ? width - column - gap * 3 : width;
  const underHeight = heightOf(under, gap);
  const around = top + underHeight + margin;
  const free = (spec.size.height ?? tallest(spec.size.width)) - around;
  const fits = free > 0 && heightOf(beside, gap * 2) - gap * 2 <= free;
  const { variant, scale, points, worth } = fits ? fitted(shared, pictureWidth, free) : noRoom(shared);
  const size = { width: variant.width * scale, height: variant.height * scale };
  const pageHeight = spec.size.height ?? Math.min(tallest(spec.size.width), around + size.height);
  const room = pageHeight - around;
  const left = margin + (pictureWidth - size.width) / 2;
  const pictureTop = top + (room - size.height) / 2;
  return {
    height: pageHeight,
    head: [{ block: head, x: margin, y: margin }],
    foot: [
      ...stacked(under, margin, top + Math.max(room, 0), gap),
      ...stacked(beside, margin + width - column, top - gap * 2, gap * 2),
    ],
    picture: { left, top: pictureTop, right: left + size.width, bottom: pictureTop + size.height },
    variant,
    scale,
    points,
    worth: worth * share,
    small: type.small,
    dropped,
    titleShortened: head.shortened,
  };
}

interface Fit {
  readonly variant: Variant;
  readonly scale: number;
  readonly points: number;
  readonly worth: number;
}

/** What letters count less that are smaller than can be read, however little. */
const tooSmall = 0.1;
/** What counts beside the size of the letters, which counts 1 where it is enough. */
const shares = { scale: 0.03, letters: 0.02, stretched: 0.01, filled: 0.06 } as const;

/** The variant of the picture that does best in a room, points. */
function fitted({ input: { spec, type }, variants }: Shared, width: number, height: number): Fit {
  const floor = textFloor(spec.size.medium);
  /** The page is as high as its picture. */
  const follows = spec.size.height === null;
  let best: Fit | null = null;
  for (const variant of variants) {
    const scale = Math.max(0, Math.min(type.mostScale, width / variant.width, height / variant.height));
    const points = variant.smallestText * scale;
    const worth =
      (points < floor ? points / floor - tooSmall : 1) +
      (shares.scale * scale) / type.mostScale -
      shares.letters * (variant.letters - 1) -
      shares.stretched * (Math.abs(Math.log(variant.corridors)) + Math.log(variant.rows)) +
      shares.filled * Math.min((variant.width * scale) / width, follows ? 1 : (variant.height * scale) / height);
    if (!best || worth > best.worth + 1e-9) best = { variant, scale, points, worth };
  }
  if (!best) throw new RangeError("A picture is set in one way at least.");
  return best;
}

/** Where what stands around leaves no room. */
function noRoom({ variants }: Shared): Fit {
  const [variant] = variants;
  if (!variant) throw new RangeError("A picture is set in one way at least.");
  return { variant, scale: 0, points: 0, worth: 0 };
}

/** Height of blocks under one another with a gap above each; empty ones take none. */
function heightOf(blocks: readonly Block[], gap: number): number {
  return blocks.reduce((sum, block) => sum + (block.height > 0 ? block.height + gap : 0), 0);
}

function stacked(blocks: readonly Block[], x: number, top: number, gap: number): PlacedBlock[] {
  return blocks.flatMap((block, i) =>
    block.height > 0 ? [{ block, x, y: top + heightOf(blocks.slice(0, i), gap) + gap }] : [],
  );
}
