import { describe, expect, test } from "vitest";
import { withoutPale } from "../../src/drawing/in-view";
import { fixtureScene } from "../figure/fixture-scene";

describe("a scene without what was stepped back", () => {
  const scene = fixtureScene("en", (whole) => ({
    ...whole,
    nodes: whole.nodes.map((node) => ({ ...node, emphasis: node.id === "NFATC1" ? "focus" : "dim" })),
    edges: whole.edges.map((edge) => ({ ...edge, emphasis: edge.refs.includes(24) ? "normal" : "dim" })),
  }));

  test("holds what stands out, and the box around it", () => {
    expect(withoutPale(scene).nodes.map(({ id }) => id)).toEqual(["NF-KB", "NFATC1"]);
  });

  test("holds no arrow that was stepped back", () => {
    const { edges } = withoutPale(scene);
    expect(edges.length).toBeGreaterThan(0);
    expect(edges.every(({ refs }) => refs.includes(24))).toBe(true);
  });
});
