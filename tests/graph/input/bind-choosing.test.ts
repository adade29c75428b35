import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindChoosing } from "../../../src/graph/input/bind-choosing";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith, send } from "../canvas";

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

function bound() {
  const cy = canvasWith(fixtureScene());
  const callbacks = { onChoose: vi.fn(), onClear: vi.fn(), onDouble: vi.fn() };
  return { cy, callbacks, undo: bindChoosing(cy, callbacks) };
}

describe("clicking", () => {
  it("chooses a node, and chooses an arrow", () => {
    const { cy, callbacks } = bound();
    send(cy.getElementById("NF-KB"), "tap");
    vi.advanceTimersByTime(1000);
    send(cy.getElementById("tested:ISOPSORALEN>NF-KB"), "tap");
    expect(callbacks.onChoose.mock.calls).toEqual([
      [{ kind: "node", id: "NF-KB" }],
      [{ kind: "edge", id: "tested:ISOPSORALEN>NF-KB" }],
    ]);
  });

  it("on nothing clears", () => {
    const { cy, callbacks } = bound();
    send(cy, "tap");
    expect(callbacks.onClear).toHaveBeenCalledOnce();
    expect(callbacks.onChoose).not.toHaveBeenCalled();
  });

  it("twice in quick succession is a double click, whatever has come under the pointer by then", () => {
    const { cy, callbacks } = bound();
    send(cy.getElementById("NF-KB"), "tap", { x: 340, y: 110 });
    vi.advanceTimersByTime(180);
    send(cy, "tap", { x: 341, y: 110 });
    expect(callbacks.onDouble.mock.calls).toEqual([[{ kind: "node", id: "NF-KB" }]]);
    expect(callbacks.onChoose).toHaveBeenCalledOnce();
    expect(callbacks.onClear).not.toHaveBeenCalled();
  });

  it("twice with a pause, or in two places, is two clicks", () => {
    const { cy, callbacks } = bound();
    send(cy.getElementById("NF-KB"), "tap", { x: 340, y: 110 });
    vi.advanceTimersByTime(600);
    send(cy.getElementById("NF-KB"), "tap", { x: 340, y: 110 });
    vi.advanceTimersByTime(100);
    send(cy.getElementById("RANK"), "tap", { x: 400, y: 125 });
    expect(callbacks.onDouble).not.toHaveBeenCalled();
    expect(callbacks.onChoose).toHaveBeenCalledTimes(3);
  });

  it("a third time starts again", () => {
    const { cy, callbacks } = bound();
    for (let i = 0; i < 3; i++) send(cy.getElementById("NF-KB"), "tap");
    expect(callbacks.onDouble).toHaveBeenCalledOnce();
    expect(callbacks.onChoose).toHaveBeenCalledTimes(2);
  });

  it("says nothing once undone", () => {
    const { cy, callbacks, undo } = bound();
    undo();
    send(cy.getElementById("NF-KB"), "tap");
    send(cy, "tap");
    expect(callbacks.onChoose).not.toHaveBeenCalled();
    expect(callbacks.onClear).not.toHaveBeenCalled();
  });
});
