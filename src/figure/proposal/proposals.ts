import type { Evidence } from "../../domain/evidence/types";
import type { Filters } from "../../domain/filters";
import type { View } from "../../domain/network";
import { filteredPicture, type PartOptions, type PartPicture } from "../frame/part-scene";

/** A part of the view: what so many studies report, its boxes as they are or all closed. */
export interface Part {
  readonly minStudies: number;
  readonly closed: boolean;
}

/** The most studies that are asked of a part. */
const mostStudies = 4;

/** The view with all boxes closed. */
export const closedView: View = { level: "overview", toggled: [] };

function isOpen({ level, toggled }: View): boolean {
  return level !== "overview" || toggled.length > 0;
}

/** Parts of a view that have room on smaller and smaller pages: those that show most come first. */
export function partsOf(view: View, filters: Filters): Part[] {
  const open = isOpen(view);
  const parts: Part[] = [];
  for (let minStudies = Math.max(1, filters.minStudies); minStudies <= mostStudies; minStudies++) {
    // The view with all its boxes as they are is no part of it, and open boxes take the room that more boxes need.
    if (minStudies === 2 || (minStudies > 1 && !open)) parts.push({ minStudies, closed: false });
    if (open) parts.push({ minStudies, closed: true });
  }
  return parts;
}

/** All that the filters leave, its boxes as they are. */
export function asFiltered({ minStudies }: Filters): Part {
  return { minStudies: Math.max(1, minStudies), closed: false };
}

/** Lays a part of a view out for itself. */
export function partOfView(
  evidence: Evidence,
  filters: Filters,
  view: View,
  { minStudies, closed }: Part,
  options: PartOptions,
): PartPicture {
  const asked = { ...filters, minStudies: Math.max(filters.minStudies, minStudies) };
  return filteredPicture(evidence, asked, closed ? closedView : view, options);
}
