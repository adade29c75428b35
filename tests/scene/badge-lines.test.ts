import { expect, test } from "vitest";
import { badgeWith, inOneLine, shortened, stacked } from "../../src/scene/badges/block";

const text = "↑2 · background ↓";
const usual = { ...badgeWith(text), short: "↑2 · bg ↓" };

test("a badge in two lines is as high as they are, and one again where there is room", () => {
  const two = stacked(usual);
  expect(two?.lines).toEqual(["↑2 ·", "background ↓"]);
  expect(two && two.height - usual.height).toBeCloseTo(usual.lineHeight);
  const one = two && inOneLine(two);
  expect(one).toMatchObject({ lines: [text], height: usual.height });
  expect(Math.abs((one?.width ?? 0) - usual.width)).toBeLessThanOrEqual(1);
});

test("the shorter form of a badge that stood in two lines has one line, and the height of one", () => {
  const two = stacked(usual);
  expect(two && shortened(inOneLine(two))).toMatchObject({ lines: ["↑2 · bg ↓"], height: usual.height });
});
