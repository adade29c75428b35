import { apply, unfitEdits } from "../../collection/apply";
import type { Change } from "../../collection/change";
import type { CompiledDataset } from "../../domain/records";
import type { Kept } from "../keeping/kept";
import type { DataSource } from "../source";
import type { Opened } from "./session";

/**
 * A collection with what was kept of it. Changes that the dataset has no place for, because another version of it is shipped
 * or checked more strictly now, are set aside: none is lost, and none stops the collection from opening.
 */
export async function restored(
  source: DataSource,
  name: string,
  base: CompiledDataset,
  kept: Kept | null,
): Promise<Opened> {
  if (kept === null) return { source, name, base };
  const { info, history } = kept;
  const isSame = info.baseVersion === base.dataset.version && info.schemaVersion === base.schemaVersion;
  let dataset = base;
  const done: Change[] = [];
  const setAside: Change[] = [...info.setAside];
  for (const change of history.done) {
    if (!isSame && unfitEdits(dataset, change).length > 0) setAside.push(change);
    else {
      dataset = apply(dataset, change);
      done.push(change);
    }
  }
  const opened = { source, name, base, info: { ...info, setAside } };
  if (done.length === 0 || (await isRight(dataset))) {
    return { ...opened, history: { done, undone: isSame ? history.undone : [] } };
  }
  return { ...opened, info: { ...info, setAside: [...info.setAside, ...history.done] } };
}

async function isRight(dataset: CompiledDataset): Promise<boolean> {
  const { checked } = await import("../../collection/checked");
  return checked(dataset, dataset.dataset.id).ok;
}
