import { conflictsOf } from "../../../domain/conflicts";
import { buildEvidence, type Evidence } from "../../../domain/evidence";
import type { Verb } from "../../calls/verb";
import { askedDataset } from "../../sources/asked-dataset";

export const stats: Verb = {
  usage: "stats <folder or file>",
  about: "counts what a dataset holds: papers, experiments, findings by direction, disagreements",
  run: (call, terminal) => {
    const dataset = askedDataset(call, terminal);
    if (dataset === null) return 1;
    const { id, version, date } = dataset.dataset;
    const years = dataset.studies.flatMap(({ citation }) => citation.issued ?? []);
    const span = years.length > 0 ? { from: Math.min(...years), to: Math.max(...years) } : null;
    const counts = countsOf(buildEvidence(dataset, "review"));
    if (call.flags.json === true) {
      terminal.log(JSON.stringify({ ok: true, id, version, date, years: span, counts }, null, 2));
      return 0;
    }
    terminal.log(`${id} ${version} (${date})${span ? `, papers of ${span.from} to ${span.to}` : ""}`);
    for (const [name, count] of Object.entries(counts)) if (count > 0) terminal.log(`  ${name}: ${count}`);
    return 0;
  },
};

/** How many records there are of each kind, by its name in words. */
function countsOf(evidence: Evidence): Readonly<Record<string, number>> {
  const { studies, findings, entities, background } = evidence.dataset;
  const arms = studies.flatMap((study) => study.arms);
  return {
    studies: studies.length,
    "retracted studies": studies.filter(({ ref }) => evidence.retractedRefs.has(ref)).length,
    experiments: arms.length,
    ...tally(arms.map(({ approach }) => `experiments, ${approach ?? "not reported"}`)),
    findings: findings.length,
    ...tally(findings.map(({ effect }) => `findings, ${effect}`)),
    "background statements": background.length,
    entities: entities.length,
    disagreements: conflictsOf(evidence).length,
  };
}

function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words.toSorted()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
