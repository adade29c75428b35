import type { Core, EventObject } from "cytoscape";
import type { Point } from "../../scene/types";
import { type Hit, hitOf, screenPointOf } from "./hit";

/** A pointer that rests this long on a thing (milliseconds) means it. */
export const hoverDelay = 120;

export interface HoveringCallbacks {
  /** At once: what the pointer is over, for the look of the pointer and of the thing. */
  onOver(hit: Hit | null): void;
  /** After the delay: what the pointer means, and where it is on the screen. Null when it has left. */
  onIntent(hit: Hit | null, at: Point): void;
}

/** Tells what the pointer rests on. A moving picture (panning, zooming, dragging) means nothing. */
export function bindHovering(cy: Core, callbacks: HoveringCallbacks): () => void {
  let over: Hit | null = null;
  let at: Point = { x: 0, y: 0 };
  let meant = false;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const forget = (): void => {
    clearTimeout(timer);
    if (meant) callbacks.onIntent(null, at);
    meant = false;
  };
  const onOver = (event: EventObject): void => {
    const hit = hitOf(event);
    if (!hit) return;
    forget();
    over = hit;
    at = screenPointOf(event);
    callbacks.onOver(hit);
    timer = setTimeout(() => {
      meant = true;
      callbacks.onIntent(hit, at);
    }, hoverDelay);
  };
  const onOut = (event: EventObject): void => {
    if (hitOf(event)?.id !== over?.id) return;
    forget();
    over = null;
    callbacks.onOver(null);
  };
  const onMove = (event: EventObject): void => {
    if (!meant) at = screenPointOf(event);
  };
  cy.on("mouseover", onOver);
  cy.on("mouseout remove", onOut);
  cy.on("mousemove", onMove);
  cy.on("viewport tapdrag tapstart", forgetWhenMoving);
  function forgetWhenMoving(event: EventObject): void {
    if (event.type !== "tapdrag" || isPressed(event)) forget();
  }
  return () => {
    clearTimeout(timer);
    cy.off("mouseover", onOver);
    cy.off("mouseout remove", onOut);
    cy.off("mousemove", onMove);
    cy.off("viewport tapdrag tapstart", forgetWhenMoving);
  };
}

/** Cytoscape says "tapdrag" of every movement; only one with a button down is a drag. */
function isPressed(event: EventObject): boolean {
  const cause: unknown = event.originalEvent;
  return typeof MouseEvent !== "undefined" && cause instanceof MouseEvent && cause.buttons !== 0;
}
