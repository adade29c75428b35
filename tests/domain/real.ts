import { resolve } from "node:path";
import { compileFolderAt } from "../../src/cli/sources/read-dataset";
import { formatIssue } from "../../src/dataset/drafts/issue";
import { buildEvidence } from "../../src/domain/evidence";
import type { Evidence, Reading } from "../../src/domain/evidence/types";
import type { CompiledDataset } from "../../src/domain/records";

function compile(): CompiledDataset {
  const result = compileFolderAt(resolve("data/isopsoralen"));
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return result.dataset;
}

let compiled: CompiledDataset | null = null;
const known = new Map<Reading, Evidence>();

/** The shipped dataset, compiled from its folder as the build does it; once a reading, for evidence never changes. */
export function isopsoralen(reading: Reading = "review"): Evidence {
  compiled ??= compile();
  const evidence = known.get(reading) ?? buildEvidence(compiled, reading);
  known.set(reading, evidence);
  return evidence;
}
