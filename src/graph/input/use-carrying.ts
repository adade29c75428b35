import type { Core } from "cytoscape";
import { type KeyboardEvent, useRef, useState } from "react";
import type { Point, Scene, SceneNode } from "../../scene/types";
import { markOnly } from "../elements/emphasis";
import { type Carry, carry } from "./carry";
import type { PointerCallbacks } from "./use-pointer";

/** How far one press moves a node, in scene units; with Shift, that many times as far. */
const stepUnits = 8;
const shiftTimes = 6;

const ways: Readonly<Partial<Record<string, Point>>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

export interface Carried {
  readonly node: SceneNode;
  readonly how: "up" | "down" | "back";
}

interface Carrying {
  /** The last node that was taken up, and what became of it. */
  readonly state: Carried | null;
  takeUp(node: SceneNode): void;
  putDown(): void;
  /** What a key does while a node is up; null where none is, or the key means nothing then. */
  press(event: KeyboardEvent): (() => void) | null;
}

/**
 * Moves a node by keys: arrow keys carry it, with Shift further, Enter or M puts it down, Escape puts it back. What it
 * was moved by is reported once, when it is put down, and is one step to undo.
 */
export function useCarrying(cy: Core | null, scene: Scene | null, onMove: PointerCallbacks["onMove"]): Carrying {
  const now = useRef<{ readonly carry: Carry; delta: Point } | null>(null);
  const [state, setState] = useState<Carried | null>(null);
  const end = (how: "down" | "back"): void => {
    const done = now.current;
    now.current = null;
    if (!done) return;
    if (cy) markOnly(cy, "lifted", null);
    setState((before) => before && { ...before, how });
    const { x, y } = done.delta;
    if (how === "back") done.carry.putBack();
    else if (x !== 0 || y !== 0) onMove?.(done.carry.id, x, y);
  };
  const move = (way: Point, times: number): void => {
    if (!now.current) return;
    const { delta } = now.current;
    now.current.delta = { x: delta.x + way.x * times * stepUnits, y: delta.y + way.y * times * stepUnits };
    now.current.carry.to(now.current.delta);
  };
  return {
    state,
    takeUp(node) {
      if (!cy || !scene || !onMove) return;
      now.current = { carry: carry(cy, scene, node.id), delta: { x: 0, y: 0 } };
      markOnly(cy, "lifted", node.id);
      setState({ node, how: "up" });
    },
    putDown: () => end("down"),
    press({ key, shiftKey }) {
      if (now.current === null) {
        if (ways[key] || key.startsWith("Page")) setState(null);
        return null;
      }
      const way = ways[key];
      if (way) return () => move(way, shiftKey ? shiftTimes : 1);
      if (key === "Enter" || key.toLowerCase() === "m") return () => end("down");
      if (key === "Escape") return () => end("back");
      return key.startsWith("Page") ? () => undefined : null;
    },
  };
}
