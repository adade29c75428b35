import { useEffect, useState } from "react";
import type { Plan } from "../../../exchange/plan/choices";
import type { PlanIncoming } from "../../../exchange/worker/client";
import type { Tools } from "./tools";

export interface Planned {
  /** Of the last choices that were planned; null until the first has come. */
  readonly plan: Plan | null;
  /** Whether the plan of the present choices is still to come. */
  readonly isBusy: boolean;
  readonly share: number | null;
  readonly hasFailed: boolean;
}

/** Somebody who types or goes through a list is not answered at each step, ms. */
const restMs = 150;

/** What would come in with the present choices; planned again whenever one of them changes. */
export function usePlan(ask: PlanIncoming | null, tools: Tools): Planned {
  const [done, setDone] = useState<{ readonly ask: PlanIncoming; readonly plan: Plan | null } | null>(null);
  const [share, setShare] = useState<number | null>(null);
  useEffect(() => {
    if (ask === null) return;
    const job = new AbortController();
    const plan = async (): Promise<void> => {
      try {
        const found = await tools.plan(ask, {
          signal: job.signal,
          progress: (next) => {
            if (!job.signal.aborted) setShare(next);
          },
        });
        if (!job.signal.aborted) setDone({ ask, plan: found });
      } catch {
        if (!job.signal.aborted) setDone({ ask, plan: null });
      }
    };
    const timer = setTimeout(() => {
      setShare(null);
      // `plan` keeps its own failure.
      plan().catch(() => undefined);
    }, restMs);
    return () => {
      clearTimeout(timer);
      job.abort();
    };
  }, [ask, tools]);
  const isBusy = ask !== null && done?.ask !== ask;
  return { plan: done?.plan ?? null, isBusy, share, hasFailed: !isBusy && done !== null && done.plan === null };
}
