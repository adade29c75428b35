import cytoscape, { type Core } from "cytoscape";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CanvasRenderer } from "../../../src/graph/renderer/internals";
import { mostDrawnMoving, moveAsDrawn } from "../../../src/graph/renderer/moving";

/** A canvas that writes down what is drawn on it. */
function canvas(log: string[]): HTMLCanvasElement {
  const context = {
    save: () => undefined,
    restore: () => undefined,
    setTransform: () => undefined,
    clearRect: () => undefined,
    drawImage: (_: unknown, x: number, y: number, width?: number) => log.push(`${x} ${y} ${width ?? "copied"}`),
  };
  return { width: 400, height: 300, getContext: () => context } as unknown as HTMLCanvasElement;
}

interface Stage {
  readonly cy: Core;
  readonly renderer: CanvasRenderer;
  readonly drawn: string[];
  readonly rendered: () => number;
}

function stage(elements: number): Stage {
  const drawn: string[] = [];
  let renders = 0;
  const cy = cytoscape({ headless: true });
  vi.stubGlobal("document", { createElement: () => canvas([]) });
  const renderer = {
    NODE: 0,
    data: { canvases: [canvas(drawn)] },
    getPixelRatio: () => 2,
    getCachedZSortedEles: () => ({ length: elements }),
    findNearestElements: () => ["hit"],
    render: () => {
      renders++;
    },
  } as unknown as CanvasRenderer;
  return { cy, renderer, drawn, rendered: () => renders };
}

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a large picture in motion", () => {
  it("is moved as it was drawn, and drawn again once it is at rest", () => {
    const { cy, renderer, drawn, rendered } = stage(mostDrawnMoving + 1);
    const undo = moveAsDrawn(cy, renderer);
    const forced = vi.spyOn(cy, "forceRender");
    renderer.render();
    expect(rendered()).toBe(1);
    cy.viewport({ zoom: 2, pan: { x: 10, y: 20 } });
    renderer.render();
    expect(rendered()).toBe(1);
    // Twice as large, and moved by the pan in pixels of the canvas.
    expect(drawn).toEqual(["20 40 800"]);
    expect(renderer.findNearestElements(0, 0, true, false)).toEqual([]);
    vi.advanceTimersByTime(600);
    expect(forced).toHaveBeenCalledOnce();
    renderer.render();
    expect(rendered()).toBe(2);
    expect(renderer.findNearestElements(0, 0, true, false)).toEqual(["hit"]);
    undo();
  });

  it("shows what the widest picture has of what came into view", () => {
    const { cy, renderer, drawn } = stage(mostDrawnMoving + 1);
    const undo = moveAsDrawn(cy, renderer);
    renderer.render();
    cy.zoom(4);
    vi.advanceTimersByTime(600);
    renderer.render();
    cy.pan({ x: 100, y: 0 });
    renderer.render();
    expect(drawn).toEqual(["200 0 1600", "200 0 400"]);
    undo();
  });

  it("is drawn again where what it shows has changed", () => {
    const { cy, renderer, rendered } = stage(mostDrawnMoving + 1);
    const undo = moveAsDrawn(cy, renderer);
    renderer.render();
    cy.add({ group: "nodes", data: { id: "a" } });
    cy.pan({ x: 5, y: 5 });
    renderer.render();
    expect(rendered()).toBe(2);
    undo();
  });

  it("is drawn at every step where there is little of it, and for a figure", () => {
    const small = stage(100);
    const undo = moveAsDrawn(small.cy, small.renderer);
    small.renderer.render();
    small.cy.pan({ x: 5, y: 5 });
    small.renderer.render();
    expect(small.rendered()).toBe(2);
    undo();
    const large = stage(mostDrawnMoving + 1);
    const undoLarge = moveAsDrawn(large.cy, large.renderer);
    large.renderer.render();
    large.cy.pan({ x: 5, y: 5 });
    large.renderer.render({ forcedContext: {} });
    expect(large.rendered()).toBe(2);
    undoLarge();
  });
});
