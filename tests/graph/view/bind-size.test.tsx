import { afterEach, describe, expect, it, vi } from "vitest";
import { bindPixelRatio, bindSize } from "../../../src/graph/view/bind-size";
import { fixtureScene } from "../../figure/fixture-scene";
import { canvasWith } from "../canvas";

afterEach(() => {
  vi.unstubAllGlobals();
});

/** An element whose size the test decides; jsdom has no layout. */
function sized(width: number, height: number) {
  const element = document.createElement("div");
  const size = { width, height };
  Object.defineProperty(element, "clientWidth", { get: () => size.width });
  Object.defineProperty(element, "clientHeight", { get: () => size.height });
  return { element, size };
}

/** Stands in for the browser's observer: `change` is what it calls when the element has another size. */
function observer(): { change: () => void; watched: () => number } {
  let change = (): void => undefined;
  let watched = 0;
  vi.stubGlobal(
    "ResizeObserver",
    class {
      constructor(callback: () => void) {
        change = callback;
      }
      observe(): void {
        watched += 1;
      }
      disconnect(): void {
        watched -= 1;
      }
    },
  );
  return { change: () => change(), watched: () => watched };
}

describe("the size of the view", () => {
  it("is told with the size before it, and only when it is another", () => {
    const browser = observer();
    const { element, size } = sized(1000, 600);
    const onSize = vi.fn();
    bindSize(canvasWith(fixtureScene()), element, onSize);
    browser.change();
    size.width = 700;
    browser.change();
    expect(onSize.mock.calls).toEqual([
      [
        { width: 1000, height: 600 },
        { width: 700, height: 600 },
      ],
    ]);
  });

  it("is watched no longer once undone", () => {
    const browser = observer();
    const undo = bindSize(canvasWith(fixtureScene()), sized(10, 10).element, vi.fn());
    expect(browser.watched()).toBe(1);
    undo();
    expect(browser.watched()).toBe(0);
  });
});

describe("the resolution of the screen", () => {
  it("has the canvas redrawn at each change, until undone", () => {
    const queries: EventTarget[] = [];
    vi.stubGlobal("matchMedia", () => {
      const query = new EventTarget();
      queries.push(query);
      return query;
    });
    const cy = canvasWith(fixtureScene());
    const resized = vi.fn();
    cy.on("resize", resized);
    const undo = bindPixelRatio(cy);
    queries.at(-1)?.dispatchEvent(new Event("change"));
    queries.at(-1)?.dispatchEvent(new Event("change"));
    expect(resized).toHaveBeenCalledTimes(2);
    undo();
    for (const query of queries) query.dispatchEvent(new Event("change"));
    expect(resized).toHaveBeenCalledTimes(2);
  });
});
