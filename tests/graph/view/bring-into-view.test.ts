import { describe, expect, it } from "vitest";
import { bringIntoView } from "../../../src/graph/view/bring-into-view";
import type { Frame, Viewport } from "../../../src/graph/view/viewport";
import type { Wanted } from "../../../src/graph/view/wanted";

const frame: Frame = { left: 100, top: 0, width: 600, height: 400 };
const box = (x: number, y: number, weight = 1, width = 80): Wanted => ({ box: { x, y, width, height: 30 }, weight });
const start: Viewport = { zoom: 1, pan: { x: 0, y: 0 } };

/** Whether a box lies in the frame, at least 19 pixels from its rim. */
function isFree({ box: { x, y, width, height } }: Wanted, { zoom, pan }: Viewport): boolean {
  const [left, right] = [pan.x + zoom * (x - width / 2), pan.x + zoom * (x + width / 2)];
  const [top, bottom] = [pan.y + zoom * (y - height / 2), pan.y + zoom * (y + height / 2)];
  return left >= 119 && right <= 681 && top >= 19 && bottom <= 381;
}

describe("bringing into view", () => {
  it("moves nothing where everything wanted is free", () => {
    expect(bringIntoView([box(300, 200, 1000), box(500, 300)], start, frame)).toEqual(start);
  });

  it("moves a box just out from under what covers it, and keeps the zoom", () => {
    const wanted = box(720, 200, 1000);
    const view = bringIntoView([wanted], start, frame);
    expect(view).toEqual({ zoom: 1, pan: { x: -80, y: 0 } });
    expect(isFree(wanted, view)).toBe(true);
  });

  it("brings the neighbours as well, as far as the frame holds them", () => {
    const chosen = box(720, 200, 1000);
    const near = [box(400, 100, 10), box(820, 390, 10)];
    const view = bringIntoView([chosen, ...near], start, frame);
    expect([chosen, ...near].map((each) => isFree(each, view))).toEqual([true, true, true]);
  });

  it("prefers what was chosen, then the more of its neighbours, where the frame does not hold all", () => {
    const chosen = box(720, 200, 1000);
    const [left, right] = [box(100, 200, 10), [box(1100, 100, 10), box(1150, 300, 10)]];
    const view = bringIntoView([chosen, left, ...right], start, frame);
    expect(isFree(chosen, view)).toBe(true);
    expect(isFree(left, view)).toBe(false);
    expect(right.every((each) => isFree(each, view))).toBe(true);
  });

  it("puts the middle of a box that is larger than the frame into its middle", () => {
    const view = bringIntoView([box(1000, 200, 1000, 2000)], start, frame);
    expect(1000 + view.pan.x).toBeCloseTo(400, 6);
  });

  it("leaves the view alone where nothing is wanted", () => {
    expect(bringIntoView([], start, frame)).toEqual(start);
  });
});
