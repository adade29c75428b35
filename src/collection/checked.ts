import type { DatasetResult } from "../dataset/drafts/issue";
import { withoutStandIns } from "../dataset/every-language";
import { parseCompiled } from "../dataset/parse-compiled";
import type { CompiledDataset } from "../domain/records";

/**
 * A collection as an edit left it, through all checks of a dataset. Texts may be written in the collection's languages
 * alone; the others are filled in. `name` is how issues call it.
 */
export function checked(dataset: CompiledDataset, name: string): DatasetResult {
  return parseCompiled(withoutStandIns(dataset), name);
}
