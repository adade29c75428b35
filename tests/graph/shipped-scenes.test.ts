import { describe, expect, it, vi } from "vitest";
import { fullNetwork } from "../../src/domain/network";
import { toElements } from "../../src/graph/elements/to-elements";
import { neighbourOf, nextInOrder } from "../../src/graph/input/neighbour";
import { composeScene } from "../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../src/scene/layout/layout-network";
import type { Scene } from "../../src/scene/types";
import { isopsoralen } from "../domain/real";
import { canvasWith } from "./canvas";

/** The whole review at a level, as the canvas gets it. */
function sceneAt(level: "overview" | "molecules"): Scene {
  const evidence = isopsoralen();
  const network = fullNetwork(evidence, { level, toggled: [] });
  const layout = layoutNetwork(network, { language: "en", seed: 1 });
  return composeScene(layout, network, {
    focus: null,
    background: "always",
    moves: {},
    evidence,
  });
}

describe.each(["overview", "molecules"] as const)("the review's graph: %s", (level) => {
  const scene = sceneAt(level);

  it("is drawn in full, and Cytoscape has nothing to complain of", () => {
    const complaints = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const cy = canvasWith(scene);
    cy.elements().forEach((element) => {
      element.style();
    });
    expect(complaints.mock.calls).toEqual([]);
    expect(cy.elements()).toHaveLength(toElements(scene).length);
    complaints.mockRestore();
  });

  it("can be walked from the keyboard to every node, and nearly everywhere by arrow keys alone", () => {
    const inOrder: string[] = [];
    for (let at = nextInOrder(scene, null, 1); at; at = nextInOrder(scene, at.id, 1)) inOrder.push(at.id);
    expect(inOrder.toSorted()).toEqual(scene.nodes.map(({ id }) => id).toSorted());

    const reached = new Set([neighbourOf(scene, null, "right")?.id ?? ""]);
    for (const id of reached) {
      for (const direction of ["left", "right", "up", "down"] as const) {
        const next = neighbourOf(scene, id, direction);
        if (next) reached.add(next.id);
      }
    }
    expect(reached.size / scene.nodes.length).toBeGreaterThan(0.9);
  });
});
