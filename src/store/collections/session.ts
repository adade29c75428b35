import { createStore, type StoreApi } from "zustand/vanilla";
import { apply, applyAll } from "../../collection/apply";
import type { Change, ChangeLabel } from "../../collection/change";
import { changeBetween } from "../../collection/change-between";
import {
  type Edited,
  type History,
  noHistory,
  recorded,
  redoneOnce,
  reversalOf,
  undoneOnce,
} from "../../collection/history";
import type { DatasetIssue } from "../../dataset/drafts/issue";
import type { CompiledDataset } from "../../domain/records";
import { type DataSource, keyOfSource } from "../source";
import type { KeptState } from "./kept-state";

/** How a change went. Whatever comes out, what was typed is still with the one who asked. */
export type Outcome =
  /** `change` null: nothing differs, so nothing was changed. */
  | { readonly ok: true; readonly change: Change | null }
  | { readonly ok: false; readonly why: "issues"; readonly issues: readonly DatasetIssue[] }
  /** A record is no longer what it was when the change was made: another tab, or a later change, has another one. */
  | { readonly ok: false; readonly why: "elsewhere" };

/** An edit: the collection as it is to be, from the collection as it is. Records that stay are best the same objects. */
export type Edit = (dataset: CompiledDataset) => CompiledDataset;

export interface SessionState {
  readonly source: DataSource;
  /** As it was shipped or opened, without any change. */
  readonly base: CompiledDataset;
  readonly edited: Edited;
  /** False: it is shown as it was shipped. */
  readonly showsChanges: boolean;
  /** Changes that were thrown away last, for putting them back. */
  readonly discarded: History | null;
  readonly keptState: KeptState;
}

/** One collection that is open: its changes, and what is done with them. Each step ends before the next begins. */
export interface Session {
  readonly key: string;
  readonly state: StoreApi<SessionState>;
  readonly change: (label: ChangeLabel, edit: Edit) => Promise<Outcome>;
  readonly undo: () => Promise<Outcome>;
  readonly redo: () => Promise<Outcome>;
  /** Takes back one of the earlier changes, as a change of its own. */
  readonly revert: (id: string) => Promise<Outcome>;
  readonly setShowsChanges: (shows: boolean) => void;
  /** Throws all changes away. They can be put back until something else is changed. */
  readonly discard: () => Promise<void>;
  readonly putBack: () => Promise<void>;
}

/** The collection as it is shown. */
export function shownOf({ base, edited, showsChanges }: SessionState): CompiledDataset {
  return showsChanges ? edited.dataset : base;
}

/** Where a collection is that nothing was changed in. */
const untouched: KeptState = { kept: "nothing to keep", problem: null, hasFile: false, notInFile: 0 };

export function createSession(source: DataSource, base: CompiledDataset, history: History = noHistory): Session {
  const state = createStore<SessionState>()(() => ({
    source,
    base,
    edited: { dataset: applyAll(base, history.done), history },
    showsChanges: true,
    discarded: null,
    keptState: untouched,
  }));
  const take = (edited: Edited): void => {
    const count = edited.history.done.length;
    const keptState: KeptState = { ...state.getState().keptState, kept: "for this visit", notInFile: count };
    state.setState({ edited, keptState, showsChanges: true, discarded: null });
  };
  const changeNow = async (label: ChangeLabel, edit: Edit): Promise<Outcome> => {
    // The checks are a file of their own, which an app that changes nothing never needs.
    const { checked } = await import("../../collection/checked");
    const { edited } = state.getState();
    const result = checked(edit(edited.dataset), edited.dataset.dataset.id);
    if (!result.ok) return { ok: false, why: "issues", issues: result.issues };
    const change = changeBetween(edited.dataset, result.dataset, label);
    if (change.edits.length === 0) return { ok: true, change: null };
    take(recorded(edited, change));
    return { ok: true, change };
  };
  const stepNow = (step: (edited: Edited) => Edited): Outcome => {
    const { edited } = state.getState();
    const next = step(edited);
    if (next !== edited) take(next);
    const change = (next.history.done.length < edited.history.done.length ? edited : next).history.done.at(-1);
    return { ok: true, change: next === edited ? null : (change ?? null) };
  };
  const revertNow = async (id: string): Promise<Outcome> => {
    const back = reversalOf(state.getState().edited, id);
    if (back === null) return { ok: false, why: "elsewhere" };
    return changeNow(back.label, (dataset) => apply(dataset, back));
  };
  const inTurn = queue();
  return {
    key: keyOfSource(source),
    state,
    change: (label, edit) => inTurn(() => changeNow(label, edit)),
    undo: () => inTurn(async () => stepNow(undoneOnce)),
    redo: () => inTurn(async () => stepNow(redoneOnce)),
    revert: (id) => inTurn(() => revertNow(id)),
    setShowsChanges: (showsChanges) => state.setState({ showsChanges }),
    discard: () =>
      inTurn(async () => {
        const { base, edited } = state.getState();
        if (edited.history.done.length === 0) return;
        take({ dataset: base, history: noHistory });
        state.setState({ discarded: edited.history });
      }),
    putBack: () =>
      inTurn(async () => {
        const { base, discarded } = state.getState();
        if (discarded !== null) take({ dataset: applyAll(base, discarded.done), history: discarded });
      }),
  };
}

/** Runs steps one after the other, also where one fails. */
function queue(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step);
    last = next.catch(() => undefined);
    return next;
  };
}
