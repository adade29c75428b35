import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { networkOfBothReadings } from "../../src/domain/network";
import { visibleNetwork } from "../../src/domain/visible";
import { type ComposeOptions, composeScene } from "../../src/scene/compose/compose-scene";
import { layoutNetwork } from "../../src/scene/layout/layout-network";
import { isopsoralen } from "../domain/real";
import { dataset, shipped, shippedOrder } from "./shipped";

const view = { level: "overview", toggled: [] } as const;
const evidence = isopsoralen();
const full = networkOfBothReadings(dataset, view);
const layout = layoutNetwork(full, { language: "en", seed: 1, order: shippedOrder() });
const visible = visibleNetwork(evidence, noFilters, view);
const osteoclast = visibleNetwork(evidence, { ...noFilters, effects: ["osteoclast"] }, view);

function scene(options: Partial<ComposeOptions> = {}, network = visible) {
  return composeScene(layout, network, {
    focus: null,
    background: "focus",
    moves: {},
    evidence,
    ...options,
  });
}

describe("a scene", () => {
  it("keeps background arrows back until something is chosen", () => {
    expect(scene().edges.some((edge) => edge.cls === "background")).toBe(false);
    const background = visible.edges.find((edge) => edge.cls === "background");
    const focused = scene({ focus: new Set([background?.id ?? ""]) });
    expect(focused.edges.filter((edge) => edge.cls === "background").map((edge) => edge.id)).toEqual([background?.id]);
    expect(scene({ background: "always" }).edges.some((edge) => edge.cls === "background")).toBe(true);
  });

  it("brings a choice forward and dims the rest", () => {
    const { nodes } = scene({ focus: new Set(["NF-KB"]) });
    expect(nodes.find((node) => node.id === "NF-KB")?.emphasis).toBe("focus");
    expect(nodes.filter((node) => node.id !== "NF-KB").every((node) => node.emphasis === "dim")).toBe(true);
  });

  it("counts beside a mark what reports it, and draws no arrow thicker for a prediction or retracted work", () => {
    const { nodes, edges } = scene();
    // 6 prints no direction, 8 is a prediction, 9 is retracted: 7 alone raises it.
    expect(nodes.find((node) => node.id === "PI3K-AKT-MTOR")?.count?.lines).toEqual(["1"]);
    const width = (id: string) => edges.find((edge) => edge.id === id)?.width;
    const [one, withRetracted] = [width("tested:isopsoralen>NOTCH"), width("tested:isopsoralen>TRABECULAR-BONE")];
    expect(one).toBeGreaterThan(0);
    expect(withRetracted).toBe(one);
  });

  it("writes no heading over a column, or beside a half, of which nothing is drawn", () => {
    const captions = (network = visible) => scene({}, network).captions.map(({ id }) => id);
    expect(captions()).toContain("column.outcomes");
    expect(captions(osteoclast)).not.toContain("column.outcomes");
    expect(captions(osteoclast)).toEqual(expect.arrayContaining(["column.compound", "column.pathways", "half.bottom"]));
  });

  it("does not move what filters leave", () => {
    const all = new Map(scene().nodes.map((node) => [node.id, node]));
    for (const { id, x, y } of scene({}, osteoclast).nodes) {
      expect({ x, y }).toEqual({ x: all.get(id)?.x, y: all.get(id)?.y });
    }
  });

  it("fades what filters take out, where that is wanted", () => {
    const faded = scene({ faded: full }, osteoclast);
    expect(faded.nodes.map(({ id }) => id)).toEqual(scene().nodes.map(({ id }) => id));
    expect(faded.nodes.some((node) => node.emphasis === "dim")).toBe(true);
    expect(scene({}, osteoclast).nodes.length).toBeLessThan(full.nodes.length);
  });

  it("takes the arrows along when a node is dragged", () => {
    const before = new Map(scene().edges.map((edge) => [edge.id, edge]));
    const moved = scene({ moves: { "NF-KB": { dx: 30, dy: 40 } } });
    const node = moved.nodes.find((each) => each.id === "NF-KB");
    expect(node?.x).toBeCloseTo((layout.boxes["NF-KB"]?.x ?? 0) + 30);
    for (const edge of moved.edges) {
      const same = JSON.stringify(edge.route) === JSON.stringify(before.get(edge.id)?.route);
      expect(same, edge.id).toBe(edge.source !== "NF-KB" && edge.target !== "NF-KB");
    }
  });

  it("leaves no hole among the members of an open box", () => {
    for (const language of ["en", "zh"] as const) {
      const { nodes } = shipped("molecules", language);
      for (const box of nodes.filter(({ shape }) => shape === "container")) {
        const held = nodes.filter(({ parent }) => parent === box.id);
        const places = new Set(held.map(({ x, y }) => `${x} ${y}`));
        const columns = [...new Set(held.map(({ x }) => x))].sort((a, b) => a - b);
        const rows = [...new Set(held.map(({ y }) => y))].sort((a, b) => a - b);
        const inOrder = rows.flatMap((y) => columns.map((x) => places.has(`${x} ${y}`)));
        expect(inOrder.lastIndexOf(true), box.id).toBe(held.length - 1);
      }
    }
  });

  it("draws pale what the review names in its background alone", () => {
    const quiet = scene({ background: "always" }).nodes.filter((node) => node.quiet === true);
    expect(quiet.length).toBeGreaterThan(0);
    for (const { id } of quiet) {
      const held = visible.edges.some((edge) => edge.cls !== "background" && [edge.source, edge.target].includes(id));
      expect(held, id).toBe(false);
    }
  });
});
