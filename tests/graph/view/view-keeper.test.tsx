import { describe, expect, it, vi } from "vitest";
import { smallestLetter } from "../../../src/graph/view/letters";
import { type ViewInput, ViewKeeper } from "../../../src/graph/view/view-keeper";
import { extentInView, noCover } from "../../../src/graph/view/viewport";
import type { Scene } from "../../../src/scene/types";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

// The view is judged where it comes to rest.
vi.stubGlobal("matchMedia", () => ({ matches: true }));

const plain = fixtureScene();

/** The scene with a node and what it is joined to brought forward. */
function about(id: string, scene: Scene = plain): Scene {
  const edges = scene.edges.filter(({ source, target }) => source === id || target === id);
  const forward = new Set([id, ...edges.flatMap(({ source, target }) => [source, target])]);
  return {
    ...scene,
    nodes: scene.nodes.map((node) => ({ ...node, emphasis: forward.has(node.id) ? "focus" : "dim" })),
    edges: scene.edges.map((edge) => ({ ...edge, emphasis: edges.includes(edge) ? "focus" : "dim" })),
  };
}

/** A node and what arrows join it to. */
function neighbours(id: string): readonly string[] {
  const joined = plain.edges.filter(({ source, target }) => source === id || target === id);
  return [...new Set([id, ...joined.flatMap(({ source, target }) => [source, target])])];
}

function keeperIn(width: number, height: number) {
  const element = document.createElement("div");
  const size = { clientWidth: width, clientHeight: height };
  Object.defineProperties(element, {
    clientWidth: { get: () => size.clientWidth },
    clientHeight: { get: () => size.clientHeight },
  });
  const cy = canvasWith(plain);
  const keeper = new ViewKeeper(cy, element);
  let input: ViewInput = { scene: plain, cover: noCover, look: null, letterPx: 11 };
  const give = (next: Partial<ViewInput>): void => {
    input = { ...input, ...next };
    keeper.update(input);
  };
  const choose = (id: string, more: Partial<ViewInput> = {}): void =>
    give({ scene: about(id, input.scene), look: { key: id, chosen: id }, ...more });
  const view = () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } });
  const resize = (clientHeight: number): void => {
    const before = { width: size.clientWidth, height: size.clientHeight };
    size.clientHeight = clientHeight;
    keeper.resize(before, { width: size.clientWidth, height: clientHeight });
  };
  /** Whether a node lies in the part of the view that nothing covers. */
  const isFree = (id: string): boolean => {
    const node = plain.nodes.find((each) => each.id === id);
    if (!node) throw new Error(`no node ${id}`);
    const { left, right } = input.cover;
    const seen = extentInView(view(), { left, top: 0, width: width - left - right, height: size.clientHeight });
    const inWidth = node.x - node.width / 2 >= seen.x1 && node.x + node.width / 2 <= seen.x2;
    return inWidth && node.y - node.height / 2 >= seen.y1 && node.y + node.height / 2 <= seen.y2;
  };
  give({});
  return { cy, keeper, give, choose, view, resize, isFree };
}

