import type { CompiledDataset } from "../records";

/** More nodes or arrows than this are no picture of columns any more: every arrow would cross hundreds of others. */
export const largestInColumns = { nodes: 320, arrows: 500 } as const;

/** Whether the network of a dataset with all its boxes open is large. Pairs are counted, and nothing is judged. */
export function isLargeDataset({ entities, findings, background, relations }: CompiledDataset): boolean {
  if (entities.length > largestInColumns.nodes) return true;
  const pairs = new Set([
    ...findings.map(({ subject, object }) => `finding ${subject} ${object}`),
    ...background.map(({ source, target }) => `background ${source} ${target}`),
    ...relations.map(({ source, target }) => `database ${source} ${target}`),
  ]);
  return pairs.size > largestInColumns.arrows;
}
