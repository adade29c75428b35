import type { CompiledDataset } from "../records";
import { findingsWithoutPlace, twoDirections } from "./findings";
import { missingTranslations } from "./languages";
import { papersWithoutFindings, repeatedPapers, unreadDoses } from "./papers";
import { type OpenPoint, openPointCodes } from "./types";

function unknownNodes({ entities }: CompiledDataset): readonly OpenPoint[] {
  return entities.filter(({ kind }) => kind === "unknown").map(({ id }) => ({ code: "unknown-node", node: id }));
}

/** Found once for a collection, for all that ask. */
const found = new WeakMap<CompiledDataset, readonly OpenPoint[]>();

/** Everything that a collection still lacks, in the order of its lists. It may be drawn and saved all the same. */
export function openPointsOf(dataset: CompiledDataset): readonly OpenPoint[] {
  const known = found.get(dataset);
  if (known) return known;
  const all = [
    papersWithoutFindings,
    repeatedPapers,
    twoDirections,
    unknownNodes,
    findingsWithoutPlace,
    unreadDoses,
    missingTranslations,
  ].flatMap((rule) => rule(dataset));
  const order = (point: OpenPoint) => openPointCodes.indexOf(point.code);
  const points = all.toSorted((a, b) => order(a) - order(b));
  found.set(dataset, points);
  return points;
}

/** What a changed collection lacks beyond what it lacked as it was published. */
export function newOpenPoints(dataset: CompiledDataset, published: CompiledDataset): readonly OpenPoint[] {
  if (dataset === published) return [];
  const before = new Set(openPointsOf(published).map((point) => JSON.stringify(point)));
  return openPointsOf(dataset).filter((point) => !before.has(JSON.stringify(point)));
}
