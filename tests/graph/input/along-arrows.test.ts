import { describe, expect, it } from "vitest";
import { arrowOf, besideArrow, endOf, type Stop, stopIn } from "../../../src/graph/input/along-arrows";
import { fixtureScene } from "../../figure/fixture-scene";

const scene = fixtureScene();
type ArrowStop = Extract<Stop, { kind: "edge" }>;
const onArrow = (stop: Stop | null): ArrowStop => {
  if (stop?.kind !== "edge") throw new Error("no arrow");
  return stop;
};

describe("walking along arrows", () => {
  it("reaches every arrow of every node, from both of its ends", () => {
    const reached = { leaving: new Set<string>(), arriving: new Set<string>() };
    for (const { id } of scene.nodes) {
      for (const way of ["leaving", "arriving"] as const) {
        for (let stop = arrowOf(scene, id, way); stop !== null; stop = besideArrow(scene, onArrow(stop), 1))
          reached[way].add(stop.thing.id);
      }
    }
    const all = new Set(scene.edges.map(({ id }) => id));
    expect(reached).toEqual({ leaving: all, arriving: all });
  });

  it("goes from top to bottom, and back", () => {
    const first = onArrow(arrowOf(scene, "ISOPSORALEN", "leaving"));
    const second = onArrow(besideArrow(scene, first, 1));
    const y = (stop: ArrowStop) => scene.nodes.find(({ id }) => id === stop.thing.target)?.y ?? 0;
    expect(y(second)).toBeGreaterThanOrEqual(y(first));
    expect(besideArrow(scene, second, -1)).toEqual(first);
    expect(besideArrow(scene, first, -1)).toBeNull();
  });

  it("leads to both ends", () => {
    const arrow = onArrow(arrowOf(scene, "ISOPSORALEN", "leaving")).thing;
    expect(endOf(scene, arrow, "source")?.thing.id).toBe("ISOPSORALEN");
    expect(endOf(scene, arrow, "target")?.thing.id).toBe(arrow.target);
  });

  it("stops at nothing that is hidden, and at nothing that has gone", () => {
    const hidden = { ...scene, edges: scene.edges.map((edge) => ({ ...edge, emphasis: "hidden" as const })) };
    const stop = onArrow(arrowOf(scene, "ISOPSORALEN", "leaving"));
    expect(arrowOf(hidden, "ISOPSORALEN", "leaving")).toBeNull();
    expect(stopIn(hidden, stop)).toBeNull();
    expect(stopIn(scene, stop)).toEqual(stop);
    expect(
      stopIn(
        { ...scene, nodes: [] },
        { kind: "node", thing: scene.nodes[0] as Extract<Stop, { kind: "node" }>["thing"] },
      ),
    ).toBeNull();
  });
});
