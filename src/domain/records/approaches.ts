import { z } from "zod";

interface ApproachFacts {
  /** Term of the Evidence & Conclusion Ontology (evidenceontology.org); null where no term fits for certain. */
  readonly eco: string | null;
}

/**
 * What kind of experiment it is, in the order in which lists show them. `in vitro`: cells; `ex vivo`: tissue or organs outside
 * the body; `in vivo`: animals; `clinical`: people, in a trial or observed.
 */
export const approachTable = {
  "in vitro": { eco: "ECO:0001565" },
  "ex vivo": { eco: null },
  "in vivo": { eco: "ECO:0000179" },
  clinical: { eco: "ECO:0000180" },
  "in silico": { eco: "ECO:0007672" },
} as const satisfies Readonly<Record<string, ApproachFacts>>;

export type Approach = keyof typeof approachTable;

export const approaches = Object.keys(approachTable) as readonly Approach[];

/** As filters and words call it: an arm without one is of no approach that its source reports. */
export type ReportedApproach = Approach | "not-reported";

export function reportedApproach({ approach }: { readonly approach: Approach | null }): ReportedApproach {
  return approach ?? "not-reported";
}

export const approachSchema = z.enum(approaches);
export const reportedApproachSchema = z.enum([...approaches, "not-reported"]);
