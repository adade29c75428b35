import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindChoosing } from "../../../src/graph/hands/bind-choosing";
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
  const hands = { onChoose: vi.fn(), onClear: vi.fn(), onDouble: vi.fn() };
  return { cy, hands, undo: bindChoosing(cy, hands) };
}

describe("clicking", () => {
  it("chooses a node, and chooses an arrow", () => {
    const { cy, hands } = bound();
    send(cy.getElementById("NF-KB"), "tap");
    vi.advanceTimersByTime(1000);
    send(cy.getElementById("tested:ISOPSORALEN>NF-KB"), "tap");
    expect(hands.onChoose.mock.calls).toEqual([
      [{ kind: "node", id: "NF-KB" }],
      [{ kind: "edge", id: "tested:ISOPSORALEN>NF-KB" }],
    ]);
  });

  it("on nothing clears", () => {
    const { cy, hands } = bound();
    send(cy, "tap");
    expect(hands.onClear).toHaveBeenCalledOnce();
    expect(hands.onChoose).not.toHaveBeenCalled();
  });

  it("twice in quick succession is a double click, whatever has come under the pointer by then", () => {
    const { cy, hands } = bound();
    send(cy.getElementById("NF-KB"), "tap", { x: 340, y: 110 });
    vi.advanceTimersByTime(180);
    send(cy, "tap", { x: 341, y: 110 });
    expect(hands.onDouble.mock.calls).toEqual([[{ kind: "node", id: "NF-KB" }]]);
    expect(hands.onChoose).toHaveBeenCalledOnce();
    expect(hands.onClear).not.toHaveBeenCalled();
  });

  it("twice with a pause, or in two places, is two clicks", () => {
    const { cy, hands } = bound();
    send(cy.getElementById("NF-KB"), "tap", { x: 340, y: 110 });
    vi.advanceTimersByTime(600);
    send(cy.getElementById("NF-KB"), "tap", { x: 340, y: 110 });
    vi.advanceTimersByTime(100);
    send(cy.getElementById("RANK"), "tap", { x: 400, y: 125 });
    expect(hands.onDouble).not.toHaveBeenCalled();
    expect(hands.onChoose).toHaveBeenCalledTimes(3);
  });

  it("a third time starts again", () => {
    const { cy, hands } = bound();
    for (let i = 0; i < 3; i++) send(cy.getElementById("NF-KB"), "tap");
    expect(hands.onDouble).toHaveBeenCalledOnce();
    expect(hands.onChoose).toHaveBeenCalledTimes(2);
  });

  it("says nothing once undone", () => {
    const { cy, hands, undo } = bound();
    undo();
    send(cy.getElementById("NF-KB"), "tap");
    send(cy, "tap");
    expect(hands.onChoose).not.toHaveBeenCalled();
    expect(hands.onClear).not.toHaveBeenCalled();
  });
});
