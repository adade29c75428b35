import { createContext, type ReactNode, useContext, useMemo } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Change } from "../../collection/change";
import type { CompiledDataset } from "../../domain/records";
import type { KeptState } from "../keeping/kept";
import { keptStateOf } from "./kept-of";
import { type Session, type SessionState, shownOf } from "./session";

const SessionContext = createContext<Session | null>(null);

export function SessionProvider(props: { readonly session: Session; readonly children: ReactNode }): ReactNode {
  return <SessionContext value={props.session}>{props.children}</SessionContext>;
}

/** The open collection, its changes, and what can be done with them. */
export interface OpenCollection
  extends Pick<
    Session,
    "key" | "change" | "undo" | "redo" | "revert" | "setShowsChanges" | "discard" | "putBack" | "savedToFile"
  > {
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
  /** Changes that the dataset as it is now has no place for: of an older version, or made in two tabs at once. */
  readonly setAside: readonly Change[];
  readonly keptState: KeptState;
}

/** The open collection. Throws outside of a SessionProvider. */
export function useCollection(): OpenCollection {
  const collection = useCollectionIfAny();
  if (collection === null) throw new Error("useCollection needs a SessionProvider above it");
  return collection;
}

const none = createStore<null>()(() => null);

/** The open collection; null for a part of the interface without the app around it. */
export function useCollectionIfAny(): OpenCollection | null {
  const session = useContext(SessionContext);
  const state = useStore<StoreApi<SessionState | null>>(session?.state ?? none);
  return useMemo(() => (session && state ? opened(session, state) : null), [session, state]);
}

function opened(session: Session, state: SessionState): OpenCollection {
  const { source, base, edited, showsChanges, discarded, setAside } = state;
  const { key, change, undo, redo, revert, setShowsChanges, discard, putBack, savedToFile } = session;
  return {
    ...{ key, change, undo, redo, revert, setShowsChanges, discard, putBack, savedToFile },
    ...{ base, showsChanges, setAside },
    keptState: keptStateOf(state),
    dataset: shownOf(state),
    isShipped: source.kind !== "file",
    changes: edited.history.done,
    undone: edited.history.undone,
    canPutBack: discarded !== null,
  };
}
