import { apply, applyAll, unfitEdits } from "../../collection/apply";
import type { Change } from "../../collection/change";
import type { Edited } from "../../collection/history";
import type { CompiledDataset } from "../../domain/records";
import type { Kept, KeptInfo } from "../keeping/kept";

interface Present {
  readonly base: CompiledDataset;
  readonly info?: KeptInfo;
  readonly edited: Edited;
  readonly setAside: readonly Change[];
}

/**
 * A collection as another tab left it, with the changes of this one that it has not seen made again on it. Those that have
 * no place there any more are set aside, not lost.
 */
export function rebased<T extends Present>(
  present: T,
  fresh: Kept | null,
): Pick<T, "edited" | "setAside"> & { readonly info?: KeptInfo; readonly discarded: null } {
  const { base, info, edited } = present;
  // Removed elsewhere: what is here is written as a whole the next time.
  if (fresh === null) {
    return { edited, setAside: present.setAside, discarded: null, ...(info && { info: { ...info, revision: 0 } }) };
  }
  const seen = new Set([...(info?.changes ?? []), ...fresh.info.changes]);
  const own = edited.history.done.filter(({ id }) => !seen.has(id));
  const { done, undone } = fresh.history;
  const setAside = [...fresh.info.setAside];
  let dataset = applyAll(base, done);
  const added: Change[] = [];
  for (const change of own) {
    if (unfitEdits(dataset, change).length > 0) {
      setAside.push(change);
      continue;
    }
    dataset = apply(dataset, change);
    added.push(change);
  }
  const history = added.length === 0 ? { done, undone } : { done: [...done, ...added], undone: [] };
  return { edited: { dataset, history }, setAside, discarded: null, info: fresh.info };
}
