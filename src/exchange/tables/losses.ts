import type { CompiledDataset } from "../../domain/records";
import type { Loss, LossCode } from "../base/formats";
import { filesOf } from "./evidence-table";

/** What a table of evidence has no column for. */
export function tableLosses(dataset: CompiledDataset): readonly Loss[] {
  const { entities, studies, findings, background, relations, toRead, sourceChecks, gaps } = dataset;
  const files = filesOf(dataset);
  const arms = studies.flatMap((study) => study.arms);
  const seen = new Set(findings.map(({ arm }) => arm));
  const counts: readonly (readonly [LossCode, number])[] = [
    [
      "citations",
      studies.filter(
        ({ citation }) => citation.author.length > 1 || citation.volume !== undefined || citation.page !== undefined,
      ).length,
    ],
    [
      "experiments",
      arms.filter(({ id, dosing, trial, strain, age, sex }) => !seen.has(id) || dosing || trial || strain || age || sex)
        .length,
    ],
    ["mediators", findings.filter(({ shown }) => shown !== undefined).length],
    ["names", entities.filter(({ synonyms, label }) => synonyms.length > 0 || label !== undefined).length],
    ["identifiers", entities.reduce((sum, { xrefs }) => sum + xrefs.length, 0)],
    ["kinds", entities.filter(({ kind }) => kind !== "unknown").length],
    ["groups", entities.filter(({ pathway }) => pathway !== undefined).length],
    ["categories", dataset.dataset.categories.length],
    ["background", background.length],
    ["relations", relations.filter(({ origin, relation }) => !files.has(origin) || relation === "interacts").length],
    ["reading-list", toRead.length],
    ["discrepancies", sourceChecks.length],
    ["gaps", gaps.length],
  ];
  return counts.flatMap(([code, count]) => (count > 0 ? [{ code, count }] : []));
}
