import type { Core, SingularElementReturnValue } from "cytoscape";
import { describe, expect, it, vi } from "vitest";
import type { DrawingItem } from "../../../src/drawing/types";
import { captionId, marksOf } from "../../../src/graph/elements/marks";
import type { Area, CanvasRenderer, DrawElements } from "../../../src/graph/renderer/internals";
import { drawMarks } from "../../../src/graph/renderer/marks";
import type { Emphasis, Scene } from "../../../src/scene/types";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

const scene = fixtureScene();
const marks = marksOf(scene, "light");

function linesIn(items: readonly DrawingItem[] | undefined): string[] {
  return (items ?? []).flatMap((item) => (item.kind === "words" ? item.lines : []));
}

/** What was written at which place of the canvas and how strongly, by a renderer whose own drawing paints nothing. */
function written(cy: Core, area?: Area): { text: string; x: number; y: number; opacity: number }[] {
  const texts: { text: string; x: number; y: number; opacity: number }[] = [];
  let shift = { x: 0, y: 0 };
  const context = {
    globalAlpha: 1,
    save: vi.fn(),
    restore: vi.fn(() => {
      shift = { x: 0, y: 0 };
    }),
    translate: (x: number, y: number) => {
      shift = { x, y };
    },
    fillText(text: string, x: number, y: number) {
      texts.push({ text, x: x + shift.x, y: y + shift.y, opacity: this.globalAlpha });
    },
  };
  const rest = ["beginPath", "moveTo", "lineTo", "quadraticCurveTo", "closePath", "arc", "roundRect", "fill", "stroke"];
  for (const name of [...rest, "setLineDash"]) Object.assign(context, { [name]: () => undefined });
  const nothing: DrawElements = () => undefined;
  const renderer = { drawLayeredElements: nothing, drawCachedElements: nothing } as unknown as CanvasRenderer;
  const elements: SingularElementReturnValue[] = [];
  cy.elements().forEach((element) => {
    elements.push(element);
  });
  const undo = drawMarks(cy, renderer, () => marks);
  renderer.drawLayeredElements(context as unknown as CanvasRenderingContext2D, elements, 1, area);
  undo();
  expect(renderer.drawLayeredElements).toBe(nothing);
  return texts;
}

describe("words and signs on the canvas", () => {
  it("are exactly the lines of the scene", () => {
    for (const { id, label, count, contested } of scene.nodes) {
      const lines = [...label.lines, ...(count?.lines ?? []), ...(contested?.lines ?? [])];
      expect(linesIn(marks.get(id)?.items), id).toEqual(lines);
    }
    for (const caption of scene.captions) {
      expect(linesIn(marks.get(captionId(caption))?.items)).toEqual(caption.text.lines);
    }
    for (const { id, label } of scene.edges) {
      if (label) expect(linesIn(marks.get(`writing:${id}`)?.items)).toEqual(label.lines);
    }
  });

  it("have the signs of the scene beside the words, and never the box, which is Cytoscape's", () => {
    const signs = (id: string): number => marks.get(id)?.items.filter(({ kind }) => kind === "shape").length ?? 0;
    for (const node of scene.nodes) {
      const has = node.icon ?? node.mark ?? node.role ?? node.contested ?? node.retracted;
      if (has) expect(signs(node.id), node.id).toBeGreaterThan(0);
      const roles = marks.get(node.id)?.items.flatMap((item) => (item.kind === "shape" ? [item.role] : []));
      expect(roles, node.id).not.toContain("body");
    }
  });

  it("have the mark of a discrepancy on an arrow that carries nothing else", () => {
    const [first, ...others] = scene.edges;
    if (!first) throw new Error("the scene has arrows");
    const marked = { ...first, label: null, retractedAt: null, discrepancyAt: { x: 40, y: 50 } };
    const on = marksOf({ ...scene, edges: [marked, ...others] }, "light").get(`writing:${marked.id}`);
    expect(on?.home).toEqual({ x: 40, y: 50 });
    expect(on?.items.length).toBeGreaterThan(0);
    expect(
      canvasWith({ ...scene, edges: [marked] })
        .getElementById(`writing:${marked.id}`)
        .nonempty(),
    ).toBe(true);
  });

  it("reach at least as far as their words", () => {
    for (const { home, items, reach } of marks.values()) {
      for (const item of items) {
        if (item.kind === "words") expect(Math.abs(item.y - home.y)).toBeLessThanOrEqual(reach);
      }
    }
  });

  it("go with their element, wherever a hand or a movement has put it", () => {
    const cy = canvasWith(scene);
    const find = (text: string) => written(cy).find((each) => each.text === text);
    const before = find("NF-κB");
    const node = cy.getElementById("NF-KB");
    node.position({ x: node.position("x") + 25, y: node.position("y") - 10 });
    expect(find("NF-κB")).toEqual({ ...before, x: (before?.x ?? 0) + 25, y: (before?.y ?? 0) - 10 });
  });

  it("step back with their element, and are not painted where it is hidden", () => {
    const withEmphasis = (emphasis: Emphasis): Scene => ({
      ...scene,
      nodes: scene.nodes.map((node) => (node.id === "NF-KB" ? { ...node, emphasis } : node)),
    });
    const opacityOf = (emphasis: Emphasis) =>
      written(canvasWith(withEmphasis(emphasis))).find(({ text }) => text === "NF-κB")?.opacity;
    expect(opacityOf("normal")).toBe(1);
    expect(opacityOf("dim")).toBeGreaterThan(0);
    expect(opacityOf("dim")).toBeLessThan(0.5);
    expect(opacityOf("hidden")).toBeUndefined();
  });

  it("are left out far from what is in view", () => {
    const cy = canvasWith(scene);
    expect(written(cy, { x1: -9000, y1: -9000, x2: -8000, y2: -8000 })).toEqual([]);
    expect(written(cy, { x1: -9000, y1: -9000, x2: 9000, y2: 9000 })).toEqual(written(cy));
  });
});