describe("the view", () => {
  it("keeps its zoom when something is chosen, and moves it out from under the panel", () => {
    const { choose, view, isFree } = keeperIn(1200, 700);
    const before = view();
    choose("RESORPTION", { cover: { left: 0, right: 240 } });
    expect(view().zoom).toBe(before.zoom);
    expect(neighbours("RESORPTION").filter((id) => !isFree(id))).toEqual([]);
  });

  it("zooms out for neighbours that have no room beside the panel, not below letters that can be read", () => {
    const smallest = smallestLetter(plain) ?? 0;
    const { choose, view, isFree } = keeperIn(1200, 700);
    const before = view();
    choose("RESORPTION", { cover: { left: 0, right: 400 } });
    expect(view().zoom).toBeLessThan(before.zoom);
    expect(view().zoom * smallest).toBeGreaterThanOrEqual(11);
    expect(neighbours("RESORPTION").filter((id) => !isFree(id))).toEqual([]);

    const little = keeperIn(1200, 700);
    little.choose("RESORPTION", { cover: { left: 0, right: 900 } });
    expect(little.view().zoom * smallest).toBeCloseTo(11, 6);
    expect(little.isFree("RESORPTION")).toBe(true);
  });

  it("starts with the compound, in letters that can be read, and shows all when that is asked for", () => {
    const smallest = smallestLetter(plain) ?? 0;
    const { keeper, view, isFree } = keeperIn(420, 260);
    expect(view().zoom * smallest).toBeCloseTo(11, 6);
    expect(plain.nodes.filter(({ shape }) => shape === "compound").map(({ id }) => isFree(id))).toEqual([true]);
    keeper.fit();
    expect(view().zoom * smallest).toBeLessThan(11);
    expect(plain.nodes.every(({ id }) => isFree(id))).toBe(true);
    keeper.restart();
    expect(view().zoom * smallest).toBeCloseTo(11, 6);
  });

  it("is where it would be if the panel had been there at once when its width comes later", () => {
    const [one, two] = [keeperIn(900, 560), keeperIn(900, 560)];
    one.choose("RESORPTION", { cover: { left: 0, right: 400 } });
    two.choose("RESORPTION");
    two.give({ cover: { left: 0, right: 400 } });
    expect(two.view()).toEqual(one.view());
  });

  it("zooms in as far as small letters need it, about what was chosen", () => {
    const { keeper, choose, view, isFree } = keeperIn(420, 260);
    const smallest = smallestLetter(plain) ?? 0;
    keeper.fit();
    expect(view().zoom * smallest).toBeLessThan(11);
    choose("NF-KB", { cover: { left: 0, right: 100 } });
    expect(view().zoom * smallest).toBeCloseTo(11, 6);
    expect(isFree("NF-KB")).toBe(true);
  });

  it("zooms out until all is in it of what has no text beside it", () => {
    const { cy, keeper, give, view, isFree } = keeperIn(900, 560);
    cy.viewport({ zoom: 2.4, pan: { x: -3000, y: -2000 } });
    keeper.letGo();
    const nodes = plain.nodes.map((node) => ({ ...node, emphasis: "focus" as const }));
    give({ scene: { ...plain, nodes }, look: { key: "1.1", chosen: null, isShownWhole: true } });
    expect(view().zoom).toBeLessThan(2.4);
    expect(plain.nodes.every(({ id }) => isFree(id))).toBe(true);
  });

  it("keeps the whole in view where the text about it takes room from the picture", () => {
    const { give, resize, view, isFree } = keeperIn(900, 560);
    const nodes = plain.nodes.map((node) => ({ ...node, emphasis: "focus" as const }));
    const before = view().zoom;
    give({ scene: { ...plain, nodes }, look: { key: "1.1", chosen: null, isShownWhole: true }, letterPx: 5 });
    resize(300);
    expect(view().zoom).toBeLessThan(before);
    expect(plain.nodes.every(({ id }) => isFree(id))).toBe(true);
  });

  it("zooms by each press of a button, also where they follow quickly", () => {
    const still = keeperIn(900, 560);
    const start = still.view().zoom;
    vi.stubGlobal("matchMedia", () => ({ matches: false }));
    const { cy, keeper } = keeperIn(900, 560);
    const goals: number[] = [];
    vi.spyOn(cy, "animate").mockImplementation((to) => {
      goals.push("zoom" in to ? (to.zoom as number) : 0);
      return cy;
    });
    vi.spyOn(cy, "animated").mockReturnValue(true);
    keeper.zoomIn();
    keeper.zoomIn();
    vi.stubGlobal("matchMedia", () => ({ matches: true }));
    expect(goals.map((zoom) => zoom / start)).toEqual([expect.closeTo(1.25), expect.closeTo(1.25 ** 2)]);
  });

  it("stays at what was chosen among rows, which are longer than the view", () => {
    const { choose, give, view, isFree } = keeperIn(420, 260);
    const rows: Scene = { ...plain, setting: "rows" };
    give({ scene: rows });
    choose("BMD", { letterPx: 0 });
    expect(isFree("BMD")).toBe(true);
    const there = view();
    give({ scene: rows, look: null });
    expect(view()).toEqual(there);
  });

  it("goes back to the whole when nothing is chosen any more, unless the reader has moved it", () => {
    const { cy, keeper, choose, give, view } = keeperIn(900, 560);
    const whole = view();
    choose("RESORPTION", { cover: { left: 0, right: 400 } });
    expect(view()).not.toEqual(whole);
    give({ scene: plain, look: null, cover: noCover });
    expect(view()).toEqual(whole);

    choose("RESORPTION", { cover: { left: 0, right: 400 } });
    cy.panBy({ x: 5, y: 5 });
    keeper.letGo();
    const moved = view();
    give({ scene: plain, look: null, cover: noCover });
    expect(view()).toEqual(moved);
  });

  it("brings what was chosen into a view that the reader has moved, and leaves it there", () => {
    const { cy, keeper, choose, give, view, isFree } = keeperIn(900, 560);
    cy.viewport({ zoom: 2.4, pan: { x: -3000, y: -2000 } });
    keeper.letGo();
    choose("NFATC1");
    expect(view().zoom).toBe(2.4);
    expect(isFree("NFATC1")).toBe(true);
    const brought = view();
    give({ scene: plain, look: null });
    expect(view()).toEqual(brought);
  });

  it("fits the whole into what the panel leaves free, and keeps it there", () => {
    const { keeper, choose, resize, isFree } = keeperIn(900, 560);
    choose("RESORPTION", { cover: { left: 0, right: 400 } });
    keeper.fit();
    expect(plain.nodes.every(({ id }) => isFree(id))).toBe(true);
    resize(300);
    expect(plain.nodes.every(({ id }) => isFree(id))).toBe(true);
  });

  it("waits with what is looked at for a scene that has it", () => {
    const { give, choose, view, isFree } = keeperIn(900, 560);
    const without = { ...plain, nodes: plain.nodes.filter(({ id }) => id !== "RESORPTION"), edges: [] };
    give({ scene: without });
    const whole = view();
    give({ look: { key: "RESORPTION", chosen: "RESORPTION" }, cover: { left: 0, right: 400 } });
    expect(view().zoom).toBe(whole.zoom);
    give({ scene: plain });
    choose("RESORPTION");
    expect(isFree("RESORPTION")).toBe(true);
  });
});
