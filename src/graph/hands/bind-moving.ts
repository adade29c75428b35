import type { Core, EventObject, NodeSingular } from "cytoscape";
import type { Point, Scene } from "../../scene/types";
import { hitOf, screenPointOf } from "./hit";

/** A press that strays less than this (CSS pixels) is still a click. */
const clickSlack = 4;

interface Drag {
  readonly id: string;
  readonly grabbed: Point;
  readonly grabbedOnScreen: Point;
  readonly companions: readonly { readonly node: NodeSingular; readonly from: Point; readonly share: number }[];
  moving: boolean;
  delta: Point;
}

/**
 * Nodes dragged by hand. Marks and words go along with their node, members with their box; a label of an arrow goes
 * half of the way where one end moves, all of it where both do. On release `onMove` gets the way gone, in scene units.
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

  const onPress = (event: EventObject): void => {
    const hit = hitOf(event);
    const shown = scene();
    if (hit?.kind !== "node" || !shown) return;
    drag = {
      id: hit.id,
      grabbed: { ...event.position },
      grabbedOnScreen: screenPointOf(event),
      companions: companionsOf(cy, shown, hit.id),
      moving: false,
      delta: { x: 0, y: 0 },
    };
  };
  const onDrag = (event: EventObject): void => {
    if (!drag) return;
    if (isPinch(event)) {
      putBack(drag);
      drag = null;
      return;
    }
    const at = screenPointOf(event);
    drag.moving ||= Math.hypot(at.x - drag.grabbedOnScreen.x, at.y - drag.grabbedOnScreen.y) > clickSlack;
    if (!drag.moving) return;
    const delta = { x: event.position.x - drag.grabbed.x, y: event.position.y - drag.grabbed.y };
    drag.delta = delta;
    const { companions } = drag;
    cy.batch(() => {
      for (const { node, from, share } of companions) {
        node.position({ x: from.x + delta.x * share, y: from.y + delta.y * share });
      }
    });
  };
  const onRelease = (): void => {
    const done = drag;
    drag = null;
    if (done?.moving) onMove(done.id, done.delta.x, done.delta.y);
  };
  cy.on("tapstart", onPress);
  cy.on("tapdrag", onDrag);
  cy.on("tapend", onRelease);
  return () => {
    cy.off("tapstart", onPress);
    cy.off("tapdrag", onDrag);
    cy.off("tapend", onRelease);
  };
}

/** A second finger came down: the hand zooms, and means no node. */
function isPinch(event: EventObject): boolean {
  const cause: unknown = event.originalEvent;
  return typeof TouchEvent !== "undefined" && cause instanceof TouchEvent && cause.touches.length > 1;
}

function putBack({ companions }: Drag): void {
  for (const { node, from } of companions) node.position({ ...from });
}

/** Everything that moves with a node, and what share of its way each goes. */
function companionsOf(cy: Core, scene: Scene, id: string): Drag["companions"] {
  const moved = new Set([id, ...scene.nodes.filter((node) => node.parent === id).map((node) => node.id)]);
  const share = new Map<string, number>([...moved].map((owner) => [owner, 1]));
  for (const edge of scene.edges) {
    const ends = [edge.source, edge.target].filter((end) => moved.has(end)).length;
    if (ends > 0) share.set(edge.id, ends / 2);
  }
  return cy
    .nodes()
    .map((node) => {
      return { node, from: { ...node.position() }, share: share.get(String(node.data("owner"))) ?? 0 };
    })
    .filter((companion) => companion.share > 0);
}
