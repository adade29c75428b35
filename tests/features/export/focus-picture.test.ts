import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../../src/domain/evidence";
import { noFilters } from "../../../src/domain/filters";
import { focusOf } from "../../../src/domain/focus";
import { networkOfBothReadings, visibleNetwork } from "../../../src/domain/network";
import { focusPicture } from "../../../src/features/export/focus-picture";
import { searchOrder } from "../../../src/scene/layout/order/order";
import { isopsoralen } from "../../domain/real";

const { dataset } = isopsoralen();
const evidence = buildEvidence(dataset, "review");
const view = { level: "overview", toggled: [] } as const;
const visible = visibleNetwork(evidence, noFilters, view);
const order = searchOrder(networkOfBothReadings(dataset, view), { seed: 1, tries: 1 });

describe("the figure of a choice alone", () => {
  const focus = focusOf(evidence, visible, view, { kind: "node", id: "NF-KB" });
  const { scene, network } = focusPicture(evidence, visible, focus, { language: "en", order });

  it("holds every node and every arrow that the choice brings forward on the graph, and nothing else", () => {
    // The focus names what closed boxes hold, too; those are not drawn.
    const drawn = visible.nodes.map(({ id }) => id).filter((id) => focus.nodes.has(id));
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual(drawn.sort());
    expect(scene.edges.map(({ id }) => id).sort()).toEqual([...focus.edges].sort());
    expect(network.edges.length).toBe(focus.edges.size);
  });

  it("draws all of it at full strength", () => {
    expect(new Set([...scene.nodes, ...scene.edges].map(({ emphasis }) => emphasis))).toEqual(new Set(["normal"]));
  });

  it("is lower than the whole, so that its letters are larger on the same page", () => {
    const whole = focusPicture(
      evidence,
      visible,
      { nodes: new Set(visible.nodes.map(({ id }) => id)), edges: new Set(visible.edges.map(({ id }) => id)) },
      { language: "en", order },
    );
    expect(scene.height).toBeLessThan(whole.scene.height / 2);
  });
});
