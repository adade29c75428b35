import type { EventObject, SingularElementReturnValue } from "cytoscape";
import type { Point } from "../../scene/types";

/** A thing of the scene that the pointer or the keyboard can reach. */
export interface Hit {
  readonly kind: "node" | "edge";
  readonly id: string;
}

/** What an event of the canvas happened on; null for the ground between the things. */
export function hitOf(event: EventObject): Hit | null {
  if (event.target === event.cy) return null;
  const element: SingularElementReturnValue = event.target;
  return { kind: element.isNode() ? "node" : "edge", id: element.id() };
}

/** Where on the screen an event happened, in CSS pixels of the window; of the view where no device caused it. */
export function screenPointOf(event: EventObject): Point {
  const cause: unknown = event.originalEvent;
  if (typeof MouseEvent !== "undefined" && cause instanceof MouseEvent) return { x: cause.clientX, y: cause.clientY };
  return { x: event.renderedPosition?.x ?? 0, y: event.renderedPosition?.y ?? 0 };
}

/** Whether a finger caused an event, not a mouse or pen. */
export function isTouch(event: EventObject): boolean {
  return touchOf(event) !== null;
}

/** More than one finger is down: a gesture that zooms and selects no node. */
export function isPinch(event: EventObject): boolean {
  return (touchOf(event)?.touches.length ?? 0) > 1;
}

function touchOf(event: EventObject): TouchEvent | null {
  const cause: unknown = event.originalEvent;
  return typeof TouchEvent !== "undefined" && cause instanceof TouchEvent ? cause : null;
}
