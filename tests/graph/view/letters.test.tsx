import { afterEach, expect, it } from "vitest";
import { legiblePx, legibleZoom, readablePx, textScale } from "../../../src/graph/view/letters";
import { openingViewport } from "../../../src/graph/view/opening-view";
import { fixtureScene } from "../../figure/fixture-scene";

const root = document.documentElement;
afterEach(() => root.style.removeProperty("font-size"));

it.each([
  ["8px", 1],
  ["16px", 1],
  ["24px", 1.5],
  ["32px", 2],
  ["64px", 2],
])("text of %s makes the letters %s times as large, never smaller and never more than twice", (size, scale) => {
  root.style.fontSize = size;
  expect(textScale()).toBe(scale);
  expect(readablePx()).toBe(scale * legiblePx);
});

it("opens with letters that are read in the reader's text size, in columns and in rows", () => {
  const frame = { left: 0, top: 0, width: 390, height: 600 };
  for (const scene of [fixtureScene(), { ...fixtureScene(), setting: "rows" as const }]) {
    root.style.removeProperty("font-size");
    const usual = openingViewport(scene, frame).zoom;
    root.style.fontSize = "32px";
    const { zoom } = openingViewport(scene, frame);
    expect(zoom).toBeGreaterThanOrEqual(legibleZoom(scene, 2 * legiblePx));
    expect(zoom).toBeGreaterThan(usual);
  }
});
