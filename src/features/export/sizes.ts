import { type PageSize, pixelsOf, slideSize, viewSize } from "../../figure/frame/presets";

export const sizeNames = ["1920", "3840", "view"] as const;
export type SizeName = (typeof sizeNames)[number];

export interface ViewSize {
  readonly width: number;
  readonly height: number;
}

/** Where there is no picture on screen to take the size of. */
const usual: ViewSize = { width: 960, height: 640 };

/** CSS pixels of the region that shows the graph. */
export function sizeOfView(): ViewSize {
  const region = document.querySelector("[data-graph-ready]")?.getBoundingClientRect();
  return region && region.width > 0 && region.height > 0 ? { width: region.width, height: region.height } : usual;
}

/** The page of a choice of size; `view` is the graph's region at twice its CSS pixels. */
export function pageSizeOf(name: SizeName, view: ViewSize): PageSize {
  if (name === "view") return viewSize(view.width, view.height, 2);
  return slideSize(name === "1920" ? 1920 : 3840);
}

/** Whole pixels that the file will have. */
export function pixelsOfSize(name: SizeName, view: ViewSize): ViewSize {
  const { width, height, dpi } = pageSizeOf(name, view);
  return pixelsOf(width, height ?? width, dpi);
}
