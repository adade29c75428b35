import { projectLibrary } from "../../../src/cli/sources/library";
import type { CompiledDataset } from "../../../src/domain/records";
import type { IncomingFinding, IncomingPaper } from "../../../src/exchange/base/incoming";
import { type PlanAsk, planImport } from "../../../src/exchange/plan/plan";
import { isopsoralen } from "../../domain/real";

const library = [...projectLibrary().records.values()];
export const { dataset: shipped } = isopsoralen();

export const place = { row: 2, sheet: "S" };
export const ming: IncomingPaper = { key: "p1", authors: [{ family: "Ming" }], year: 2012, pmid: "1", place };
export const row = (changes: Partial<IncomingFinding> = {}): IncomingFinding => ({
  paper: "p1",
  subject: "kaempferol",
  object: "RUNX2",
  effect: "increases",
  place,
  ...changes,
});

export function plan(incoming: PlanAsk["incoming"], changes: Partial<PlanAsk> = {}) {
  return planImport({ incoming, target: null, choices: { language: "en" }, title: "table", library, ...changes });
}

export function planRows(findings: readonly IncomingFinding[], changes: Partial<PlanAsk> = {}, papers = [ming]) {
  return plan({ kind: "findings", papers, findings }, changes);
}

export function resultOf(planned: ReturnType<typeof planImport>): CompiledDataset {
  if (planned.result === null) throw new Error(JSON.stringify(planned.issues));
  return planned.result;
}
