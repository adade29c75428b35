import { afterEach, describe, expect, it } from "vitest";
import { bindWheel } from "../../../src/graph/input/bind-wheel";

afterEach(() => document.body.replaceChildren());

/** A region with a canvas in it that hears what reaches it. */
function bound() {
  const region = document.createElement("div");
  region.tabIndex = 0;
  const canvas = document.createElement("div");
  region.append(canvas);
  document.body.append(region);
  let heard = 0;
  canvas.addEventListener("wheel", () => {
    heard += 1;
  });
  const undo = bindWheel(region);
  const turn = (init: WheelEventInit = {}): boolean => {
    const before = heard;
    canvas.dispatchEvent(new WheelEvent("wheel", { bubbles: true, cancelable: true, ...init }));
    return heard > before;
  };
  return { region, turn, undo };
}

describe("the wheel over an embedded view", () => {
  it("belongs to the page around it until the focus is in the view", () => {
    const { region, turn } = bound();
    expect(turn()).toBe(false);
    region.focus();
    expect(turn()).toBe(true);
    region.blur();
    expect(turn()).toBe(false);
  });

  it("zooms with Ctrl or the command key", () => {
    const { turn } = bound();
    expect(turn({ ctrlKey: true })).toBe(true);
    expect(turn({ metaKey: true })).toBe(true);
  });

  it("is the view's own again after the undo", () => {
    const { turn, undo } = bound();
    undo();
    expect(turn()).toBe(true);
  });
});
