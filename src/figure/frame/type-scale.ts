import type { PageSize } from "./presets";

/** Sizes of letters and spaces on a page, in points. Nothing that is set here is under the floor of its medium. */
export interface TypeScale {
  readonly margin: number;
  readonly gap: number;
  readonly title: number;
  readonly titleFloor: number;
  readonly subtitle: number;
  /** Legend, citations, footer. */
  readonly small: number;
  /** Points in a scene unit that a picture of few nodes is not enlarged beyond. */
  readonly mostScale: number;
}

const scales: Readonly<Record<PageSize["medium"], TypeScale>> = {
  slide: { margin: 24, gap: 8, title: 26, titleFloor: 16, subtitle: 14, small: 12, mostScale: 1.5 },
  print: { margin: 4, gap: 4, title: 10, titleFloor: 7, subtitle: 8, small: 6.4, mostScale: 0.75 },
  screen: { margin: 15, gap: 7, title: 18, titleFloor: 12, subtitle: 11, small: 9, mostScale: 1.2 },
};

/** The scale of a page. A slide much larger than a screen's, a poster, has letters in proportion. */
export function typeScaleOf(size: PageSize): TypeScale {
  const scale = scales[size.medium];
  const factor = size.medium === "slide" ? Math.max(1, Math.min(size.width, size.height ?? size.width) / 540) : 1;
  if (factor === 1) return scale;
  return {
    margin: scale.margin * factor,
    gap: scale.gap * factor,
    title: scale.title * factor,
    titleFloor: scale.titleFloor * factor,
    subtitle: scale.subtitle * factor,
    small: scale.small * factor,
    mostScale: scale.mostScale * factor,
  };
}
