import { describe, expect, it } from "vitest";
import { type Direction, neighbourOf, nextInOrder } from "../../../src/graph/input/neighbour";
import { fixtureScene } from "../../figure/fixture-scene";

const scene = fixtureScene();
const from = (id: string | null, direction: Direction) => neighbourOf(scene, id, direction)?.id ?? null;

describe("going from node to node with the arrow keys", () => {
  it("starts at the first node of the scene", () => {
    expect(from(null, "right")).toBe(scene.nodes[0]?.id);
    expect(from("not-drawn", "down")).toBe(scene.nodes[0]?.id);
  });

  it("goes to the nearest node in that direction", () => {
    expect(from("ISOPSORALEN", "right")).toBe("PI3K-AKT-MTOR");
    expect(from("PI3K-AKT-MTOR", "down")).toBe("ERBB");
    expect(from("BMD", "left")).toBe("ALP");
  });

  it("goes into an open box, through its members, and out on the other side", () => {
    expect(from("NF-KB", "right")).toBe("NFATC1");
    expect(from("NFATC1", "right")).toBe("RANK");
    expect(from("RANK", "right")).toBe("RESORPTION");
    expect(from("RESORPTION", "left")).toBe("NF-KB");
    expect(from("NF-KB", "left")).toBe("RANK");
  });

  it("stays where there is nothing further", () => {
    expect(from("ISOPSORALEN", "left")).toBeNull();
    expect(from("BMD", "right")).toBeNull();
  });

  it("reaches every node from the compound", () => {
    const reached = new Set(["ISOPSORALEN"]);
    for (const id of reached) {
      for (const direction of ["left", "right", "up", "down"] as const) {
        const next = from(id, direction);
        if (next) reached.add(next);
      }
    }
    expect([...reached].sort()).toEqual(scene.nodes.map(({ id }) => id).sort());
  });

  it("passes over what is hidden", () => {
    const nodes = scene.nodes.map((node) =>
      node.id === "PI3K-AKT-MTOR" ? { ...node, emphasis: "hidden" as const } : node,
    );
    expect(neighbourOf({ ...scene, nodes }, "ISOPSORALEN", "right")?.id).not.toBe("PI3K-AKT-MTOR");
  });
});

describe("going through all nodes with the page keys", () => {
  it("follows the columns, a box before its members, and stops at both ends", () => {
    const order: string[] = [];
    for (let at = nextInOrder(scene, null, 1); at; at = nextInOrder(scene, at.id, 1)) order.push(at.id);
    expect(order.toSorted()).toEqual(scene.nodes.map(({ id }) => id).toSorted());
    expect(order[0]).toBe("ISOPSORALEN");
    const box = order.indexOf("NF-KB");
    expect(order.slice(box, box + 3)).toEqual(["NF-KB", "NFATC1", "RANK"]);
    expect(nextInOrder(scene, "ISOPSORALEN", -1)).toBeNull();
    expect(nextInOrder(scene, "NFATC1", -1)?.id).toBe("NF-KB");
  });
});
