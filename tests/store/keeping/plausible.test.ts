import { expect, it } from "vitest";
import { isPlausible } from "../../../src/store/keeping/plausible";

const now = Date.UTC(2026, 10, 28);

it.each([
  ["2026-11-27T10:00:00.000Z", true],
  ["2024-01-01T00:00:00.000Z", true],
  // Another device may be a day ahead.
  ["2026-11-29T00:00:00.000Z", true],
  ["1970-01-01T00:00:00.000Z", false],
  ["2099-01-01T00:00:00.000Z", false],
  ["yesterday", false],
  ["", false],
])("a change at %s can have been made: %s", (at, expected) => {
  expect(isPlausible(at, now)).toBe(expected);
});
