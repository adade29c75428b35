import type { Evidence } from "../../domain/evidence";
import { refsOfSection } from "../../domain/focus";
import type { DatasetInfo } from "../../domain/records";

export type Section = DatasetInfo["sections"][number];

/** The stops of the walk: sections that cite evidence and are not divided further, in the review's order. */
export function stepsOf(evidence: Evidence): readonly Section[] {
  const { sections } = evidence.dataset.dataset;
  return sections.filter(
    ({ section }) =>
      refsOfSection(evidence, section).length > 0 && !sections.some((other) => other.section.startsWith(`${section}.`)),
  );
}

/** Where a section stands among the stops; one that is divided stands at its first part, an unknown one at −1. */
export function positionOf(steps: readonly Section[], section: string): number {
  return steps.findIndex((step) => step.section === section || step.section.startsWith(`${section}.`));
}
