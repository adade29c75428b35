import type { StoreApi } from "zustand/vanilla";
import type { Edited } from "../../collection/history";
import type { CompiledDataset } from "../../domain/records";
import type { Keeping } from "../keeping/keeping";
import type { Kept } from "../keeping/kept";
import { keptOf } from "./kept-of";
import { rebased } from "./rebased";
import type { Outcome, SessionState } from "./session-state";

/** A step: the state that it leads to, null where it leads to none, and what is said of it. */
export interface Step {
  readonly next: Edited | null;
  readonly outcome: Outcome;
  readonly patch?: Partial<SessionState>;
}

/** How often a step is tried again where another tab writes at the same moment. */
const tries = 5;

export interface Steps {
  /** Makes a step once the one before has ended, and writes what it leads to. */
  readonly run: (makeStep: (edited: Edited) => Promise<Step>) => Promise<Outcome>;
  /** Takes over what another tab wrote. */
  readonly refresh: () => Promise<void>;
}

/** The steps of one collection, one after the other, each kept before the next. */
export function newSteps(key: string, state: StoreApi<SessionState>, keeper: Keeping): Steps {
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
  return { run, refresh: () => steps(takeOver) };
}

/** What a kept collection starts from: its own text, or what was shipped. */
async function baseOf({ base, info }: Kept, shipped: CompiledDataset): Promise<CompiledDataset> {
  if (base === null) return shipped;
  const { parseCompiled } = await import("../../dataset/parse-compiled");
  const result = parseCompiled(base, info.name);
  return result.ok ? result.dataset : shipped;
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
