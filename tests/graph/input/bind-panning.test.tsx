import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindPanning } from "../../../src/graph/input/bind-panning";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

let region: HTMLElement;
const heard = vi.fn();

beforeEach(() => {
  region = document.createElement("div");
  region.tabIndex = 0;
  const inner = document.createElement("div");
  inner.addEventListener("mousedown", heard);
  region.append(inner);
  document.body.append(region);
  region.setPointerCapture = () => undefined;
  heard.mockClear();
});
afterEach(() => {
  region.remove();
});

function press(button: number, at: { x: number; y: number }): void {
  const place = { bubbles: true, cancelable: true, button, clientX: at.x, clientY: at.y };
  const inner = region.firstElementChild;
  inner?.dispatchEvent(new PointerEvent("pointerdown", { ...place, pointerId: 1 }));
  inner?.dispatchEvent(new MouseEvent("mousedown", place));
}

function drag(button: number): void {
  press(button, { x: 100, y: 100 });
  const moved = { bubbles: true, pointerId: 1 };
  region.dispatchEvent(new PointerEvent("pointermove", { ...moved, clientX: 130, clientY: 90 }));
  region.dispatchEvent(new PointerEvent("pointerup", { ...moved, clientX: 130, clientY: 90 }));
  region.dispatchEvent(new PointerEvent("pointermove", { ...moved, clientX: 500, clientY: 500 }));
}

function bound() {
  const cy = canvasWith(fixtureScene());
  const start = { ...cy.pan() };
  const undo = bindPanning(cy, region);
  return { undo, way: () => ({ x: cy.pan().x - start.x, y: cy.pan().y - start.y }) };
}

describe("panning from anywhere", () => {
  it("follows the middle button until it is let go, and the canvas hears nothing of it", () => {
    const { way, undo } = bound();
    drag(1);
    expect(way()).toEqual({ x: 30, y: -10 });
    expect(heard).not.toHaveBeenCalled();
    undo();
  });

  it("follows the first button while the space bar is down", () => {
    const { way, undo } = bound();
    region.focus();
    const space = new KeyboardEvent("keydown", { code: "Space", bubbles: true, cancelable: true });
    region.dispatchEvent(space);
    expect(space.defaultPrevented).toBe(true);
    expect(region.dataset.cursor).toBe("grab");
    drag(0);
    expect(way()).toEqual({ x: 30, y: -10 });
    expect(heard).not.toHaveBeenCalled();
    window.dispatchEvent(new KeyboardEvent("keyup", { code: "Space" }));
    drag(0);
    expect(way()).toEqual({ x: 30, y: -10 });
    expect(heard).toHaveBeenCalledOnce();
    undo();
  });

  it("leaves the space bar to a button that has the focus", () => {
    const { undo } = bound();
    const button = document.createElement("button");
    document.body.append(button);
    button.focus();
    const space = new KeyboardEvent("keydown", { code: "Space", bubbles: true, cancelable: true });
    button.dispatchEvent(space);
    expect(space.defaultPrevented).toBe(false);
    button.remove();
    undo();
  });

  it("does nothing once undone", () => {
    const { way, undo } = bound();
    undo();
    drag(1);
    expect(way()).toEqual({ x: 0, y: 0 });
    expect(heard).toHaveBeenCalledOnce();
  });
});
