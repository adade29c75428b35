import type { SingularElementReturnValue } from "cytoscape";
import { describe, expect, it } from "vitest";
import type { CanvasRenderer, FindNearestElements } from "../../../src/graph/renderer/internals";
import { boxAt, preferExactHit } from "../../../src/graph/renderer/nearest";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

const scene = fixtureScene();
const cy = canvasWith(scene);
const all: readonly SingularElementReturnValue[] = cy.elements().map((element) => cy.getElementById(element.id()));
const node = (id: string) => cy.getElementById(id);

/** A renderer that knows the boxes of the fixture, with a search of its own. */
function rendererWith(stock: FindNearestElements): CanvasRenderer {
  const parts: Partial<CanvasRenderer> = {
    findNearestElements: stock,
    getCachedZSortedEles: () => ({ length: all.length, interactive: all }),
  };
  return parts as CanvasRenderer;
}

describe("what lies under a point", () => {
  it("is the box around it, to its very rim", () => {
    const body = scene.nodes.find(({ id }) => id === "PI3K-AKT-MTOR");
    if (!body) throw new Error("the fixture has changed");
    const id = (x: number, y: number) => boxAt(all, x, y)?.id() ?? null;
    expect(id(body.x, body.y)).toBe(body.id);
    expect(id(body.x + body.width / 2 - 0.5, body.y - body.height / 2 + 0.5)).toBe(body.id);
    expect(id(body.x + body.width / 2 + 0.5, body.y)).toBeNull();
  });

  it("is no open box, which its members and arrows lie over", () => {
    const box = scene.nodes.find(({ open }) => open);
    if (!box) throw new Error("the fixture has changed");
    expect(boxAt([node(box.id)], box.x, box.y)).toBeNull();
  });

  it("is the exact hit, also where the search of the library would take another", () => {
    const renderer = rendererWith(() => [node("NF-KB")]);
    preferExactHit(cy, renderer);
    const { x, y } = node("PI3K-AKT-MTOR").position();
    expect(renderer.findNearestElements(x, y, true, true).map((each) => each.id())).toEqual(["PI3K-AKT-MTOR"]);
  });

  it("is the nearest thing within reach of a finger, and nothing for a mouse, where nothing is hit exactly", () => {
    const ground = { x: -500, y: -500 };
    // One thing 7 pixels to the right, another 12 to the left; a mouse reaches 2.
    const renderer = rendererWith((x) => {
      const right = Math.abs(x - ground.x - 7 / cy.zoom()) <= 2 / cy.zoom();
      const left = Math.abs(x - ground.x + 12 / cy.zoom()) <= 2 / cy.zoom();
      return right ? [node("NF-KB")] : left ? [node("PI3K-AKT-MTOR")] : [];
    });
    const undo = preferExactHit(cy, renderer);
    const found = (isTouch: boolean) =>
      renderer.findNearestElements(ground.x, ground.y, true, isTouch).map((each) => each.id());
    expect(found(true)).toEqual(["NF-KB"]);
    expect(found(false)).toEqual([]);
    undo();
    expect(found(true)).toEqual([]);
  });
});
