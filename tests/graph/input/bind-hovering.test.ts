import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindHovering, hoverDelay } from "../../../src/graph/input/bind-hovering";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith, send } from "../canvas";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

const arrow = "tested:ISOPSORALEN>NF-KB";

function bound() {
  const cy = canvasWith(fixtureScene());
  const callbacks = { onOver: vi.fn(), onIntent: vi.fn() };
  return { cy, callbacks, undo: bindHovering(cy, callbacks) };
}

describe("resting the pointer", () => {
  it("on an arrow is told after a moment, with the place", () => {
    const { cy, callbacks } = bound();
    send(cy.getElementById(arrow), "mouseover", { x: 170, y: 150 });
    expect(callbacks.onOver).toHaveBeenCalledWith({ kind: "edge", id: arrow });
    vi.advanceTimersByTime(hoverDelay - 1);
    expect(callbacks.onIntent).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(callbacks.onIntent).toHaveBeenCalledWith({ kind: "edge", id: arrow }, { x: 170, y: 150 });
  });

  it("tells the place where the pointer has come to rest, not where it came in", () => {
    const { cy, callbacks } = bound();
    send(cy.getElementById(arrow), "mouseover", { x: 170, y: 150 });
    send(cy.getElementById(arrow), "mousemove", { x: 175, y: 160 });
    vi.advanceTimersByTime(hoverDelay);
    expect(callbacks.onIntent).toHaveBeenCalledWith({ kind: "edge", id: arrow }, { x: 175, y: 160 });
  });

  it("in passing is not told", () => {
    const { cy, callbacks } = bound();
    send(cy.getElementById(arrow), "mouseover");
    vi.advanceTimersByTime(hoverDelay / 2);
    send(cy.getElementById(arrow), "mouseout");
    vi.advanceTimersByTime(1000);
    expect(callbacks.onIntent).not.toHaveBeenCalled();
    expect(callbacks.onOver).toHaveBeenLastCalledWith(null);
  });

  it("ends when the pointer leaves, when the view moves, and when the thing goes", () => {
    for (const end of ["mouseout", "viewport", "remove"]) {
      const { cy, callbacks } = bound();
      send(cy.getElementById(arrow), "mouseover");
      vi.advanceTimersByTime(hoverDelay);
      if (end === "viewport") cy.panBy({ x: 5, y: 0 });
      else if (end === "remove") cy.getElementById(arrow).remove();
      else send(cy.getElementById(arrow), end);
      expect(callbacks.onIntent.mock.lastCall?.[0], end).toBeNull();
    }
  });

  it("says nothing once undone, not even what was waiting", () => {
    const { cy, callbacks, undo } = bound();
    send(cy.getElementById(arrow), "mouseover");
    undo();
    vi.advanceTimersByTime(1000);
    send(cy.getElementById("NF-KB"), "mouseover");
    vi.advanceTimersByTime(1000);
    expect(callbacks.onIntent).not.toHaveBeenCalled();
    expect(callbacks.onOver).toHaveBeenCalledOnce();
  });
});
