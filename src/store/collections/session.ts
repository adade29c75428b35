import { createStore, type StoreApi } from "zustand/vanilla";
import { apply, applyAll, unfitEdits } from "../../collection/apply";
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
import { type Keeping, keeping } from "../keeping/keeping";
import { keyOfSource } from "../source";
import { stateOfInfo } from "./kept-of";
import { type Edit, type Opened, type Outcome, type SessionState, shownOf } from "./session-state";
import { newSteps, type Step } from "./steps";

export type { Opened, Outcome, SessionState } from "./session-state";
export { shownOf };

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
  readonly discard: () => Promise<Outcome>;
  readonly putBack: () => Promise<Outcome>;
  /** Says that all changes of now are in a file. */
  readonly savedToFile: () => Promise<Outcome>;
  /** Takes over what another tab wrote. */
  readonly refresh: () => Promise<void>;
}

export function createSession(opened: Opened, keeper: Keeping = keeping): Session {
  const { source, base, history = noHistory, ...others } = opened;
  const key = keyOfSource(source);
  const state = createStore<SessionState>()(() => ({
    ...{ source, base, ...others },
    edited: { dataset: applyAll(base, history.done), history },
    ...{ showsChanges: true, discarded: null, setAside: opened.info?.setAside ?? [], problem: null, isWriting: false },
  }));

  const { run, refresh } = newSteps(key, state, keeper);
  const changed = (label: ChangeLabel, edit: Edit): Promise<Outcome> => {
    // Made once, from what the caller saw; on another tab's state it counts only where it fits.
    let change: Change | null = null;
    return run(async (edited) => {
      // The checks are a file of their own, which an app that changes nothing never needs.
      const { checked } = await import("../../collection/checked");
      if (change !== null && unfitEdits(edited.dataset, change).length > 0) return nowhere;
      const asked = change === null ? edit(edited.dataset) : apply(edited.dataset, change);
      const result = checked(asked, edited.dataset.dataset.id);
      if (!result.ok) return { next: null, outcome: { ok: false, why: "issues", issues: result.issues } };
      change ??= changeBetween(edited.dataset, result.dataset, label);
      if (change.edits.length === 0) return { next: null, outcome: { ok: true, change: null } };
      return { next: recorded(edited, change), outcome: { ok: true, change } };
    });
  };
  const stepped = (which: (history: History) => Change | undefined, step: (edited: Edited) => Edited) => {
    let asked: Change | undefined;
    return run(async (edited) => {
      const change = which(edited.history);
      if (asked !== undefined && asked.id !== change?.id) return nowhere;
      asked = change;
      if (change === undefined) return { next: null, outcome: { ok: true, change: null } };
      return { next: step(edited), outcome: { ok: true, change } };
    });
  };
  return {
    key,
    state,
    change: changed,
    undo: () => stepped(({ done }) => done.at(-1), undoneOnce),
    redo: () => stepped(({ undone }) => undone[0], redoneOnce),
    revert: async (id) => {
      const back = reversalOf(state.getState().edited, id);
      return back === null ? nowhere.outcome : changed(back.label, (dataset) => apply(dataset, back));
    },
    setShowsChanges: (showsChanges) => state.setState({ showsChanges }),
    discard: () =>
      run(async (edited) => ({
        next: { dataset: base, history: noHistory },
        patch: { discarded: edited.history },
        outcome: { ok: true, change: null },
      })),
    putBack: () =>
      run(async () => {
        const { discarded } = state.getState();
        const next = discarded && { dataset: applyAll(base, discarded.done), history: discarded };
        return { next, outcome: { ok: true, change: null } };
      }),
    savedToFile: () =>
      run(async (edited) => {
        const { discarded, showsChanges } = state.getState();
        // Shown as it was shipped, that is what was saved.
        if (!showsChanges) return { next: null, outcome: { ok: true, change: null } };
        const info = stateOfInfo(state.getState(), edited.history.done.at(-1)?.id ?? null);
        return { next: edited, patch: { info, discarded, showsChanges }, outcome: { ok: true, change: null } };
      }),
    refresh,
  };
}

const nowhere: Step & { readonly outcome: Outcome } = { next: null, outcome: { ok: false, why: "elsewhere" } };
