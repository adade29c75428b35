import { describe, expect, test } from "vitest";
import { independenceGroups, mayBeOneStudy } from "../../../src/domain/standing";
import { worldOf } from "../fixtures";
import { isopsoralen } from "../real";

const why = (text: string) => ({ en: text, zh: text });
const study = (overlaps: readonly (readonly [number, string])[]) => ({
  arms: [{ findings: [] }],
  mayOverlap: overlaps.map(([ref, text]) => ({ ref, why: why(text) })),
});

describe("studies that may be one", () => {
  const evidence = worldOf({
    entities: {},
    studies: {
      1: study([[2, "same doses"]]),
      2: study([[1, "same doses"]]),
      3: study([[2, "thesis and paper"]]),
      4: study([]),
    },
  });
  const groups = independenceGroups(evidence);

  test("form one group through each other, recorded on either side, each reason once", () => {
    expect(groups.map((group) => group.refs)).toEqual([[1, 2, 3]]);
    expect(groups[0]?.links.map((link) => [link.refs, link.why.map((each) => each.en)])).toEqual([
      [[1, 2], ["same doses"]],
      [[2, 3], ["thesis and paper"]],
    ]);
  });
});

test("of the references given, only those that stand together may be one", () => {
  const evidence = worldOf({ entities: {}, studies: { 1: study([[2, "same"]]), 2: study([]), 4: study([]) } });
  expect(mayBeOneStudy(evidence, [1, 2, 4])).toEqual([[1, 2]]);
  expect(mayBeOneStudy(evidence, [1, 4])).toEqual([]);
});

test("in the review 24 and 25 may be one study, and so may 11 and 12, 6 and 7", () => {
  const groups = independenceGroups(isopsoralen());
  for (const pair of [
    [6, 7],
    [11, 12],
    [24, 25],
  ]) {
    expect(groups.some((group) => pair.every((ref) => group.refs.includes(ref)))).toBe(true);
  }
  expect(groups.every((group) => group.refs.length > 1)).toBe(true);
});
