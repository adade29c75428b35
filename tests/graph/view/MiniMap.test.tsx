import { fireEvent, render, screen, waitFor } from "@testing-library/react";
import type { Core } from "cytoscape";
import { describe, expect, it, vi } from "vitest";
import { MiniMap } from "../../../src/graph/view/MiniMap";
import { cornerOfMap } from "../../../src/graph/view/map-corner";
import { type Cover, noCover } from "../../../src/graph/view/viewport";
import type { Emphasis, Scene } from "../../../src/scene/types";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

const scene: Scene = fixtureScene();

/** A view of 800 × 400 CSS pixels on the scene, which jsdom does not lay out. */
function region(): { current: HTMLElement } {
  const element = document.createElement("div");
  Object.defineProperty(element, "clientWidth", { value: 800 });
  Object.defineProperty(element, "clientHeight", { value: 400 });
  return { current: element };
}

function show(cy: Core, cover: Cover = noCover) {
  const onCentre = vi.fn();
  render(
    <MiniMap cy={cy} region={region()} scene={scene} cover={cover} theme="light" label="Map" onCentre={onCentre} />,
  );
  return onCentre;
}

describe("the map of the whole", () => {
  it("is away while all of the graph is in view", () => {
    const cy = canvasWith(scene);
    cy.viewport({ zoom: 0.5, pan: { x: 10, y: 10 } });
    show(cy);
    expect(screen.queryByRole("img", { name: "Map" })).toBeNull();
  });

  it("comes when the graph is larger than the view, with every node and a frame around what is seen", async () => {
    const cy = canvasWith(scene);
    cy.viewport({ zoom: 0.5, pan: { x: 10, y: 10 } });
    show(cy);
    cy.viewport({ zoom: 2, pan: { x: -400, y: -200 } });
    const map = await screen.findByRole("img", { name: "Map" });
    expect(map.querySelectorAll("rect")).toHaveLength(scene.nodes.length + 2);
    const frame = [...map.querySelectorAll("rect")].at(-1);
    expect(["x", "y", "width", "height"].map((name) => Number(frame?.getAttribute(name)))).toEqual([
      200, 100, 400, 200,
    ]);
  });

  it("follows the view", async () => {
    const cy = canvasWith(scene);
    cy.viewport({ zoom: 2, pan: { x: -400, y: -200 } });
    show(cy);
    cy.panBy({ x: -100, y: 0 });
    await waitFor(() => {
      const frame = [...screen.getByRole("img", { name: "Map" }).querySelectorAll("rect")].at(-1);
      expect(Number(frame?.getAttribute("x"))).toBe(250);
    });
  });

  it("takes the view to where it is pressed, and along where it is dragged", async () => {
    const cy = canvasWith(scene);
    cy.viewport({ zoom: 2, pan: { x: -400, y: -200 } });
    const onCentre = show(cy);
    const map = await screen.findByRole("img", { name: "Map" });
    map.setPointerCapture = () => undefined;
    const scale = Number(map.getAttribute("width")) / scene.width;
    fireEvent.pointerDown(map, { clientX: 460 * scale, clientY: 220 * scale, buttons: 1 });
    fireEvent.pointerMove(map, { clientX: 470 * scale, clientY: 220 * scale, buttons: 1 });
    fireEvent.pointerMove(map, { clientX: 0, clientY: 0, buttons: 0 });
    expect(onCentre).toHaveBeenCalledTimes(2);
    const [x, y] = onCentre.mock.calls[0] ?? [];
    expect(x).toBeCloseTo(460, 6);
    expect(y).toBeCloseTo(220, 6);
  });

  it("comes when a part of the graph lies under a panel, and stays beside the panel", async () => {
    const cy = canvasWith(scene);
    cy.viewport({ zoom: 0.5, pan: { x: 10, y: 10 } });
    show(cy, { left: 0, right: 600 });
    expect((await screen.findByRole("img", { name: "Map" })).style.right).toBe("612px");
  });

  it("takes another corner where it would hide what has come forward", () => {
    const seen = { x1: 0, y1: 0, x2: 800, y2: 400 };
    const corner = (x: number, y: number, emphasis: Emphasis) => {
      const nodes = scene.nodes.slice(0, 1).map((node) => ({ ...node, x, y, emphasis }));
      return cornerOfMap({ nodes, captions: [] }, seen, 168, 100);
    };
    expect(corner(760, 380, "focus")).toEqual({ x: "left", y: "bottom" });
    expect(corner(760, 380, "dim")).toEqual({ x: "right", y: "bottom" });
    expect(corner(40, 380, "focus")).toEqual({ x: "right", y: "bottom" });
  });

  it("covers no title of a column while another corner is free of them", () => {
    const seen = { x1: 0, y1: 0, x2: 800, y2: 400 };
    const at = (x: number, y: number) => ({
      ...scene.nodes[0],
      x,
      y,
      width: 60,
      height: 20,
      emphasis: "normal" as const,
    });
    const nodes = [at(760, 380), at(40, 380)] as Scene["nodes"];
    const title = { lines: ["Pathways"], fontSize: 12, lineHeight: 14, weight: 600, align: "middle" } as const;
    const captions = [{ id: "column", text: { ...title, x: 740, y: 20 } }];
    expect(cornerOfMap({ nodes, captions: [] }, seen, 168, 100)).toEqual({ x: "right", y: "top" });
    expect(cornerOfMap({ nodes, captions }, seen, 168, 100)).toEqual({ x: "left", y: "top" });
  });
});
