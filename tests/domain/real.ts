import { buildEvidence } from "../../src/domain/evidence";
import type { Evidence, Reading } from "../../src/domain/evidence/types";
import type { CompiledDataset } from "../../src/domain/records";
import { keptDataset } from "../kept-dataset";

let compiled: CompiledDataset | null = null;
const known = new Map<Reading, Evidence>();

/** The shipped dataset, as the build compiles it; once a reading, for evidence never changes. */
export function isopsoralen(reading: Reading = "review"): Evidence {
  compiled ??= keptDataset("isopsoralen");
  const evidence = known.get(reading) ?? buildEvidence(compiled, reading);
  known.set(reading, evidence);
  return evidence;
}
