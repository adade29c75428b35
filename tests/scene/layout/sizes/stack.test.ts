import { expect, test } from "vitest";
import { longestWord, stackedParts, stackOf } from "../../../../src/scene/layout/sizes/stack";
import { node } from "../networks";

const reported = { ...node("M", "molecule", "Osteoclast formation"), testedRefs: [1, 2] };

test("words are in lines of the width asked for, unless one word is longer", () => {
  const wide = stackOf(reported, "en", 400);
  const narrow = stackOf(reported, "en", 20);
  expect(wide.measured.lines).toEqual(["Osteoclast formation"]);
  expect(narrow.measured.lines).toEqual(["Osteoclast", "formation"]);
  expect(narrow.width).toBeLessThan(wide.width);
  expect(narrow.height).toBeGreaterThan(wide.height);
});

test("the longest word is that between spaces, slashes and hyphens", () => {
  const width = (label: string) => longestWord(label, 12, 400);
  expect(width("RANKL/RANK-OPG")).toBe(width("RANKL/"));
});

test("the count is below the words, inside the box", () => {
  const { measured, width, height } = stackOf(reported, "en", 60);
  const { label, count } = stackedParts(measured, { width, height }, "markers");
  expect(count?.y).toBeGreaterThan((label?.y ?? 0) + measured.labelHeight / 2);
  expect(count?.y).toBeLessThan(height / 2);
});
