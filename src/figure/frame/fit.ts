import type { Scene } from "../../scene/types";
import { journalSize, type PageSize, pointsPerMm, textFloor } from "../spec/presets";
import type { FigureContext, FigurePage, FigureSpec, FigureWarning } from "../spec/types";
import { composeFigure } from "./compose";
import { smallestOfPicture } from "./small-text";

export type SmallTextWarning = Extract<FigureWarning, { kind: "small-text" }>;

export function smallTextOf(page: FigurePage): SmallTextWarning | null {
  return page.warnings.find((warning) => warning.kind === "small-text") ?? null;
}

/** What a figure would give in another way: its smallest letters in points, and whether they can be read. */
export interface Outlook {
  readonly points: number;
  readonly enough: boolean;
}

/** What is known of a figure's letters once it is composed. */
export function outlookOf(scene: Scene, spec: FigureSpec, context: FigureContext): Outlook {
  const page = composeFigure(scene, spec, context);
  return { points: smallestOfPicture(page)?.points ?? 0, enough: smallTextOf(page) === null };
}

/** Less than this share is no gain that a reader would see. */
const gain = 1.03;

/** A way to larger letters that leaves what the figure shows: another spec for the same scene. */
export interface SpecWay extends Outlook {
  readonly kind: "letters" | "bare" | "page";
  readonly spec: FigureSpec;
}

/**
 * Ways to larger letters with all that the figure shows: letters as large as the boxes may grow, no legend and
 * citations, a larger page. Each with what it gives; none that gives next to nothing.
 */
export function waysToFit(scene: Scene, spec: FigureSpec, context: FigureContext): SpecWay[] {
  const now = composeFigure(scene, spec, context);
  const points = smallestOfPicture(now)?.points ?? 0;
  if (smallTextOf(now) === null || points === 0) return [];
  const letters = { ...spec, textScale: "auto" as const };
  const size = largerPage(scene, letters, context);
  const ways: readonly (readonly [SpecWay["kind"], FigureSpec | null])[] = [
    ["letters", spec.textScale === "auto" ? null : letters],
    ["bare", spec.legend || spec.citations ? { ...letters, legend: false, citations: false } : null],
    ["page", size && { ...letters, size }],
  ];
  return ways.flatMap(([kind, wanted]) => {
    const outlook = wanted && outlookOf(scene, wanted, context);
    return wanted && outlook && outlook.points >= points * gain ? [{ kind, spec: wanted, ...outlook }] : [];
  });
}

/** The widest poster that is proposed, points. */
const poster = 72 * 56;

/** The next width of a journal on which all reads, or else a page in proportion; null where there is none. */
function largerPage(scene: Scene, spec: FigureSpec, context: FigureContext): PageSize | null {
  const { size } = spec;
  const tooSmall = (each: PageSize) => smallTextOf(composeFigure(scene, { ...spec, size: each }, context)) !== null;
  if (size.medium === "print" && size.height === null) {
    const wider = ([140, 190] as const).filter((mm) => mm * pointsPerMm > size.width + 0.5);
    const sizes = wider.map((mm) => ({ ...journalSize(mm, 300), dpi: size.dpi }));
    return sizes.find((each) => !tooSmall(each)) ?? sizes.at(-1) ?? null;
  }
  let larger = size;
  for (let round = 0; round < 5; round++) {
    const points = smallestOfPicture(composeFigure(scene, { ...spec, size: larger }, context))?.points ?? 0;
    const factor = points > 0 ? (textFloor(size.medium) / points) * 1.005 : Infinity;
    if (factor <= 1.01) break;
    larger = { ...larger, width: larger.width * factor, height: larger.height && larger.height * factor };
    if (larger.width > poster) return null;
  }
  return larger;
}
