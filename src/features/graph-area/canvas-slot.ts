import { createContext, type ReactNode, type RefObject, useContext, useLayoutEffect, useState } from "react";
import type { OpeningForm } from "../../dataset/files";
import type { GraphHandle, GraphViewProps } from "../../graph/GraphView";
import type { Scene } from "../../scene/types";
import styles from "./CanvasHost.module.css";

/** What the canvas shows just now, and who moves its view. */
export interface CanvasContent {
  readonly props: Omit<GraphViewProps, "ref">;
  readonly handle: RefObject<GraphHandle | null> | null;
  /** Stands in while the canvas itself is on its way. */
  readonly waiting: ReactNode;
}

/** The scene of the opening view as the build made it, and the digest of the dataset that it was made of. */
interface DrawnOpening {
  readonly scene: Scene;
  readonly form: OpeningForm;
  readonly digest: string;
}

/**
 * The one canvas of the page. It is drawn before the interface has loaded and must not be drawn again when that comes;
 * so it lives in an element of its own, which goes to wherever the graph is shown.
 */
export class CanvasSlot {
  readonly element: HTMLElement;
  /** What the visit began with; null where the build drew no such view. */
  opening: DrawnOpening | null = null;
  private content: CanvasContent | null = null;
  private readonly listeners = new Set<() => void>();

  constructor() {
    this.element = document.createElement("div");
    this.element.className = styles.host ?? "";
  }

  readonly current = (): CanvasContent | null => this.content;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  };

  /** Takes the canvas and its element off the page, where the element would lie over what stands there now. */
  takeAway(): void {
    this.show(null);
    this.element.remove();
  }

  /** Shows something else; null takes the canvas away. */
  show(content: CanvasContent | null): void {
    this.content = content;
    for (const listener of this.listeners) listener();
  }
}

export const CanvasSlotContext = createContext<CanvasSlot | null>(null);

/** The page's canvas. Throws outside of a CanvasSlotContext. */
export function useCanvasSlot(): CanvasSlot {
  const slot = useContext(CanvasSlotContext);
  if (!slot) throw new Error("useCanvasSlot needs a CanvasSlotContext above it");
  return slot;
}

/** Shows something on the canvas for as long as the component stands. */
export function useCanvas(content: CanvasContent | null): CanvasSlot {
  const slot = useCanvasSlot();
  useLayoutEffect(() => {
    // Nothing to show yet is no reason to take away what the page began with.
    if (content) slot.show(content);
  }, [slot, content]);
  useLayoutEffect(() => () => slot.show(null), [slot]);
  return slot;
}

/** Brings the canvas into a place of the page. The returned function is for the place's `ref`. */
export function usePlace(slot: CanvasSlot): (place: HTMLElement | null) => void {
  const [bring] = useState(() => (place: HTMLElement | null) => {
    if (!place) return;
    slot.element.className = styles.placed ?? "";
    place.prepend(slot.element);
  });
  return bring;
}
