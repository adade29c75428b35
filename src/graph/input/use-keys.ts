import type { Core } from "cytoscape";
import { type KeyboardEvent, useEffect, useState } from "react";
import type { Scene, SceneNode } from "../../scene/types";
import { markOnly } from "../elements/emphasis";
import type { GraphHandle } from "../view/use-view";
import { type Direction, neighbourOf, nextInOrder } from "./neighbour";
import type { PointerCallbacks } from "./use-pointer";

const directions: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

export interface Keys {
  /** The node that the keyboard is on. */
  readonly current: SceneNode | null;
  onKeyDown(event: KeyboardEvent): void;
}

/**
 * The graph without a pointer: arrow keys go from node to node, page keys through all of them in reading order, Enter chooses (with Shift: opens or closes a box),
 * Escape leaves, + − 0 zoom. Keys that are used are marked as handled (`preventDefault`).
 */
export function useKeys(
  cy: Core | null,
  scene: Scene | null,
  chosen: string | null,
  handle: GraphHandle,
  callbacks: Pick<PointerCallbacks, "onChoose" | "onClear" | "onToggleBox">,
): Keys {
  const [currentId, setCurrentId] = useState<string | null>(null);
  const current = scene?.nodes.find((node) => node.id === currentId && node.emphasis !== "hidden") ?? null;

  useEffect(() => {
    if (cy) markOnly(cy, "current", currentId);
  }, [cy, currentId]);

  const step = (way: Direction | 1 | -1): void => {
    if (!scene) return;
    const from = current?.id ?? (scene.nodes.some((node) => node.id === chosen) ? chosen : null);
    const next = typeof way === "number" ? nextInOrder(scene, from, way) : neighbourOf(scene, from, way);
    if (!next) return;
    setCurrentId(next.id);
    handle.reveal(next.id);
  };
  const enter = (withShift: boolean): void => {
    if (!current) return;
    if (!withShift) callbacks.onChoose(current.id, "node");
    else if (current.openable) callbacks.onToggleBox(current.id);
  };
  const leave = (): void => {
    setCurrentId(null);
    callbacks.onClear();
  };
  const press = (event: KeyboardEvent): (() => void) | null => {
    const direction = directions[event.key];
    if (direction) return () => step(direction);
    switch (event.key) {
      case "PageDown":
        return () => step(1);
      case "PageUp":
        return () => step(-1);
      case "+":
      case "=":
        return handle.zoomIn;
      case "-":
      case "_":
        return handle.zoomOut;
      case "0":
        return handle.fit;
      case "Enter":
        return () => enter(event.shiftKey);
      case "Escape":
        return leave;
      default:
        return null;
    }
  };
  return {
    current,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = press(event);
      if (!action) return;
      event.preventDefault();
      action();
    },
  };
}
