import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import { useApp } from "../../../store/context";
import { selectDataset, selectReading } from "../../../store/selectors";
import type { FoundRoutes, RouteQuestion } from "./find-routes";
import { searchRoutes } from "./search-routes";

/** How long a search is silent, milliseconds. */
const silent = 1000;

export type RouteSearch =
  | { readonly state: "searching" /** It takes long enough to say so. */; readonly slow: boolean }
  | { readonly state: "stopped" }
  | { readonly state: "failed" }
  | { readonly state: "found"; readonly found: FoundRoutes };

const begun: RouteSearch = { state: "searching", slow: false };

export interface RouteSearching {
  readonly search: RouteSearch;
  /** Ends the search at once. */
  readonly stop: () => void;
  /** Searches for the same once more. */
  readonly again: () => void;
}

/** The answer to a question; the next question ends the search of the one before. */
export function useRoutes(question: RouteQuestion): RouteSearching {
  const dataset = useApp(selectDataset);
  const reading = useApp(selectReading);
  const [search, setSearch] = useState<RouteSearch>(begun);
  const [attempt, setAttempt] = useState(0);
  const asked = useMemo(() => ({ dataset, reading, question, attempt }), [dataset, reading, question, attempt]);
  const running = useRef<AbortController>(null);
  useEffect(() => {
    const abort = new AbortController();
    running.current = abort;
    setSearch(begun);
    const say = (next: RouteSearch): void => {
      if (!abort.signal.aborted) setSearch(next);
      clearTimeout(timer);
    };
    const timer = setTimeout(() => setSearch({ state: "searching", slow: true }), silent);
    abort.signal.addEventListener("abort", () => clearTimeout(timer));
    const { attempt: _, ...request } = asked;
    searchRoutes(request, abort.signal)
      .then((found) => say({ state: "found", found }))
      .catch(() => say({ state: "failed" }));
    return () => abort.abort();
  }, [asked]);
  const stop = useCallback(() => {
    running.current?.abort();
    setSearch({ state: "stopped" });
  }, []);
  const again = useCallback(() => setAttempt((number) => number + 1), []);
  return { search, stop, again };
}
