import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { Point, Scene } from "../../scene/types";
import { markOnly } from "../elements/emphasis";
import { type Carry, carry } from "./carry";
import { hitOf, isPinch, isTouch, screenPointOf } from "./hit";
import { listenOn, listenOnCanvas } from "./listen";

/** A press that strays less than this (CSS pixels) is still a click. */
const clickSlack = 4;

/** How long the device trembles when a finger has lifted a node, milliseconds. */
const liftVibrationMs = 12;

interface Drag {
  readonly carried: Carry;
  readonly grabbed: Point;
  readonly grabbedOnScreen: Point;
  moving: boolean;
  delta: Point;
}

/**
 * Nodes dragged by hand, with all that goes along (`carry`). On release `onMove` gets the way gone, in scene units.
 *
 * A mouse drags at once. A finger that swipes over a node pans the view, for on a phone there is hardly any ground to
 * swipe on; it drags after a long press, which rings the node as lifted.
 *
 * Cytoscape's own grabbing is not used: it lifts only the grabbed node above all others, so that a box would hide its
 * members while it moves.
 */
export function bindMoving(
  cy: Core,
  scene: () => Scene | null,
  onMove: (nodeId: string, dx: number, dy: number) => void,
): () => void {
  let drag: Drag | null = null;
  /** The node under a finger, which lets the view be panned for as long as it is not lifted. */
  let touched: NodeSingular | null = null;
  let lifted = false;

  const grab = (event: EventObject): void => {
    const hit = hitOf(event);
    const shown = scene();
    if (hit?.kind !== "node" || !shown) return;
    drag = {
      carried: carry(cy, shown, hit.id),
      grabbed: { ...event.position },
      grabbedOnScreen: screenPointOf(event),
      moving: false,
      delta: { x: 0, y: 0 },
    };
  };
  const onPress = (event: EventObject): void => {
    letGo();
    const hit = hitOf(event);
    if (!isTouch(event)) grab(event);
    else if (hit?.kind === "node") touched = cy.getElementById(hit.id).panify();
  };
  const onHold = (event: EventObject): void => {
    if (!touched) return;
    touched.unpanify();
    grab(event);
    if (!drag) return;
    lifted = true;
    markOnly(cy, "lifted", drag.carried.id);
    navigator.vibrate?.(liftVibrationMs);
  };
  const onDrag = (event: EventObject): void => {
    if (isPinch(event)) onBreak();
    if (!drag) return;
    const at = screenPointOf(event);
    drag.moving ||= Math.hypot(at.x - drag.grabbedOnScreen.x, at.y - drag.grabbedOnScreen.y) > clickSlack;
    if (!drag.moving) return;
    const delta = { x: event.position.x - drag.grabbed.x, y: event.position.y - drag.grabbed.y };
    drag.delta = delta;
    drag.carried.to(delta);
  };
  const onRelease = (): void => {
    const done = drag;
    letGo();
    if (done?.moving) onMove(done.carried.id, done.delta.x, done.delta.y);
  };
  /** A second finger came, or the system took the touch over: nothing is moved. */
  const onBreak = (): void => {
    drag?.carried.putBack();
    letGo();
  };
  function letGo(): void {
    drag = null;
    touched?.unpanify();
    touched = null;
    if (lifted) markOnly(cy, "lifted", null);
    lifted = false;
  }
  const stops = [
    listenOnCanvas(cy, { tapstart: onPress, taphold: onHold, tapdrag: onDrag, tapend: onRelease }),
    listenOnCanvas(cy, { "cxttapstart pinchzoom": onBreak }),
    listenOn(window, { touchcancel: onBreak }),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
