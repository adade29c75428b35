import { createContext, type ReactNode, useContext } from "react";
import { useStore } from "zustand";
import type { Actions, AppStore } from "./create-store";
import type { AppState } from "./state";

const StoreContext = createContext<AppStore | null>(null);

export function StoreProvider(props: { readonly store: AppStore; readonly children: ReactNode }): ReactNode {
  return <StoreContext value={props.store}>{props.children}</StoreContext>;
}

/** The store itself, for effects and event handlers. Throws outside of a StoreProvider. */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error("useAppStore needs a StoreProvider above it");
  return store;
}

/** What a named selector reads from the store; the component is drawn again when the answer is another. */
export function useApp<T>(selector: (state: AppState & Actions) => T): T {
  return useStore(useAppStore(), selector);
}
