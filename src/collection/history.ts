import type { CompiledDataset } from "../domain/records";
import { uniqueId } from "../domain/unique-id";
import { apply, invert, unfitEdits } from "./apply";
import type { Change } from "./change";

/** The changes of a collection: those that are in it, oldest first, and those that were undone, the next to do again first. */
export interface History {
  readonly done: readonly Change[];
  readonly undone: readonly Change[];
}

export const noHistory: History = { done: [], undone: [] };

/** A state of a collection with the way to it. */
export interface Edited {
  readonly dataset: CompiledDataset;
  readonly history: History;
}

/** One more change; what was undone before is forgotten. */
export function recorded({ dataset, history }: Edited, change: Change): Edited {
  return { dataset: apply(dataset, change), history: { done: [...history.done, change], undone: [] } };
}

/** Without the last change; the same where there is none. */
export function undoneOnce(edited: Edited): Edited {
  const { dataset, history } = edited;
  const last = history.done.at(-1);
  if (last === undefined) return edited;
  return {
    dataset: apply(dataset, invert(last)),
    history: { done: history.done.slice(0, -1), undone: [last, ...history.undone] },
  };
}

/** With the change that was undone last; the same where there is none. */
export function redoneOnce(edited: Edited): Edited {
  const { dataset, history } = edited;
  const [next, ...undone] = history.undone;
  if (next === undefined) return edited;
  return { dataset: apply(dataset, next), history: { done: [...history.done, next], undone } };
}

/** The change that takes one of the earlier ones back; null where later ones build on it. */
export function reversalOf({ dataset, history }: Edited, id: string): Change | null {
  const change = history.done.find((each) => each.id === id);
  if (change === undefined) return null;
  const back = invert(change);
  if (unfitEdits(dataset, back).length > 0) return null;
  const label = { code: "taken-back", values: { ...change.label.values, of: change.label.code } };
  return { ...back, id: uniqueId(), at: new Date().toISOString(), label };
}
