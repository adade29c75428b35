import { describe, expect, it } from "vitest";
import type { GraphElement } from "../../../src/graph/elements/elements";
import { reuseElements } from "../../../src/graph/elements/reuse-elements";
import { toElements } from "../../../src/graph/elements/to-elements";
import type { Scene } from "../../../src/scene/types";
import { fixtureScene } from "../../figure/fixture-scene";

const scene = fixtureScene();
const elements = toElements(scene);
const byId = (id: string): GraphElement | undefined => elements.find(({ data }) => data.id === id);
const keysOf = (element: GraphElement): string => Object.keys(element.data).sort().join(" ");

describe("a scene as elements of the canvas", () => {
  it("is the same for the same scene and leaves the scene as it was", () => {
    const before = JSON.stringify(scene);
    expect(toElements(structuredClone(scene))).toEqual(elements);
    expect(JSON.stringify(scene)).toBe(before);
  });

  it("has every node and every arrow once, and no id twice", () => {
    const ids = elements.map(({ data }) => data.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of [...scene.nodes, ...scene.edges]) expect(ids).toContain(id);
    expect(elements.filter(({ data }) => data.kind === "node")).toHaveLength(scene.nodes.length);
    expect(elements.filter(({ data }) => data.kind === "edge")).toHaveLength(scene.edges.length);
  });

  it("gives all elements of a kind the same keys, so that no old value is left standing", () => {
    for (const kind of ["node", "writing", "edge"] as const) {
      const keys = new Set(elements.filter(({ data }) => data.kind === kind).map(keysOf));
      expect(keys.size, kind).toBe(1);
    }
  });

  it("has a place for every caption and for whatever stands on an arrow", () => {
    for (const { id, text } of scene.captions) {
      expect(byId(`caption:${id}`)).toMatchObject({ data: { kind: "writing" }, position: { x: text.x, y: text.y } });
    }
    for (const { id, label, retractedAt } of scene.edges) {
      const at = label ?? retractedAt;
      const place = at ? { position: { x: at.x, y: at.y } } : undefined;
      if (place) expect(byId(`writing:${id}`)).toMatchObject(place);
      else expect(byId(`writing:${id}`)).toBeUndefined();
    }
    expect(scene.edges.some(({ label, retractedAt }) => label ?? retractedAt)).toBe(true);
  });

  it("measures the ends of an arrow from the middles of its nodes", () => {
    for (const edge of scene.edges) {
      const source = scene.nodes.find(({ id }) => id === edge.source);
      const target = scene.nodes.find(({ id }) => id === edge.target);
      if (!source || !target) throw new Error(`${edge.id} hangs in the air`);
      const data = byId(edge.id)?.data;
      if (data?.kind !== "edge") throw new Error(`${edge.id} is not drawn`);
      expect(source.x + (data.from[0] ?? 0)).toBeCloseTo(edge.route.start.x, 6);
      expect(source.y + (data.from[1] ?? 0)).toBeCloseTo(edge.route.start.y, 6);
      expect(target.x + (data.to[0] ?? 0)).toBeCloseTo(edge.route.end.x, 1);
      expect(target.y + (data.to[1] ?? 0)).toBeCloseTo(edge.route.end.y, 1);
    }
  });

  it("has everything that stands on a node or an arrow belong to it", () => {
    const owners = new Set([...scene.nodes, ...scene.edges].map(({ id }) => id));
    for (const { data } of elements) {
      if (data.id.startsWith("caption:")) expect(data.owner).toBe("");
      else expect(owners).toContain(data.owner);
    }
  });

  it("keeps the corners of its shapes inside their boxes", () => {
    const odd = scene.nodes.map((node) => ({ ...node, x: node.x + 0.1234567, width: node.width + 1 / 3 }));
    for (const { data } of toElements({ ...scene, nodes: odd })) {
      if ("polygon" in data) for (const value of data.polygon) expect(Math.abs(value)).toBeLessThanOrEqual(1);
    }
  });

  it("leaves out an arrow to something that is not drawn", () => {
    const without: Scene = { ...scene, nodes: scene.nodes.filter(({ id }) => id !== scene.edges[0]?.target) };
    expect(toElements(without).some(({ data }) => data.id === scene.edges[0]?.id)).toBe(false);
  });

  it("gives an arrow from a node to itself a place to end at", () => {
    const [first] = scene.edges;
    if (!first) throw new Error("the fixture has no arrow");
    const loop = { ...first, id: "tested:loop", target: first.source };
    const drawn = toElements({ ...scene, edges: [loop] });
    const line = drawn.find(({ data }) => data.id === loop.id)?.data;
    if (line?.kind !== "edge") throw new Error("the loop is not drawn");
    expect(line.target).not.toBe(line.source);
    expect(drawn.find(({ data }) => data.id === line.target)?.data).toMatchObject({ owner: first.source });
  });
});

describe("elements kept from one scene to the next", () => {
  it("are the same objects where nothing changed", () => {
    const again = reuseElements(elements, toElements(structuredClone(scene)));
    expect(again.every((element, i) => element === elements[i])).toBe(true);
  });

  it("are new where a node moved, and only there and on its arrows", () => {
    const [moved] = scene.nodes.filter(({ shape }) => shape === "compound");
    if (!moved) throw new Error("the fixture has no compound");
    const nodes = scene.nodes.map((node) => (node === moved ? { ...node, x: node.x + 40 } : node));
    const again = reuseElements(elements, toElements({ ...scene, nodes }));
    const fresh = again.filter((element, i) => element !== elements[i]).map(({ data }) => data.id);
    const touched = scene.edges.filter(({ source, target }) => source === moved.id || target === moved.id);
    expect(fresh.sort()).toEqual([moved.id, ...touched.map(({ id }) => id)].sort());
  });

  it("do not change for a choice, which goes to the canvas as classes", () => {
    const dimmed = { ...scene, nodes: scene.nodes.map((node) => ({ ...node, emphasis: "dim" as const })) };
    const again = reuseElements(elements, toElements(dimmed));
    expect(again.every((element, i) => element === elements[i])).toBe(true);
  });
});
