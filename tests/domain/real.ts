import { resolve } from "node:path";
import { readDatasetFolder } from "../../src/cli/read-folder";
import { compileFolder } from "../../src/dataset/compile";
import { formatIssue } from "../../src/dataset/issue";
import { buildEvidence } from "../../src/domain/evidence";
import type { Evidence, Reading } from "../../src/domain/evidence/types";

/** The shipped dataset, compiled from its folder as the build does it. */
export function isopsoralen(reading: Reading = "review"): Evidence {
  const result = compileFolder(readDatasetFolder(resolve("data/isopsoralen")));
  if (!result.ok) throw new Error(result.issues.map(formatIssue).join("\n"));
  return buildEvidence(result.dataset, reading);
}
