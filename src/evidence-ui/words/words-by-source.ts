import type { TFunction } from "i18next";
import type { CompiledDataset } from "../../domain/records";
import { sourceContext } from "../../wording/own";

/** The words of a catalogue as the source asks for them: second wordings where there are any, the usual ones elsewhere. */
export function wordsBySource<T extends TFunction | TFunction<"contested">>(
  t: T,
  dataset: Pick<CompiledDataset, "dataset">,
): T {
  const source = sourceContext(dataset);
  const say = (key: string, values?: Record<string, unknown>) => t(key, { ...source, ...values });
  // The brand that i18next gives to its functions has no part at run time.
  return say as unknown as T;
}
