import type { Core, EventObject } from "cytoscape";
import type { Point } from "../../scene/types";
import { type Hit, hitOf, screenPointOf } from "./hit";

/** Where the browser does not count clicks: two within this time (milliseconds) and distance (CSS pixels) are a double click. */
const doubleClick = { time: 350, distance: 8 } as const;

export interface ChoosingCallbacks {
  onChoose(hit: Hit): void;
  onClear(): void;
  /** A double click; the thing that the first click met. */
  onDouble(hit: Hit): void;
}

interface Click {
  readonly hit: Hit | null;
  /** When the click was made, not when the busy page received it. */
  readonly time: number;
  readonly at: Point;
  /** Clicks in a row by the reader's own system settings; 0 where nobody counts, as for a touch. */
  readonly count: number;
}

/**
 * A click chooses at once, a click on nothing clears. The second of two quick clicks belongs to what the first one
 * met: choosing may open a panel beside the canvas, and the picture may have moved from under the pointer by then.
 */
export function bindChoosing(cy: Core, callbacks: ChoosingCallbacks): () => void {
  let last: Click | null = null;
  const onTap = (event: EventObject): void => {
    const click = clickOf(event);
    if (last?.hit && isDouble(last, click)) {
      callbacks.onDouble(last.hit);
      last = null;
      return;
    }
    last = click;
    if (click.hit) callbacks.onChoose(click.hit);
    else callbacks.onClear();
  };
  cy.on("tap", onTap);
  return () => {
    cy.off("tap", onTap);
  };
}

function clickOf(event: EventObject): Click {
  const cause: unknown = event.originalEvent;
  return {
    hit: hitOf(event),
    time: typeof Event !== "undefined" && cause instanceof Event ? cause.timeStamp : event.timeStamp,
    at: screenPointOf(event),
    count: typeof MouseEvent !== "undefined" && cause instanceof MouseEvent ? cause.detail : 0,
  };
}

function isDouble(first: Click, second: Click): boolean {
  if (first.count > 0 && second.count > 0) return second.count % 2 === 0 && second.count > first.count;
  const apart = Math.hypot(second.at.x - first.at.x, second.at.y - first.at.y);
  return second.time - first.time <= doubleClick.time && apart <= doubleClick.distance;
}
