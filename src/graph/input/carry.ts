import type { Core, NodeSingular } from "cytoscape";
import type { Point, Scene } from "../../scene/types";

/** A node that is being moved, with all that goes along. */
export interface Carry {
  readonly id: string;
  /** Puts it that far from where it was taken up, in scene units. */
  to(delta: Point): void;
  putBack(): void;
}

/**
 * Takes up a node. Marks and words go along with it, members with their box; a label of an arrow goes half of the way where one
 * end moves, all of it where both do.
 */
export function carry(cy: Core, scene: Scene, id: string): Carry {
  const companions = companionsOf(cy, scene, id);
  const to = (delta: Point): void => {
    cy.batch(() => {
      for (const { node, from, share } of companions) {
        node.position({ x: from.x + delta.x * share, y: from.y + delta.y * share });
      }
    });
  };
  return { id, to, putBack: () => to({ x: 0, y: 0 }) };
}

interface Companion {
  readonly node: NodeSingular;
  readonly from: Point;
  readonly share: number;
}

/** Everything that moves with a node, and what share of its way each goes. */
function companionsOf(cy: Core, scene: Scene, id: string): readonly Companion[] {
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
