import { act, render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { Core } from "cytoscape";
import { StrictMode } from "react";
import { describe, expect, it, vi } from "vitest";
import GraphView, { type GraphViewProps } from "../../src/graph/GraphView";
import type { Scene } from "../../src/scene/types";
import { fixtureScene } from "../figure/fixture-scene";
import { send } from "./canvas";

const scene = fixtureScene();
const labels = { canvas: "Mechanism graph", help: "How to use the keys", minimap: "Map" };

function callbacks() {
  return {
    onChoose: vi.fn(),
    onClear: vi.fn(),
    onToggleBox: vi.fn(),
    onHover: vi.fn(),
    onMove: vi.fn(),
    onCurrent: vi.fn(),
    onReady: vi.fn(),
  };
}

/** Cytoscape leaves itself with the element that it draws in. */
function canvasIn(region: HTMLElement): Core {
  const holder = [...region.querySelectorAll("div")].find((element) => "_cyreg" in element);
  const cy = (holder as unknown as { _cyreg?: { cy?: Core } } | undefined)?._cyreg?.cy;
  if (!cy) throw new Error("no canvas");
  return cy;
}

async function show(props: Partial<GraphViewProps> = {}) {
  const told = callbacks();
  const view = (more: Partial<GraphViewProps>) => (
    <StrictMode>
      <GraphView scene={scene} theme="light" chosen={null} labels={labels} headless {...told} {...props} {...more} />
    </StrictMode>
  );
  const { rerender, unmount } = render(view({}));
  const region = screen.getByRole("application", { name: "Mechanism graph" });
  await waitFor(() => expect(region.dataset.graphReady).toBe("true"));
  return {
    told,
    region,
    cy: canvasIn(region),
    unmount,
    again: (more: Partial<GraphViewProps>) => rerender(view(more)),
  };
}

describe("the graph on the screen", () => {
  it("says when its first frame is there, once", async () => {
    const { told } = await show();
    expect(told.onReady).toHaveBeenCalledOnce();
  });

  it("holds every node and arrow of the scene", async () => {
    const { cy } = await show();
    for (const { id } of [...scene.nodes, ...scene.edges]) expect(cy.getElementById(id).nonempty(), id).toBe(true);
  });

  it("tells of clicks on nodes, arrows and nothing", async () => {
    const { cy, told } = await show();
    send(cy.getElementById("NF-KB"), "tap", { x: 10, y: 10 });
    send(cy.getElementById("tested:ISOPSORALEN>NF-KB"), "tap", { x: 90, y: 90 });
    send(cy, "tap", { x: 300, y: 300 });
    expect(told.onChoose.mock.calls).toEqual([
      ["NF-KB", "node"],
      ["tested:ISOPSORALEN>NF-KB", "edge"],
    ]);
    expect(told.onClear).toHaveBeenCalledOnce();
  });

  it("tells of a double click on a box that opens, and on nothing else", async () => {
    const { cy, told } = await show();
    for (const id of ["NF-KB", "RESORPTION"]) {
      send(cy.getElementById(id), "tap", { x: 10, y: 10 });
      send(cy.getElementById(id), "tap", { x: 10, y: 10 });
    }
    expect(told.onToggleBox.mock.calls).toEqual([["NF-KB"]]);
  });

  it("tells of a node that was dragged", async () => {
    const { cy, told } = await show();
    send(cy.getElementById("ALP"), "tapstart", { x: 600, y: 340 });
    send(cy, "tapdrag", { x: 620, y: 350 });
    send(cy, "tapend", { x: 620, y: 350 });
    expect(told.onMove.mock.calls).toEqual([["ALP", 20, 10]]);
  });

  it("follows the scene: what comes, what goes, what moves and what is stepped back", async () => {
    const { cy, again } = await show();
    const [gone] = scene.edges;
    const next: Scene = {
      ...scene,
      edges: scene.edges.slice(1),
      nodes: scene.nodes.map((node) => ({ ...node, x: node.x + 5, emphasis: node.id === "NF-KB" ? "focus" : "dim" })),
    };
    again({ scene: next });
    await waitFor(() => expect(cy.getElementById(String(gone?.id)).empty()).toBe(true));
    expect(cy.getElementById("NF-KB").hasClass("focus")).toBe(true);
    expect(cy.getElementById("ALP").hasClass("dim")).toBe(true);
    await waitFor(() => expect(cy.getElementById("ALP").position("x")).toBe(605));
  });

  it("rings what is chosen, and keeps no ring on what is not", async () => {
    const { cy, again } = await show({ chosen: "NF-KB" });
    expect(cy.elements(".chosen").map((element) => element.id())).toEqual(["NF-KB"]);
    again({ chosen: "ALP" });
    await waitFor(() => expect(cy.elements(".chosen").map((element) => element.id())).toEqual(["ALP"]));
  });

  it("keeps no listener on the canvas for each time that it is drawn", async () => {
    const { cy, told, again } = await show();
    for (let i = 0; i < 5; i++) again({ theme: i % 2 ? "light" : "dark" });
    send(cy.getElementById("NF-KB"), "tap");
    expect(told.onChoose).toHaveBeenCalledOnce();
  });

  it("stands for a graph of nothing and for a graph of one node", async () => {
    const { cy, again } = await show({ scene: { ...scene, nodes: [], edges: [], captions: [] } });
    expect(cy.elements()).toHaveLength(0);
    again({ scene: { ...scene, nodes: scene.nodes.slice(0, 1), edges: [], captions: [] } });
    await waitFor(() => expect(cy.nodes('[kind="node"]')).toHaveLength(1));
  });

  it("leaves no style element of Cytoscape in the page", async () => {
    await show();
    expect(document.querySelector("style#__________cytoscape_stylesheet")).toBeNull();
    expect(document.getElementById("__________cytoscape_stylesheet")).not.toBeNull();
  });
});

describe("the graph from the keyboard", () => {
  it("goes from node to node, says where it is, and chooses", async () => {
    const { region, told, cy } = await show();
    const user = userEvent.setup();
    act(() => region.focus());
    await user.keyboard("{ArrowRight}{ArrowRight}");
    expect(screen.getAllByText("PI3K/Akt/mTOR")).toHaveLength(1);
    expect(told.onCurrent).toHaveBeenLastCalledWith("PI3K-AKT-MTOR");
    expect(cy.elements(".current").map((element) => element.id())).toEqual(["PI3K-AKT-MTOR"]);
    await user.keyboard("{Enter}");
    expect(told.onChoose).toHaveBeenLastCalledWith("PI3K-AKT-MTOR", "node");
    await user.keyboard("{Shift>}{Enter}{/Shift}");
    expect(told.onToggleBox).toHaveBeenLastCalledWith("PI3K-AKT-MTOR");
  });

  it("says a node in the words that it is given for it", async () => {
    const { region } = await show({ labels: { ...labels, describe: (id) => `${id}, in a sentence` } });
    act(() => region.focus());
    await userEvent.setup().keyboard("{ArrowDown}");
    expect(screen.getAllByText("ISOPSORALEN, in a sentence")).toHaveLength(1);
  });

  it("goes onto the arrows of a node, from one to the next, to their ends, and chooses them", async () => {
    const { region, told, cy } = await show({ chosen: "ISOPSORALEN" });
    const user = userEvent.setup();
    act(() => region.focus());
    await user.keyboard("{Shift>}{ArrowRight}{/Shift}");
    const leaving = scene.edges.filter(({ source }) => source === "ISOPSORALEN");
    const first = leaving.find(({ id }) => cy.getElementById(id).hasClass("current"));
    expect(screen.getAllByText(first?.reading ?? "none")).toHaveLength(1);
    const seen = new Set([first?.id]);
    for (const _ of leaving.slice(1)) {
      await user.keyboard("{ArrowDown}");
      seen.add(told.onCurrent.mock.lastCall?.[0]);
    }
    expect(seen).toEqual(new Set(leaving.map(({ id }) => id)));
    const last = leaving.find(({ id }) => id === told.onCurrent.mock.lastCall?.[0]);
    await user.keyboard("{Enter}");
    expect(told.onChoose).toHaveBeenLastCalledWith(last?.id, "edge");
    await user.keyboard("{ArrowRight}");
    expect(told.onCurrent).toHaveBeenLastCalledWith(last?.target);
    await user.keyboard("{Shift>}{ArrowLeft}{/Shift}{ArrowLeft}");
    expect(scene.edges.filter(({ target }) => target === last?.target).map(({ source }) => source)).toContain(
      told.onCurrent.mock.lastCall?.[0],
    );
  });

  it("starts from what is chosen", async () => {
    const { region, told } = await show({ chosen: "PI3K-AKT-MTOR" });
    act(() => region.focus());
    await userEvent.setup().keyboard("{ArrowDown}");
    expect(told.onCurrent).toHaveBeenLastCalledWith("ERBB");
  });

  it("leaves with Escape", async () => {
    const { region, told } = await show();
    act(() => region.focus());
    await userEvent.setup().keyboard("{ArrowDown}{Escape}");
    expect(told.onClear).toHaveBeenCalledOnce();
    expect(told.onCurrent).toHaveBeenLastCalledWith(null);
  });

  it("goes back one thing at a time with Escape: what is chosen, the arrow, the node", async () => {
    const onClear = vi.fn().mockReturnValueOnce(true).mockReturnValue(false);
    const { region, told } = await show({ onClear });
    const user = userEvent.setup();
    act(() => region.focus());
    await user.keyboard("{ArrowRight}{Shift>}{ArrowRight}{/Shift}");
    const arrow = told.onCurrent.mock.lastCall?.[0];
    expect(scene.edges.map(({ id }) => id)).toContain(arrow);
    await user.keyboard("{Escape}");
    expect(told.onCurrent).toHaveBeenLastCalledWith(arrow);
    await user.keyboard("{Escape}");
    expect(told.onCurrent).toHaveBeenLastCalledWith("ISOPSORALEN");
    await user.keyboard("{Escape}");
    expect(told.onCurrent).toHaveBeenLastCalledWith(null);
  });

  it("picks a node up, carries it and puts it down, or back", async () => {
    const carried = (name: string, how: string) => `${name}: ${how}`;
    const { region, told, cy } = await show({ labels: { ...labels, carried } });
    const user = userEvent.setup();
    act(() => region.focus());
    await user.keyboard("{ArrowRight}{ArrowRight}");
    const before = { ...cy.getElementById("PI3K-AKT-MTOR").position() };
    await user.keyboard("m{ArrowRight}{ArrowRight}{Shift>}{ArrowDown}{/Shift}{PageDown}");
    expect(screen.getAllByText("PI3K/Akt/mTOR: up")).toHaveLength(1);
    expect(cy.getElementById("PI3K-AKT-MTOR").position()).toEqual({ x: before.x + 16, y: before.y + 48 });
    expect(told.onMove).not.toHaveBeenCalled();
    await user.keyboard("{Escape}");
    expect(cy.getElementById("PI3K-AKT-MTOR").position()).toEqual(before);
    expect(screen.getAllByText("PI3K/Akt/mTOR: back")).toHaveLength(1);
    await user.keyboard("m{ArrowLeft}{Enter}");
    expect(told.onMove.mock.calls).toEqual([["PI3K-AKT-MTOR", -8, 0]]);
    expect(told.onChoose).not.toHaveBeenCalled();
    expect(cy.elements(".lifted").length).toBe(0);
  });

  it("zooms in, out and back to the whole", async () => {
    const { region, cy } = await show();
    vi.stubGlobal("matchMedia", (query: string) => ({ matches: query.includes("reduce") }));
    const user = userEvent.setup();
    act(() => region.focus());
    await user.keyboard("0");
    const whole = cy.zoom();
    await user.keyboard("+");
    expect(cy.zoom()).toBeGreaterThan(whole);
    await user.keyboard("--");
    expect(cy.zoom()).toBeLessThanOrEqual(whole);
    await user.keyboard("0");
    expect(cy.zoom()).toBeCloseTo(whole, 6);
    vi.unstubAllGlobals();
  });

  it("leaves the browser its own keys", async () => {
    const { region, told } = await show();
    act(() => region.focus());
    await userEvent.setup().keyboard("{Control>}0{/Control}{Alt>}{ArrowRight}{/Alt}");
    expect(told.onCurrent).not.toHaveBeenCalledWith(expect.any(String));
  });
});
