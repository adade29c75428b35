import { describe, expect, it } from "vitest";
import { layersByFlow } from "../../../src/scene/layout/model/flow-layers";
import type { RootGraph } from "../../../src/scene/layout/model/roots";

/** "A>B" a causal arrow, "A-B" two things that interact. */
function graphOf(told: string): RootGraph {
  const arrows = told.split(" ").map((each) => {
    const [from = "", to = ""] = each.split(/[>-]/);
    return { from, to, main: true, edge: { sign: each.includes("-") ? "interacts" : "up" } };
  });
  const ids = [...new Set(arrows.flatMap(({ from, to }) => [from, to]))];
  return { roots: ids.map((id) => ({ id })), arrows } as unknown as RootGraph;
}

const layers = (told: string) => layersByFlow(graphOf(told)).map((layer) => layer.join(""));

describe("columns that follow the arrows", () => {
  it("put what is acted on right of what acts", () => {
    expect(layers("A>B B>D A>D")).toEqual(["A", "B", "D"]);
  });

  it("put a beginning next to the first thing that it acts on", () => {
    expect(layers("A>B B>D E>D")).toEqual(["A", "BE", "D"]);
  });

  it("leave out the arrow that closes a ring, and a thing's arrow to itself", () => {
    expect(layers("A>B B>A B>B B>D")).toEqual(["A", "B", "D"]);
  });

  it("put what only interacts beside its partner", () => {
    expect(layers("A>B B-E")).toEqual(["A", "B", "E"]);
    expect(layers("A-B")).toEqual(["A", "B"]);
  });

  it("split a layer that would be too tall", () => {
    const told = Array.from({ length: 40 }, (_, i) => `S${i}>T${i}`).join(" ");
    expect(layersByFlow(graphOf(told)).every((layer) => layer.length <= 24)).toBe(true);
  });
});
