import type { CompiledDataset } from "../../domain/records";
import { type Call, Misuse, type Terminal } from "../calls/verb";
import { readDatasetAt } from "./read-dataset";
import { printReport, reportOf } from "./report";

/** The one dataset that a call names, a folder or a compiled file; null where it has faults, which are printed. */
export function askedDataset({ words, flags }: Call, terminal: Terminal): CompiledDataset | null {
  const [target, ...more] = words;
  if (target === undefined) throw new Misuse("No folder or file given.");
  if (more.length > 0) throw new Misuse(`One folder or file at a time; "${more.join(" ")}" is too much.`);
  const result = readDatasetAt(target);
  if (result === null) throw new Misuse(`There is no file or folder "${target}".`);
  if (result.ok) return result.dataset;
  printReport(reportOf(target, result), terminal, flags.json === true);
  return null;
}
