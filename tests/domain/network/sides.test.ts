import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { fullNetwork } from "../../../src/domain/network";
import type { Level, NetworkEdge } from "../../../src/domain/network/types";
import { visibleNetwork } from "../../../src/domain/visible";
import { sidesText } from "../../../src/wording/readings";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const overview = { level: "overview", toggled: [] } as const;

function edge(edges: readonly NetworkEdge[], id: string): NetworkEdge {
  const found = edges.find((each) => each.id === id);
  if (!found) throw new Error(`no arrow ${id}`);
  return found;
}

describe("both sides of a disagreement", () => {
  const review = isopsoralen();
  const sidesOf = (level: Level) => {
    const { edges } = fullNetwork(review, { level, toggled: [] });
    return new Map(edges.flatMap(({ id, sides }) => (sides ? [[id, sidesText(sides, "en")] as const] : [])));
  };

  test("are named for every contested arrow of the review, closed and open", () => {
    for (const level of ["overview", "molecules"] as const) {
      const sides = sidesOf(level);
      expect(sides.get("tested:isopsoralen>PI3K-AKT-MTOR")).toBe("↑1 · 1 unstated");
      expect(sides.get("tested:isopsoralen>MINERAL")).toBe("↑2 · ↓1");
      expect(sides.get("inferred:TGFB-SMAD>OSTEOBLAST-MARKERS")).toBe("↑2 · background ↓");
      expect(sides.get("inferred:PI3K-AKT-MTOR>OB-DIFFERENTIATION")).toBe("↑1 · background ↓");
    }
    expect(sidesOf("overview").get("background:TGFB-SMAD>OSTEOBLAST-MARKERS")).toBe("↑2 · background ↓");
    expect(sidesOf("molecules").get("background:MTORC1>OB-DIFFERENTIATION")).toBe("↑1 · background ↓");
  });

  test("are two or more for whatever is contested: nothing is without somebody who says otherwise", () => {
    for (const reading of ["review", "primary"] as const) {
      for (const level of ["overview", "molecules"] as const) {
        const { edges } = fullNetwork(isopsoralen(reading), { level, toggled: [] });
        for (const { id, standing, sides } of edges) {
          expect(sides !== null, id).toBe(standing === "contested");
          if (sides) expect(sidesText(sides, "en"), id).toMatch(/^\S.* · .*\S$/);
        }
      }
    }
  });

  test("are short in both languages", () => {
    const { edges } = fullNetwork(review, overview);
    const texts = edges.flatMap(({ sides }) => (sides ? [sidesText(sides, "zh")] : []));
    expect([...new Set(texts)].sort()).toEqual(["↑1 · 未述1", "↑1 · 背景↓", "↑2 · ↓1", "↑2 · 背景↓"].sort());
  });

  test("leave the head of the arrow to what most studies report", () => {
    const three = worldOf({
      entities: { CA: {} },
      studies: {
        19: { arms: [{ findings: [{ object: "CA", effect: "increases" }] }] },
        21: { arms: [{ findings: [{ object: "CA", effect: "increases" }] }] },
        29: { arms: [{ findings: [{ object: "CA", effect: "decreases" }] }] },
      },
    });
    expect(fullNetwork(three, overview).edges[0]).toMatchObject({ sign: "up", standing: "contested" });
    expect(edge(fullNetwork(review, overview).edges, "tested:isopsoralen>PI3K-AKT-MTOR").sign).toBe("up");
  });

  test("do not come from members of a box that move in different directions", () => {
    const smad = edge(fullNetwork(review, overview).edges, "tested:isopsoralen>TGFB-SMAD");
    expect(smad).toMatchObject({ standing: "supported", sides: null });
  });

  test("go with the studies that a filter leaves", () => {
    const inVitro = visibleNetwork(review, { ...noFilters, approaches: ["in vitro"] }, overview);
    // 29, the only study in which calcium falls, is in rats.
    expect(edge(inVitro.edges, "tested:isopsoralen>MINERAL").sides).toBeNull();
  });

  test("stand at a node by what was measured of it", () => {
    const { nodes } = fullNetwork(review, { level: "molecules", toggled: [] });
    const sides = new Map(
      nodes.flatMap((node) => (node.sides ? [[node.id, sidesText(node.sides, "en")] as const] : [])),
    );
    expect(sides.get("CALCIUM")).toBe("↑2 · ↓1");
    expect(sides.get("SMAD7")).toBeUndefined();
  });
});

describe("a grave discrepancy between review and record", () => {
  const ids = (level: Level, reading: "review" | "primary") => {
    const { nodes, edges } = fullNetwork(isopsoralen(reading), { level, toggled: [] });
    return new Map([...nodes, ...edges].flatMap(({ id, discrepancies }) => discrepancies.map((check) => [id, check])));
  };

  test("is known of the nodes and arrows it is about, while the review is read", () => {
    const marked = ids("overview", "review");
    expect(marked.get("NOTCH")).toBe("check-16-direction");
    expect(marked.get("tested:isopsoralen>NOTCH")).toBe("check-16-direction");
    expect(marked.get("OB-PROLIFERATION")).toBe("check-21-direction");
    expect(marked.get("tested:isopsoralen>OB-PROLIFERATION")).toBe("check-21-direction");
    expect(marked.get("TRABECULAR-BONE")).toBe("check-20-species");
    expect(marked.get("tested:isopsoralen>TRABECULAR-BONE")).toBe("check-20-species");
    expect(ids("molecules", "review").get("BV-TV")).toBe("check-20-species");
  });

  test("reaches the steps whose direction follows from it, and not what the same study measured", () => {
    const marked = ids("overview", "review");
    expect(marked.get("inferred:NOTCH>OB-DIFFERENTIATION")).toBe("check-16-direction");
    expect(marked.has("OB-DIFFERENTIATION")).toBe(false);
  });

  test("is gone in the reading of the primary record", () => {
    expect([...ids("overview", "primary"), ...ids("molecules", "primary")]).toEqual([]);
  });
});
