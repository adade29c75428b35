import type { Core } from "cytoscape";
import { type KeyboardEvent, useEffect, useState } from "react";
import type { Scene } from "../../scene/types";
import { markOnly } from "../elements/emphasis";
import type { GraphHandle } from "../view/use-view";
import { arrowOf, besideArrow, endOf, type Stop, stopIn } from "./along-arrows";
import { type Direction, neighbourOf, nextInOrder } from "./neighbour";
import { type Carried, useCarrying } from "./use-carrying";
import type { PointerCallbacks } from "./use-pointer";

const directions: Readonly<Partial<Record<string, Direction>>> = {
  ArrowLeft: "left",
  ArrowRight: "right",
  ArrowUp: "up",
  ArrowDown: "down",
};

/** A direction, or the next or the one before in reading order. */
type Way = Direction | 1 | -1;

export interface Keys {
  /** The node or the arrow that the keyboard is on. */
  readonly current: Stop | null;
  /** What is, or was last, moved by keys. */
  readonly carried: Carried | null;
  onKeyDown(event: KeyboardEvent): void;
  onBlur(): void;
}

/**
 * The graph without a pointer: arrow keys go from node to node, with Shift to the right or left onto the arrows that leave a node or arrive
 * at it. On an arrow, right and left lead to its ends, up and down to the arrows beside it. Page keys go through all nodes in reading order,
 * Enter chooses (with Shift: opens or closes a box), M takes a node up (`useCarrying`), + − 0 zoom. Escape takes back one thing at a time:
 * what is chosen, then the arrow, then the node. Keys that are used are marked as handled (`preventDefault`).
 */
export function useKeys(
  cy: Core | null,
  scene: Scene | null,
  chosen: string | null,
  handle: GraphHandle,
  callbacks: Pick<PointerCallbacks, "onChoose" | "onClear" | "onToggleBox" | "onMove">,
): Keys {
  const [stop, setStop] = useState<Stop | null>(null);
  const current = scene && stop ? stopIn(scene, stop) : null;
  const currentId = current?.thing.id ?? null;

  useEffect(() => {
    if (cy) markOnly(cy, "current", currentId);
  }, [cy, currentId]);

  const goTo = (next: Stop | null): void => {
    if (!next) return;
    setStop(next);
    // Of an arrow the end that it leads to from here: where it starts is in the view already.
    if (next.kind === "node") handle.reveal(next.thing.id);
    else handle.reveal(next.from === "source" ? next.thing.target : next.thing.source);
  };
  const step = (way: Way, onArrows: boolean): void => {
    if (scene) goTo(nextStop(scene, current, chosen, way, onArrows));
  };
  const enter = (withShift: boolean): void => {
    if (!current) return;
    if (!withShift) callbacks.onChoose(current.thing.id, current.kind);
    else if (current.kind === "node" && current.thing.openable) callbacks.onToggleBox(current.thing.id);
  };
  const leave = (): void => {
    if (callbacks.onClear()) return;
    setStop(scene && current?.kind === "edge" ? endOf(scene, current.thing, current.from) : null);
  };
  const carrying = useCarrying(cy, scene, callbacks.onMove);
  const press = (event: KeyboardEvent): (() => void) | null => {
    const direction = directions[event.key];
    if (direction) return () => step(direction, event.shiftKey);
    switch (event.key) {
      case "PageDown":
        return () => step(1, false);
      case "PageUp":
        return () => step(-1, false);
      case "+":
      case "=":
        return handle.zoomIn;
      case "-":
      case "_":
        return handle.zoomOut;
      case "0":
        return handle.fit;
      case "m":
      case "M":
        return current?.kind === "node" ? () => carrying.takeUp(current.thing) : null;
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
    carried: carrying.state,
    onBlur: carrying.putDown,
    onKeyDown(event) {
      if (event.ctrlKey || event.metaKey || event.altKey) return;
      const action = carrying.press(event) ?? press(event);
      if (!action) return;
      event.preventDefault();
      action();
    },
  };
}

/** Where a key leads: along an arrow and to those beside it, onto the arrows of a node, or from node to node. Null: nowhere. */
function nextStop(scene: Scene, current: Stop | null, chosen: string | null, way: Way, onArrows: boolean): Stop | null {
  if (current?.kind === "edge" && typeof way !== "number") {
    if (way === "up" || way === "down") return besideArrow(scene, current, way === "down" ? 1 : -1);
    return endOf(scene, current.thing, way === "right" ? "target" : "source");
  }
  const at = current?.kind === "edge" ? current.thing[current.from] : current?.thing.id;
  const from = at ?? (scene.nodes.some((node) => node.id === chosen) ? chosen : null);
  if (onArrows && from !== null && (way === "left" || way === "right")) {
    return arrowOf(scene, from, way === "right" ? "leaving" : "arriving");
  }
  const thing = typeof way === "number" ? nextInOrder(scene, from, way) : neighbourOf(scene, from, way);
  return thing && { kind: "node", thing };
}
