/**
 * Findings, background records and relations that one collection can have: with as many it still opens as a map within some
 * seconds. What is larger belongs into an evidence base.
 */
export const mostStatements = 50_000;

interface Counted {
  readonly length: number;
}

/** How many a dataset has; its lists count, not what is in them. */
export function statementsIn(dataset: Readonly<Record<"findings" | "background" | "relations", Counted>>): number {
  return dataset.findings.length + dataset.background.length + dataset.relations.length;
}
