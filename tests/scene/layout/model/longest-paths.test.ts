import { expect, test } from "vitest";
import { longestPaths } from "../../../../src/scene/layout/model/longest-paths";

test("a vertex is as far as the longest path to it, and an arrow that closes a cycle is left out", () => {
  const next = new Map([
    ["a", ["b", "d"]],
    ["b", ["c"]],
    ["c", ["d", "a"]],
  ]);
  expect(Object.fromEntries(longestPaths(["a", "b", "c", "d"], next))).toEqual({ a: 0, b: 1, c: 2, d: 3 });
});
