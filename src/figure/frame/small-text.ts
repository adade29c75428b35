import type { Scene } from "../../scene/types";
import type { Words } from "../drawing/types";
import { largestTextScale } from "./enlarge";
import { journalSize, type PageSize, pointsPerMm, textFloor } from "./presets";
import type { FigurePage, FigureSpec, FigureWarning, Remedy } from "./types";

/** The smallest letters of what is drawn at full strength, in points, with the words they stand in. */
export function smallestText(page: FigurePage): { readonly points: number; readonly sample: string } | null {
  let smallest: Words | null = null;
  for (const group of page.groups) {
    if (group.opacity < 1) continue;
    for (const item of group.items) {
      if (item.kind === "words" && (!smallest || item.fontSize < smallest.fontSize)) smallest = item;
    }
  }
  return smallest && { points: smallest.fontSize, sample: smallest.lines.join(" ") };
}

/** Says before the export that letters are too small for the medium, and what would help. */
export function smallTextWarning(page: FigurePage, scene: Scene, spec: FigureSpec): FigureWarning | null {
  const smallest = smallestText(page);
  const floor = textFloor(page.medium);
  if (!smallest || smallest.points >= floor - 0.05) return null;
  const needed = floor / smallest.points;
  const remedies: Remedy[] = [];
  const possible = largestTextScale(scene);
  if (possible > 1.02) {
    // Rounded up: a hair too large reads, a hair too small warns again.
    const wanted = Math.ceil(needed * 100) / 100;
    const textScale = Math.round(spec.textScale * Math.min(possible, wanted) * 100) / 100;
    remedies.push({ kind: "bigger-text", textScale, enough: wanted <= possible });
  }
  if (scene.nodes.length > 12) remedies.push({ kind: "fewer-nodes" });
  const size = largerPage(spec.size, needed);
  if (size) remedies.push({ kind: "larger-page", size });
  return { kind: "small-text", points: smallest.points, floor, sample: smallest.sample, remedies };
}

/** The next width of a journal that is large enough, or else a page in proportion; none beyond a poster. */
function largerPage(size: PageSize, needed: number): PageSize | null {
  const width = size.width * needed;
  if (size.medium === "print" && size.height === null) {
    const wider = ([140, 190] as const).find((mm) => mm * pointsPerMm >= width - 0.5);
    return wider ? { ...journalSize(wider, 300), dpi: size.dpi } : null;
  }
  if (width > 72 * 56) return null;
  return { ...size, width, height: size.height === null ? null : size.height * needed };
}
