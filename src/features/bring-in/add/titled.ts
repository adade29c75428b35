import type { Bilingual, CompiledDataset } from "../../../domain/records";
import type { Destination } from "../where/destination";

/** A new collection under the title that was given to it, in its own language. */
export function titled(dataset: CompiledDataset, { title, language }: Destination): CompiledDataset {
  const words = { [language]: title.trim() } as Bilingual;
  return { ...dataset, dataset: { ...dataset.dataset, title: words } };
}
