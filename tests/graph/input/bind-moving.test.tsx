import type { Core } from "cytoscape";
import { describe, expect, it, vi } from "vitest";
import { bindMoving } from "../../../src/graph/input/bind-moving";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith, send } from "../canvas";

const scene = fixtureScene();

function bound() {
  const cy = canvasWith(scene);
  const onMove = vi.fn();
  return { cy, onMove, undo: bindMoving(cy, () => scene, onMove) };
}

function drag(cy: Core, id: string, by: { x: number; y: number }): void {
  const start = { ...cy.getElementById(id).position() };
  send(cy.getElementById(id), "tapstart", start);
  send(cy, "tapdrag", { x: start.x + by.x / 2, y: start.y + by.y / 2 });
  send(cy, "tapdrag", { x: start.x + by.x, y: start.y + by.y });
  send(cy, "tapend", { x: start.x + by.x, y: start.y + by.y });
}

function shiftOf(cy: Core, id: string, before: ReturnType<typeof canvasWith>): { x: number; y: number } {
  const [now, then] = [cy.getElementById(id).position(), before.getElementById(id).position()];
  return { x: now.x - then.x, y: now.y - then.y };
}

describe("dragging", () => {
  it("moves a node, and tells how far", () => {
    const { cy, onMove } = bound();
    drag(cy, "PI3K-AKT-MTOR", { x: 30, y: -12 });
    expect(shiftOf(cy, "PI3K-AKT-MTOR", canvasWith(scene))).toEqual({ x: 30, y: -12 });
    expect(onMove.mock.calls).toEqual([["PI3K-AKT-MTOR", 30, -12]]);
  });

  it("moves a box with its members, and nothing else", () => {
    const { cy } = bound();
    drag(cy, "NF-KB", { x: 10, y: 20 });
    const before = canvasWith(scene);
    for (const id of ["NF-KB", "NFATC1", "RANK"]) {
      expect(shiftOf(cy, id, before), id).toEqual({ x: 10, y: 20 });
    }
    for (const id of ["ISOPSORALEN", "RESORPTION", "caption:column-pathways"]) {
      expect(shiftOf(cy, id, before), id).toEqual({ x: 0, y: 0 });
    }
  });

  it("takes the counts on an arrow half of the way when one end moves", () => {
    const { cy } = bound();
    drag(cy, "PI3K-AKT-MTOR", { x: 40, y: 8 });
    expect(shiftOf(cy, "writing:tested:ISOPSORALEN>PI3K-AKT-MTOR", canvasWith(scene))).toEqual({ x: 20, y: 4 });
  });

  it("by less than the hand trembles is a click and moves nothing", () => {
    const { cy, onMove } = bound();
    drag(cy, "NF-KB", { x: 2, y: 1 });
    expect(shiftOf(cy, "NF-KB", canvasWith(scene))).toEqual({ x: 0, y: 0 });
    expect(onMove).not.toHaveBeenCalled();
  });

  it("an arrow or the ground moves no node", () => {
    const { cy, onMove } = bound();
    send(cy.getElementById("tested:ISOPSORALEN>NF-KB"), "tapstart");
    send(cy, "tapdrag", { x: 80, y: 80 });
    send(cy, "tapend", { x: 80, y: 80 });
    expect(onMove).not.toHaveBeenCalled();
  });

  it("does nothing once undone", () => {
    const { cy, onMove, undo } = bound();
    undo();
    drag(cy, "NF-KB", { x: 50, y: 50 });
    expect(shiftOf(cy, "NF-KB", canvasWith(scene))).toEqual({ x: 0, y: 0 });
    expect(onMove).not.toHaveBeenCalled();
  });
});

describe("a finger", () => {
  const finger = (): Event => Object.defineProperty(new TouchEvent("touchmove"), "touches", { value: [{}] });
  const id = "PI3K-AKT-MTOR";

  function touch(cy: Core, ...types: readonly string[]) {
    const node = cy.getElementById(id);
    const start = { ...node.position() };
    for (const [i, type] of types.entries()) {
      const by = type === "tapdrag" || type === "tapend" ? 30 : 0;
      send(i === 0 || type === "taphold" ? node : cy, type, { x: start.x + by, y: start.y }, finger());
    }
    return node;
  }

  it("that swipes over a node moves no node and lets the view be panned", () => {
    const { cy, onMove } = bound();
    expect(touch(cy, "tapstart").pannable()).toBe(true);
    expect(touch(cy, "tapstart", "tapdrag", "tapend").pannable()).toBe(false);
    expect(shiftOf(cy, id, canvasWith(scene))).toEqual({ x: 0, y: 0 });
    expect(onMove).not.toHaveBeenCalled();
  });

  it("moves a node after a long press, which rings it", () => {
    const { cy, onMove } = bound();
    const node = touch(cy, "tapstart", "taphold");
    expect([node.hasClass("lifted"), node.pannable()]).toEqual([true, false]);
    touch(cy, "tapdrag", "tapend");
    expect(node.hasClass("lifted")).toBe(false);
    expect(onMove.mock.calls).toEqual([[id, 30, 0]]);
  });

  it("moves nothing when a second finger comes down after the long press", () => {
    const { cy, onMove } = bound();
    const node = touch(cy, "tapstart", "taphold", "tapdrag", "pinchzoom");
    expect(node.hasClass("lifted")).toBe(false);
    touch(cy, "tapdrag", "tapend");
    expect(shiftOf(cy, id, canvasWith(scene))).toEqual({ x: 0, y: 0 });
    expect(onMove).not.toHaveBeenCalled();
  });

  it("moves nothing when the system takes the touch over", () => {
    const { cy, onMove } = bound();
    touch(cy, "tapstart", "taphold", "tapdrag");
    window.dispatchEvent(new Event("touchcancel"));
    send(cy, "tapend");
    expect(shiftOf(cy, id, canvasWith(scene))).toEqual({ x: 0, y: 0 });
    expect(onMove).not.toHaveBeenCalled();
  });
});
