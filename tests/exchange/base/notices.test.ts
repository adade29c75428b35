import { expect, it } from "vitest";
import { doubt, placeMessage, refused } from "../../../src/exchange/base/notices";

it("a notice cuts what was found by whole characters", () => {
  const { found } = refused("malformed", { line: 3 }, { found: "𝛽".repeat(100), expected: "a name" });
  expect([...(found ?? "")].length).toBe(80);
  expect(found?.endsWith("𝛽…")).toBe(true);
});

it("a notice has only what is known", () => {
  expect(doubt("empty")).toEqual({ code: "empty", weight: "doubt", place: null });
});

it("a place is a line, a row, a row of a sheet or a path", () => {
  expect(placeMessage({ line: 2 })).toEqual({ key: "exchange:place.line", values: { line: 2 } });
  expect(placeMessage({ row: 2 }).key).toBe("exchange:place.row");
  expect(placeMessage({ row: 2, sheet: "A" }).values).toEqual({ row: 2, sheet: "A" });
  expect(placeMessage({ path: "/a[1]" }).values).toEqual({ path: "/a[1]" });
});
