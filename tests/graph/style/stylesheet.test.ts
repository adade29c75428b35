import type { Core } from "cytoscape";
import { afterEach, describe, expect, it, vi } from "vitest";
import { dimmed, steppedBack } from "../../../src/drawing/stepped-back";
import { arrowPaint, classEncodings, nodePaint, palettes } from "../../../src/encoding";
import { headNames } from "../../../src/graph/style/heads";
import { stylesheets } from "../../../src/graph/style/stylesheet";
import type { Emphasis, Scene } from "../../../src/scene/types";
import { contrast } from "../../encoding/contrast";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

const scene = fixtureScene();
const allWith = (emphasis: Emphasis): Scene => ({
  ...scene,
  nodes: scene.nodes.map((node) => ({ ...node, emphasis })),
  edges: scene.edges.map((edge) => ({ ...edge, emphasis })),
});

/** A colour as `#rrggbb`, from Cytoscape's `rgb(r,g,b)`. */
function hex(rgb: unknown): string {
  const channels = String(rgb).match(/\d+/g) ?? [];
  return `#${channels
    .slice(0, 3)
    .map((channel) => Number(channel).toString(16).padStart(2, "0"))
    .join("")}`;
}

function styleOf(cy: Core, id: string, property: string): unknown {
  return cy.getElementById(id).style(property);
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("the look of the graph", () => {
  it.each(["light", "dark"] as const)("is understood by Cytoscape to the last property in the %s theme", (theme) => {
    const warned = vi.spyOn(console, "warn").mockImplementation(() => undefined);
    const failed = vi.spyOn(console, "error").mockImplementation(() => undefined);
    const cy = canvasWith(scene, theme);
    cy.elements().addClass("dim chosen current over focus");
    cy.style([...stylesheets[theme].fading]);
    cy.elements().forEach((element) => {
      element.style();
    });
    expect(warned.mock.calls).toEqual([]);
    expect(failed.mock.calls).toEqual([]);
  });

  it.each(["light", "dark"] as const)("paints nodes and arrows as the encoding says in the %s theme", (theme) => {
    const cy = canvasWith(scene, theme);
    for (const node of scene.nodes) {
      expect(hex(styleOf(cy, node.id, "background-color")), node.id).toBe(nodePaint(node, theme).fill);
      expect(hex(styleOf(cy, node.id, "border-color")), node.id).toBe(nodePaint(node, theme).stroke);
    }
    for (const edge of scene.edges) {
      expect(hex(styleOf(cy, edge.id, "line-color")), edge.id).toBe(arrowPaint(edge, theme).colour);
    }
  });

  it("tells the sign of an arrow by its head and the class by its line", () => {
    const cy = canvasWith(scene);
    for (const edge of scene.edges) {
      expect(styleOf(cy, edge.id, "target-arrow-shape"), edge.id).toBe(headNames[edge.head]);
      const solid = classEncodings[edge.cls].dash.length === 0;
      expect(styleOf(cy, edge.id, "line-style"), edge.id).toBe(solid ? "solid" : "dashed");
    }
  });

  it("draws what is only predicted with a dotted outline", () => {
    const cy = canvasWith(scene);
    for (const node of scene.nodes) {
      expect(styleOf(cy, node.id, "border-style"), node.id).toBe(node.predicted ? "dashed" : "solid");
    }
  });

  it("puts containers under arrows, and arrows under boxes and what stands on arrows", () => {
    const cy = canvasWith(scene);
    const depth = (id: string): number => Number(styleOf(cy, id, "z-index"));
    const arrow = depth("tested:ISOPSORALEN>NF-KB");
    expect(depth("NF-KB")).toBeLessThan(arrow);
    for (const id of ["NFATC1", "writing:tested:ISOPSORALEN>PI3K-AKT-MTOR"])
      expect(depth(id), id).toBeGreaterThan(arrow);
  });

  it("lets the pointer meet nodes and arrows only", () => {
    const cy = canvasWith(scene);
    cy.elements().forEach((element) => {
      const forHands = element.data("kind") === "node" || element.data("kind") === "edge";
      expect(element.style("events"), element.id()).toBe(forHands ? "yes" : "no");
    });
  });

  it("hides what is hidden, from sight and from the pointer", () => {
    const cy = canvasWith(allWith("hidden"));
    for (const id of ["NF-KB", "tested:ISOPSORALEN>NF-KB", "writing:tested:ISOPSORALEN>PI3K-AKT-MTOR"]) {
      expect(Number(styleOf(cy, id, "opacity")), id).toBe(0);
      expect(styleOf(cy, id, "events"), id).toBe("no");
    }
  });

  it("steps nodes back by opacity and arrows by an opaque pale colour, so that a lane of many stays pale", () => {
    const cy = canvasWith(allWith("dim"));
    expect(Number(styleOf(cy, "NF-KB", "opacity"))).toBe(dimmed);
    expect(Number(styleOf(cy, "tested:ISOPSORALEN>NF-KB", "opacity"))).toBe(1);
    const pale = hex(styleOf(cy, "tested:ISOPSORALEN>NF-KB", "line-color"));
    expect(pale).toBe(steppedBack(palettes.light.inks.down, palettes.light.ground));
    expect(contrast(pale, palettes.light.ground)).toBeLessThan(1.6);
  });
});
