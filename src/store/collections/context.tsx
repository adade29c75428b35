import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useStore } from "zustand";
import type { Change } from "../../collection/change";
import type { CompiledDataset } from "../../domain/records";
import type { KeptState } from "./kept-state";
import { type Session, shownOf } from "./session";

const SessionContext = createContext<Session | null>(null);

export function SessionProvider(props: { readonly session: Session; readonly children: ReactNode }): ReactNode {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

/** The open collection, its changes, and what can be done with them. */
export interface OpenCollection
  extends Pick<Session, "key" | "change" | "undo" | "redo" | "revert" | "setShowsChanges" | "discard" | "putBack"> {
  /** As it is shown. */
  readonly dataset: CompiledDataset;
  /** As it was shipped or opened. */
  readonly base: CompiledDataset;
  /** It is not a file of the reader's: changes are corrections of theirs, beside it. */
  readonly isShipped: boolean;
  /** Oldest first. */
  readonly changes: readonly Change[];
  /** The next one to do again first. */
  readonly undone: readonly Change[];
  readonly showsChanges: boolean;
  /** Whether changes that were thrown away can be put back. */
  readonly canPutBack: boolean;
  readonly keptState: KeptState;
}

/** Throws outside of a SessionProvider. */
export function useCollection(): OpenCollection {
  const session = useContext(SessionContext);
  if (session === null) throw new Error("useCollection needs a SessionProvider above it");
  const state = useStore(session.state);
  return useMemo(() => {
    const { source, base, edited, showsChanges, discarded, keptState } = state;
    const { key, change, undo, redo, revert, setShowsChanges, discard, putBack } = session;
    return {
      ...{ key, change, undo, redo, revert, setShowsChanges, discard, putBack },
      ...{ base, showsChanges, keptState },
      dataset: shownOf(state),
      isShipped: source.kind !== "file",
      changes: edited.history.done,
      undone: edited.history.undone,
      canPutBack: discarded !== null,
    };
  }, [session, state]);
}
