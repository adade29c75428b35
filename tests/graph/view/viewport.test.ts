import { describe, expect, it } from "vitest";
import {
  centredOn,
  extentAround,
  extentInView,
  fitViewport,
  reachesBeyond,
  zoomAbout,
  zoomLimits,
} from "../../../src/graph/view/viewport";

const view = { left: 0, top: 0, width: 1000, height: 600 };
const extent = { x1: 0, y1: 0, x2: 1600, y2: 800 };

describe("the view", () => {
  it("shows all of a scene in the middle, as large as its margin allows", () => {
    const viewport = fitViewport(extent, view, { width: 20, height: 20 });
    expect(viewport.zoom).toBeCloseTo(0.6, 6);
    const seen = extentInView(viewport, view);
    expect((seen.x1 + seen.x2) / 2).toBeCloseTo(800, 6);
    expect((seen.y1 + seen.y2) / 2).toBeCloseTo(400, 6);
    expect(reachesBeyond(extent, seen, 0)).toBe(false);
  });

  it("does not blow up a single node to the size of the screen", () => {
    expect(fitViewport({ x1: 0, y1: 0, x2: 60, y2: 30 }, view).zoom).toBe(2);
  });

  it("zooms about the pointer: what is under it stays under it", () => {
    const before = { zoom: 0.8, pan: { x: 30, y: -40 } };
    const after = zoomAbout(before, 1.25, { x: 400, y: 100 });
    const under = ({ zoom, pan }: typeof before) => ({ x: (400 - pan.x) / zoom, y: (100 - pan.y) / zoom });
    expect(after.zoom).toBeCloseTo(1, 6);
    expect(under(after).x).toBeCloseTo(under(before).x, 6);
    expect(under(after).y).toBeCloseTo(under(before).y, 6);
  });

  it("stops zooming at its limits", () => {
    const viewport = { zoom: 1, pan: { x: 0, y: 0 } };
    expect(zoomAbout(viewport, 1000, { x: 0, y: 0 }).zoom).toBe(zoomLimits.max);
    expect(zoomAbout(viewport, 0.0001, { x: 0, y: 0 }).zoom).toBe(zoomLimits.min);
  });

  it("brings a point of the scene to the middle", () => {
    const seen = extentInView(centredOn({ x: 300, y: 200 }, 2, view), view);
    expect([(seen.x1 + seen.x2) / 2, (seen.y1 + seen.y2) / 2]).toEqual([300, 200]);
  });

  it("frames boxes and the bends of arrows together, and nothing around nothing", () => {
    const box = { x: 100, y: 100, width: 40, height: 20 };
    expect(extentAround([box], [{ x: 300, y: 50 }])).toEqual({ x1: 80, y1: 50, x2: 300, y2: 110 });
    expect(extentAround([], [])).toBeNull();
  });

  it("counts a scene as larger than the view when some of it lies outside", () => {
    const seen = { x1: 0, y1: 0, x2: 1600, y2: 790 };
    expect(reachesBeyond(extent, seen, 5)).toBe(true);
    expect(reachesBeyond(extent, seen, 15)).toBe(false);
  });
});
