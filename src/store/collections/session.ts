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
import type { DatasetIssue } from "../../dataset/drafts/issue";
import type { CompiledDataset } from "../../domain/records";
import { type Keeping, keeping } from "../keeping/keeping";
import type { KeepingProblem, Kept, KeptInfo } from "../keeping/kept";
import { type DataSource, keyOfSource } from "../source";
import { keptOf, stateOfInfo } from "./kept-of";
import { rebased } from "./rebased";

/** How a change went. Whatever comes out, what was typed is still with the one who asked. */
export type Outcome =
  /** `change` null: nothing differs, so nothing was changed. */
  | { readonly ok: true; readonly change: Change | null }
  | { readonly ok: false; readonly why: "issues"; readonly issues: readonly DatasetIssue[] }
  /** A record is no longer what it was when the change was made: another tab, or a later change, has another one. */
  | { readonly ok: false; readonly why: "elsewhere" };

/** An edit: the collection as it is to be, from the collection as it is. Records that stay are best the same objects. */
export type Edit = (dataset: CompiledDataset) => CompiledDataset;

/** What a session begins with. */
export interface Opened {
  readonly source: DataSource;
  /** Name of the file that it came from; its id where it came from none. */
  readonly name: string;
  /** As it was shipped or opened, without any change. */
  readonly base: CompiledDataset;
  /** As it was kept; absent: nothing of it is kept yet. */
  readonly info?: KeptInfo;
  readonly history?: History;
}

export interface SessionState extends Omit<Opened, "history"> {
  readonly edited: Edited;
  /** False: it is shown as it was shipped. */
  readonly showsChanges: boolean;
  /** Changes that were thrown away last, for putting them back. */
  readonly discarded: History | null;
  /** Changes that have no place in the dataset as it is now: of an older version, or of another tab. */
  readonly setAside: readonly Change[];
  /** Why the last write did not reach the browser. */
  readonly problem: KeepingProblem | null;
  readonly isWriting: boolean;
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
  readonly discard: () => Promise<Outcome>;
  readonly putBack: () => Promise<Outcome>;
  /** Says that all changes of now are in a file. */
  readonly savedToFile: () => Promise<Outcome>;
  /** Takes over what another tab wrote. */
  readonly refresh: () => Promise<void>;
}

/** The collection as it is shown. */
export function shownOf({ base, edited, showsChanges }: SessionState): CompiledDataset {
  return showsChanges ? edited.dataset : base;
}

/** A step: the state that it leads to, null where it leads to none, and what is said of it. */
interface Step {
  readonly next: Edited | null;
  readonly outcome: Outcome;
  readonly patch?: Partial<SessionState>;
}

/** How often a step is tried again where another tab writes at the same moment. */
const tries = 5;

export function createSession(opened: Opened, keeper: Keeping = keeping): Session {
  const { source, base, history = noHistory, ...others } = opened;
  const key = keyOfSource(source);
  const state = createStore<SessionState>()(() => ({
    ...{ source, base, ...others },
    edited: { dataset: applyAll(base, history.done), history },
    ...{ showsChanges: true, discarded: null, setAside: opened.info?.setAside ?? [], problem: null, isWriting: false },
  }));

  /** Writes what is to be; where that is kept for this visit alone, it is shown all the same. */
  const put = async (step: Step & { readonly next: Edited }): Promise<"done" | "elsewhere"> => {
    const before = state.getState();
    const changes = { discarded: null, ...step.patch, edited: step.next };
    const kept = keptOf({ ...before, ...changes });
    state.setState({ isWriting: true });
    const written = await keeper.write(kept);
    state.setState({ isWriting: false });
    if (written.kind === "elsewhere") return "elsewhere";
    const problem = written.kind === "visit" ? written.problem : null;
    // What the browser has not taken is not what the next write follows.
    const info = problem === null ? kept.info : { ...kept.info, revision: kept.info.revision - 1 };
    state.setState({ showsChanges: true, ...changes, problem, info });
    return "done";
  };
  const takeOver = async (): Promise<void> => {
    const fresh = await keeper.read(key);
    const now = state.getState();
    if ((fresh?.info.revision ?? 0) === (now.info?.revision ?? 0)) return;
    const base = fresh === null || fresh.info.baseId === now.info?.baseId ? now.base : await baseOf(fresh, now.base);
    state.setState({ base, ...rebased({ ...now, base }, fresh) });
  };
  const steps = queue();
  const run = (makeStep: (edited: Edited) => Promise<Step>): Promise<Outcome> =>
    steps(async () => {
      for (let left = tries; left > 0; left -= 1) {
        const step = await makeStep(state.getState().edited);
        const { next, outcome } = step;
        if (next === null || (await put({ ...step, next })) === "done") return outcome;
        await takeOver();
      }
      return { ok: false, why: "elsewhere" };
    });

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
        const info = stateOfInfo(state.getState(), edited.history.done.at(-1)?.id ?? null);
        return { next: edited, patch: { info, discarded, showsChanges }, outcome: { ok: true, change: null } };
      }),
    refresh: () => steps(takeOver),
  };
}

/** What a kept collection starts from: its own text, or what was shipped. */
async function baseOf({ base, info }: Kept, shipped: CompiledDataset): Promise<CompiledDataset> {
  if (base === null) return shipped;
  const { parseCompiled } = await import("../../dataset/parse-compiled");
  const result = parseCompiled(base, info.name);
  return result.ok ? result.dataset : shipped;
}

const nowhere: Step & { readonly outcome: Outcome } = { next: null, outcome: { ok: false, why: "elsewhere" } };

/** Runs steps one after the other, also where one fails. */
function queue(): <T>(step: () => Promise<T>) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (step) => {
    const next = last.then(step);
    last = next.catch(() => undefined);
    return next;
  };
}
