import type { Core } from "cytoscape";
import type { Point } from "../../scene/types";
import type { GraphElement } from "../elements/elements";
import { playFrames } from "../style/motion";

export type Positions = ReadonlyMap<string, Point>;

/** Where every node of the canvas stands now. */
export function positionsOf(cy: Core): Positions {
  return new Map(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
}

/**
 * Lets the nodes go from where they stood to where the scene puts them, over `duration` milliseconds (0: at once).
 * Nodes that were not there before, or have no way to go, are simply put in place. Returns a function that ends the
 * movement at once.
 */
export function movePositions(
  cy: Core,
  elements: readonly GraphElement[],
  before: Positions,
  duration: number,
): () => void {
  const ways = elements.flatMap((element) => {
    if (element.group === "edges") return [];
    const node = cy.getElementById(element.data.id);
    const to = element.position;
    return node.empty() ? [] : [{ node, from: before.get(element.data.id) ?? to, to }];
  });
  const place = (share: number): void => {
    if (cy.destroyed()) return;
    cy.batch(() => {
      for (const { node, from, to } of ways) {
        const at = { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share };
        const now = node.position();
        if (now.x !== at.x || now.y !== at.y) node.position(at);
      }
    });
  };
  const someMove = ways.some(({ from, to }) => Math.hypot(to.x - from.x, to.y - from.y) > 0.5);
  if (someMove && duration > 0) place(0);
  return playFrames(someMove ? duration : 0, place);
}
