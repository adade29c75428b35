import type { PageSize } from "../spec/presets";

/** Sizes of letters and spaces on a page, in points. */
export interface TypeScale {
  readonly margin: number;
  readonly gap: number;
  readonly title: number;
  readonly titleFloor: number;
  readonly subtitle: number;
  /** Legend, citations, footer. */
  readonly small: number;
  /** What `small` may become so that the picture keeps the page, largest first. The last is the floor of small print. */
  readonly smallPrint: readonly number[];
  /** Points in a scene unit that a picture of few nodes is not enlarged beyond. */
  readonly mostScale: number;
}

type Scale = Omit<TypeScale, "small">;

const scales: Readonly<Record<PageSize["medium"], Scale>> = {
  slide: { margin: 18, gap: 6, title: 24, titleFloor: 16, subtitle: 13, smallPrint: [12, 10.5, 9], mostScale: 1.5 },
  print: { margin: 4, gap: 4, title: 10, titleFloor: 7, subtitle: 8, smallPrint: [6.4, 6], mostScale: 0.75 },
  screen: { margin: 12, gap: 6, title: 18, titleFloor: 12, subtitle: 11, smallPrint: [9, 7.5], mostScale: 1.2 },
};

/** Shorter side of the largest page that has letters of the usual size, points: a slide, and a sheet of A4. */
const usual: Readonly<Record<PageSize["medium"], number>> = { slide: 540, print: 595.3, screen: Infinity };

/** A slide that is less wide than this, points, has a smaller title, so that it stays in proportion to the picture. */
const fullTitle = 720;
/** Share of its size that a title keeps on the narrowest. */
const narrowest = 0.67;

/** The scale of a page. On a page that is much larger than usual, a poster, letters grow in proportion. */
export function typeScaleOf(size: PageSize): TypeScale {
  const { smallPrint, ...scale } = scales[size.medium];
  // A slide is as wide as ever where its height follows the picture; a sheet of paper that is wider is a poster.
  const height = size.height ?? (size.medium === "slide" ? usual.slide : size.width);
  const factor = Math.max(1, Math.min(size.width, height) / usual[size.medium]);
  const narrow = size.medium === "slide" ? Math.min(1, Math.max(narrowest, size.width / fullTitle)) : 1;
  const smalls = smallPrint.map((points) => points * factor);
  return {
    margin: scale.margin * factor,
    gap: scale.gap * factor,
    title: scale.title * factor * narrow,
    titleFloor: Math.min(scale.titleFloor, scale.title * narrow) * factor,
    subtitle: scale.subtitle * factor,
    small: smalls[0] ?? scale.subtitle,
    smallPrint: smalls,
    mostScale: scale.mostScale * factor,
  };
}
