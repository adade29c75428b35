import { languagesOf } from "../dataset/checks/languages";
import type { CompiledDataset, Language } from "../domain/records";

/** The collection with another title in a language, and in those that had the same title before. */
export function renamed(dataset: CompiledDataset, title: string, language: Language): CompiledDataset {
  const before = dataset.dataset.title;
  const written = languagesOf(dataset.dataset);
  const main = written.includes(language) ? language : (written[0] ?? language);
  const changed = written.filter((each) => each === main || before[each] === before[main]);
  const titles = { ...before, ...Object.fromEntries(changed.map((each) => [each, title])) };
  return { ...dataset, dataset: { ...dataset.dataset, title: titles } };
}
