import type { Core, EventObject } from "cytoscape";
import type { Point } from "../scene/types";
import { type Hit, hitOf, screenPointOf } from "./hit";

/** Two clicks within this time (milliseconds) and distance (CSS pixels) are a double click. */
const doubleClick = { time: 350, distance: 8 } as const;

export interface ChoosingHands {
  onChoose(hit: Hit): void;
  onClear(): void;
  /** A double click; the thing that the first click met. */
  onDouble(hit: Hit): void;
}

interface Click {
  readonly hit: Hit | null;
  readonly time: number;
  readonly at: Point;
}

/**
 * A click chooses at once, a click on nothing clears. The second of two quick clicks belongs to what the first one
 * met: choosing may open a panel beside the canvas, and the picture may have moved from under the pointer by then.
 */
export function bindChoosing(cy: Core, hands: ChoosingHands): () => void {
  let last: Click | null = null;
  const onTap = (event: EventObject): void => {
    const click: Click = { hit: hitOf(event), time: event.timeStamp, at: screenPointOf(event) };
    if (last?.hit && isDouble(last, click)) {
      hands.onDouble(last.hit);
      last = null;
      return;
    }
    last = click;
    if (click.hit) hands.onChoose(click.hit);
    else hands.onClear();
  };
  cy.on("tap", onTap);
  return () => {
    cy.off("tap", onTap);
  };
}

function isDouble(first: Click, second: Click): boolean {
  const apart = Math.hypot(second.at.x - first.at.x, second.at.y - first.at.y);
  return second.time - first.time <= doubleClick.time && apart <= doubleClick.distance;
}
