import type { Arm, CompiledDataset, Finding, PrimaryChange, Study } from "../records";
import type { Reading } from "./types";

interface Changes {
  readonly findings: ReadonlyMap<string, Finding["effect"]>;
  readonly dropped: ReadonlySet<string>;
  readonly added: readonly Finding[];
  readonly arms: ReadonlyMap<string, Partial<Arm>>;
}

function collect(changes: readonly PrimaryChange[], subjects: ReadonlyMap<string, string>): Changes {
  const findings = new Map<string, Finding["effect"]>();
  const dropped = new Set<string>();
  const added: Finding[] = [];
  const arms = new Map<string, Partial<Arm>>();
  const changeArm = (id: string, part: Partial<Arm>) => arms.set(id, { ...arms.get(id), ...part });
  for (const change of changes) {
    if ("add" in change) {
      const subject = subjects.get(change.add.arm) ?? "";
      added.push({ ...change.add, subject, basis: "sentence", timeDependent: false });
    } else if ("drop" in change) {
      dropped.add(change.finding);
    } else if ("effect" in change) {
      findings.set(change.finding, change.effect);
    } else if ("organism" in change) {
      const { organism, system } = change;
      changeArm(change.arm, system === undefined ? { organism } : { organism, system });
    } else {
      changeArm(change.arm, { doses: change.doses, dosesPrinted: change.dosesPrinted });
    }
  }
  return { findings, dropped, added, arms };
}

function changedStudy(study: Study, arms: Changes["arms"]): Study {
  if (!study.arms.some((arm) => arms.has(arm.id))) return study;
  return { ...study, arms: study.arms.map((arm) => ({ ...arm, ...arms.get(arm.id) })) };
}

/**
 * The dataset as one of its two readings. `review` is the dataset as curated; `primary` carries out what the source
 * checks found in the primary records: another effect, a finding that the record does not report, one that the review
 * leaves out, another organism, other doses. The dataset given is never changed; what no check touches is shared with it.
 */
export function readAs(dataset: CompiledDataset, reading: Reading): CompiledDataset {
  const all = dataset.sourceChecks.flatMap((check) => check.changes);
  if (reading === "review" || all.length === 0) return dataset;
  const subjects = new Map(dataset.studies.flatMap((study) => study.arms.map(({ id, subject }) => [id, subject])));
  const { findings, dropped, added, arms } = collect(all, subjects);
  const kept = dataset.findings
    .filter((finding) => !dropped.has(finding.id))
    .map((finding) => {
      const effect = findings.get(finding.id);
      return effect === undefined ? finding : { ...finding, effect };
    });
  return {
    ...dataset,
    studies: dataset.studies.map((study) => changedStudy(study, arms)),
    findings: [...kept, ...added],
  };
}
