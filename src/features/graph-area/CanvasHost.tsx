import { useEffect, useState, useSyncExternalStore } from "react";
import { createPortal } from "react-dom";
import type { CanvasSlot } from "./canvas-slot";

type GraphViewModule = typeof import("../../graph/GraphView");

// Asked for at once, and not with `lazy`: React keeps what waited in a Suspense back for a third of a second.
const loading = import("../../graph/GraphView");
let loaded: GraphViewModule | null = null;

/** Resolves when the canvas can be drawn without waiting. Rejects where its files do not arrive. */
export async function canvasLoaded(): Promise<void> {
  loaded = await loading;
}

/** Draws what the slot holds, into the slot's own element. Stands once, above everything that comes and goes. */
export function CanvasHost({ slot }: { readonly slot: CanvasSlot }) {
  const content = useSyncExternalStore(slot.subscribe, slot.current);
  const view = useView();
  if (!content) return null;
  const { props, handle, waiting } = content;
  return createPortal(view ? <view.default {...props} ref={handle} /> : waiting, slot.element);
}

function useView(): GraphViewModule | null {
  const [view, setView] = useState(loaded);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    loading.then(setView).catch(setFailure);
  }, []);
  // What the error boundary above shows.
  if (failure !== null) throw failure;
  return view;
}
