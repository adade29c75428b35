import { describe, expect, it } from "vitest";
import { applyEmphasis, markOnly } from "../../../src/graph/elements/emphasis";
import type { Scene } from "../../../src/scene/types";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

const scene = fixtureScene();

/** NF-κB and what leads to it brought forward, the rest stepped back. */
const focused: Scene = {
  ...scene,
  nodes: scene.nodes.map((node) => ({
    ...node,
    emphasis: node.id === "NF-KB" || node.id === "ISOPSORALEN" ? "focus" : "dim",
  })),
  edges: scene.edges.map((edge) => ({ ...edge, emphasis: edge.id.endsWith(">NF-KB") ? "focus" : "dim" })),
};

describe("emphasis on the canvas", () => {
  it("reaches everything that stands on a node or an arrow", () => {
    const cy = canvasWith(scene);
    applyEmphasis(cy, focused);
    for (const id of ["NF-KB", "tested:ISOPSORALEN>NF-KB"]) {
      expect(cy.getElementById(id).hasClass("focus"), id).toBe(true);
    }
    for (const id of ["RANK", "writing:tested:ISOPSORALEN>PI3K-AKT-MTOR"]) {
      expect(cy.getElementById(id).hasClass("dim"), id).toBe(true);
    }
  });

  it("leaves no trace once the choice is given up", () => {
    const cy = canvasWith(scene);
    applyEmphasis(cy, focused);
    applyEmphasis(cy, scene);
    expect(cy.elements(".dim, .focus, .hidden")).toHaveLength(0);
  });

  it("leaves the titles of the columns alone", () => {
    const cy = canvasWith(focused);
    expect(cy.getElementById("caption:column-pathways").hasClass("dim")).toBe(false);
  });

  it("rings one thing at a time", () => {
    const cy = canvasWith(scene);
    markOnly(cy, "chosen", "NF-KB");
    markOnly(cy, "chosen", "RANK");
    expect(cy.elements(".chosen").map((element) => element.id())).toEqual(["RANK"]);
    markOnly(cy, "chosen", null);
    expect(cy.elements(".chosen")).toHaveLength(0);
  });
});
