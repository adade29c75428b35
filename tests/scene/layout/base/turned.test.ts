import { expect, test } from "vitest";
import { turnedBox, turnedPoint, turnedRoute } from "../../../../src/scene/layout/base/turned";

test("what ran to the right runs down, and turned twice it is as it was", () => {
  const box = { x: 10, y: 20, width: 30, height: 40 };
  expect(turnedBox(box)).toEqual({ x: 20, y: 10, width: 40, height: 30 });
  expect(turnedBox(turnedBox(box))).toEqual(box);
  const route = { start: { x: 0, y: 1 }, controls: [{ x: 5, y: 1 }], end: { x: 9, y: 2 } };
  expect(turnedRoute(route)).toEqual({ start: { x: 1, y: 0 }, controls: [{ x: 1, y: 5 }], end: { x: 2, y: 9 } });
  expect(turnedPoint(turnedPoint(route.end))).toEqual(route.end);
});
