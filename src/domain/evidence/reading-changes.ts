import type { Arm, CompiledDataset, Effect, Finding } from "../records";
import { readAs } from "./read-as";

/** What reading the primary record instead of the review changes, one record at a time. */
export type ReadingChange =
  | {
      readonly kind: "sign";
      readonly ref: number;
      readonly object: string;
      readonly review: Effect;
      readonly primary: Effect;
    }
  /** A finding that the review leaves out, or that the record does not report. */
  | { readonly kind: "added" | "dropped"; readonly ref: number; readonly object: string; readonly effect: Effect }
  | { readonly kind: "organism" | "doses"; readonly ref: number; readonly arm: Arm; readonly before: Arm };

/** The same read-out of the same experiment under another record. */
function counterpart(finding: Finding, others: readonly Finding[]): Finding | undefined {
  return (
    others.find((other) => other.id === finding.id) ??
    others.find((other) => other.arm === finding.arm && other.object === finding.object)
  );
}

/** All that differs between the two readings of a dataset, by reference. */
export function readingChanges(dataset: CompiledDataset): readonly ReadingChange[] {
  const primary = readAs(dataset, "primary");
  const refs = new Map(dataset.studies.map((study) => [study.id, study.ref]));
  const refOf = (finding: Finding) => refs.get(finding.study) ?? 0;
  const fromReview = dataset.findings.flatMap((finding): ReadingChange[] => {
    const other = counterpart(finding, primary.findings);
    const { object, effect } = finding;
    const ref = refOf(finding);
    if (!other) return [{ kind: "dropped", ref, object, effect }];
    return other.effect === effect ? [] : [{ kind: "sign", ref, object, review: effect, primary: other.effect }];
  });
  const added = primary.findings.flatMap((finding): ReadingChange[] =>
    counterpart(finding, dataset.findings)
      ? []
      : [{ kind: "added", ref: refOf(finding), object: finding.object, effect: finding.effect }],
  );
  const arms = dataset.studies.flatMap((study) => {
    const now = primary.studies.find(({ id }) => id === study.id)?.arms ?? [];
    return study.arms.flatMap((before): ReadingChange[] => {
      const arm = now.find(({ id }) => id === before.id);
      if (!arm) return [];
      const { ref } = study;
      return [
        ...(arm.organism === before.organism ? [] : [{ kind: "organism", ref, arm, before } as const]),
        ...(arm.dosesPrinted === before.dosesPrinted ? [] : [{ kind: "doses", ref, arm, before } as const]),
      ];
    });
  });
  return [...fromReview, ...added, ...arms].sort((a, b) => a.ref - b.ref);
}
