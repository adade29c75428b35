/** Points in a millimetre and a CSS pixel. */
export const pointsPerMm = 72 / 25.4;
const pointsPerCssPixel = 72 / 96;

/**
 * The paper of a figure. Width and height in points; a `null` height follows the picture. `dpi` makes pixels of it:
 * pixels = points × dpi / 72, exactly, as every preset is chosen so.
 */
export interface PageSize {
  readonly medium: "slide" | "print" | "screen";
  readonly width: number;
  readonly height: number | null;
  readonly dpi: number;
}

/** 13.333 × 7.5 in, the widescreen slide. */
export function slideSize(pixelWidth: 1920 | 2560 | 3840): PageSize {
  return { medium: "slide", width: 960, height: 540, dpi: (pixelWidth / 960) * 72 };
}

/** A column, one and a half or two columns of a journal; as high as the picture needs. */
export function journalSize(mm: 90 | 140 | 190, dpi: 300 | 600 | 1000): PageSize {
  return { medium: "print", width: mm * pointsPerMm, height: null, dpi };
}

/** Whether a page is made for a journal: printed, and no wider than its two columns. */
export function isColumn({ medium, width }: Pick<PageSize, "medium" | "width">): boolean {
  return medium === "print" && width <= 190.5 * pointsPerMm;
}

/** 7.5 × 7.5 in. */
export function squareSize(pixels = 2160): PageSize {
  return { medium: "slide", width: 540, height: 540, dpi: (pixels / 540) * 72 };
}

/** The view as it stands on screen, at a multiple of its size in CSS pixels. */
export function viewSize(width: number, height: number, times = 2): PageSize {
  const { w, h } = { w: Math.max(1, Math.round(width)), h: Math.max(1, Math.round(height)) };
  return { medium: "screen", width: w * pointsPerCssPixel, height: h * pointsPerCssPixel, dpi: 96 * times };
}

export type CustomSize =
  | { readonly unit: "px"; readonly width: number; readonly height: number; readonly dpi: number }
  | { readonly unit: "mm"; readonly width: number; readonly height: number | null; readonly dpi: number };

/** Limits of a custom page: a thumbnail and a wall poster. */
export const customLimits = { minPoints: 25 * pointsPerMm, maxPoints: 72 * 56, minDpi: 36, maxDpi: 2400 } as const;

/** A page of the reader's own measure, in pixels or millimetres. Null where it is no size a figure can have. */
export function customSize(size: CustomSize): PageSize | null {
  const points = size.unit === "mm" ? pointsPerMm : 72 / size.dpi;
  const width = size.width * points;
  const height = size.height === null ? null : size.height * points;
  const { minPoints, maxPoints, minDpi, maxDpi } = customLimits;
  const fits = (length: number) => Number.isFinite(length) && length >= minPoints - 0.01 && length <= maxPoints;
  if (!(size.dpi >= minDpi && size.dpi <= maxDpi) || !fits(width) || (height !== null && !fits(height))) return null;
  return { medium: size.unit === "mm" ? "print" : "slide", width, height, dpi: size.dpi };
}

/** Whole pixels of a page of this size. */
export function pixelsOf(width: number, height: number, dpi: number): { width: number; height: number } {
  return { width: Math.round((width * dpi) / 72), height: Math.round((height * dpi) / 72) };
}

/** Smallest legible text, in points: 12 on a slide, 6 in print; on screen 9 (12 CSS pixels). */
export function textFloor(medium: PageSize["medium"]): number {
  if (medium === "slide") return 12;
  return medium === "print" ? 6 : 9;
}
