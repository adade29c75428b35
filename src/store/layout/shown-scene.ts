import { useEffect } from "react";
import { useStore } from "zustand";
import { createStore, type StoreApi } from "zustand/vanilla";
import type { Scene } from "../../scene/types";
import { useAppStore } from "../context";
import type { AppStore } from "../create-store";

/** What the canvas shows at present. Derived, so it is no part of the state; figures are made of the very same scene. */
const scenes = new WeakMap<AppStore, StoreApi<{ readonly scene: Scene | null }>>();

function holderOf(store: AppStore): StoreApi<{ readonly scene: Scene | null }> {
  const found = scenes.get(store) ?? createStore<{ readonly scene: Scene | null }>()(() => ({ scene: null }));
  scenes.set(store, found);
  return found;
}

/** Tells the rest of the app what the canvas shows. */
export function useShowScene(scene: Scene | null): void {
  const store = useAppStore();
  useEffect(() => holderOf(store).setState({ scene }), [store, scene]);
}

/** What the canvas shows; null while there is nothing yet. */
export function useShownScene(): Scene | null {
  return useStore(holderOf(useAppStore()), ({ scene }) => scene);
}
