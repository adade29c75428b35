import { afterEach, describe, expect, it, vi } from "vitest";
import { toElements } from "../../../src/graph/elements/to-elements";
import { movePositions, positionsOf } from "../../../src/graph/sync/move-positions";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

const scene = fixtureScene();
const moved = fixtureScene("en", (each) => ({
  ...each,
  nodes: each.nodes.map((node) => (node.id === "ALP" ? { ...node, y: node.y + 60 } : node)),
}));

/** Frames of the screen, one at each call of the function returned, `ms` after the one before. */
function frames(): (ms: number) => void {
  let now = 0;
  let waiting: FrameRequestCallback[] = [];
  vi.stubGlobal("requestAnimationFrame", (callback: FrameRequestCallback) => waiting.push(callback));
  vi.stubGlobal("cancelAnimationFrame", () => {
    waiting = [];
  });
  return (ms) => {
    now += ms;
    const due = waiting;
    waiting = [];
    for (const callback of due) callback(now);
  };
}

afterEach(() => {
  vi.unstubAllGlobals();
});

describe("going from one scene to the next", () => {
  it("starts where things stood and ends where the scene puts them", () => {
    const next = frames();
    const cy = canvasWith(moved);
    movePositions(cy, toElements(moved), positionsOf(canvasWith(scene)), 200);
    expect(cy.getElementById("ALP").position("y")).toBe(340);
    next(0);
    next(100);
    expect(cy.getElementById("ALP").position("y")).toBe(370);
    next(100);
    expect(cy.getElementById("ALP").position("y")).toBe(400);
  });

  it("is done at once for readers who asked for less movement", () => {
    const cy = canvasWith(moved);
    movePositions(cy, toElements(moved), positionsOf(canvasWith(scene)), 0);
    expect(cy.getElementById("ALP").position("y")).toBe(400);
  });

  it("puts back what a hand has moved and the scene has not", () => {
    const cy = canvasWith(scene);
    cy.getElementById("ALP").position({ x: 0, y: 0 });
    movePositions(cy, toElements(scene), positionsOf(cy), 0);
    expect(cy.getElementById("ALP").position()).toEqual({ x: 600, y: 340 });
  });

  it("goes to the end when it is broken off", () => {
    const next = frames();
    const cy = canvasWith(moved);
    const finish = movePositions(cy, toElements(moved), positionsOf(canvasWith(scene)), 200);
    next(0);
    next(50);
    finish();
    expect(cy.getElementById("ALP").position("y")).toBe(400);
  });
});
