import { describe, expect, it } from "vitest";
import { categoryColours, categoryGlyphs } from "../../src/domain/records";
import { compiled, issuesOf, onlyIssue, smallDataset } from "./small-dataset";

const first = "  - { id: osteoblast, name: { en: osteoblast, zh: 成骨细胞 }, band: top, colour: green, glyph: cell }\n";
const info = "dataset.yaml";

/** The one fault that a second category brings. */
function withSecond(fields: string) {
  return onlyIssue(info, [first, `${first}  - { name: { en: Two, zh: 二 }, ${fields} }\n`]);
}

describe("the categories of a dataset", () => {
  it("may be none: no read-out is about any", () => {
    const files = smallDataset({
      [info]: [[`categories:\n${first}`, ""]],
      "entities/all.yaml": [
        [", category: osteoblast }", " }"],
        [", category: osteoblast }", " }"],
        [", category: osteoblast }", " }"],
      ],
    });
    const dataset = compiled(files);
    expect(dataset.dataset.categories).toEqual([]);
    expect(dataset.entities.every(({ category }) => category === undefined)).toBe(true);
  });

  it("lie in the middle band unless they say otherwise", () => {
    const files = smallDataset({ [info]: [[", band: top", ""]] });
    expect(compiled(files).dataset.categories[0]?.band).toBe("middle");
  });

  it("are no two of one colour", () => {
    expect(withSecond("id: two, colour: green, glyph: heart")).toMatchObject({
      file: info,
      line: 10,
      record: "small",
      field: "categories[1].colour",
      found: '"green", the colour of "osteoblast" too',
      expected: "a colour of its own: pink, amber, blue, violet, teal, red, olive",
    });
  });

  it("are no two of one drawing, nor of one letter in place of a drawing", () => {
    expect(withSecond("id: two, colour: pink, glyph: cell")).toMatchObject({
      field: "categories[1].glyph",
      found: 'cell, as for "osteoblast"',
    });
    const letters = onlyIssue(info, [
      first,
      "  - { id: stellate, name: { en: A, zh: 甲 }, colour: green }\n  - { id: spindle, name: { en: B, zh: 乙 }, colour: pink }\n  - { id: osteoblast, name: { en: C, zh: 丙 }, colour: blue }\n",
    ]);
    expect(letters).toMatchObject({ field: "categories[1].glyph", found: 'the letter S, as for "stellate"' });
  });

  it("have a colour and a drawing that exist: the fault names the nearest", () => {
    expect(withSecond("id: two, colour: violett, glyph: heart")).toMatchObject({
      field: "categories[1].colour",
      found: '"violett"',
      expected: expect.stringMatching(/^one of "green", .*\(did you mean "violet"\?\)$/),
    });
    expect(withSecond("id: two, colour: pink, glyph: cel-star")).toMatchObject({
      field: "categories[1].glyph",
      expected: expect.stringMatching(/\(did you mean "cell-star"\?\)$/),
    });
  });

  it("are eight at most", () => {
    const nine = Array.from(
      { length: 9 },
      (_, i) =>
        `  - { id: ${i === 0 ? "osteoblast" : `c${i}`}, name: { en: N, zh: 名 }, colour: ${categoryColours[i % 8]}, glyph: ${categoryGlyphs[i]} }`,
    );
    const issues = issuesOf(smallDataset({ [info]: [[first, `${nine.join("\n")}\n`]] }));
    expect(issues).toContainEqual(
      expect.objectContaining({ field: "categories", found: "a list of 9", expected: "at most 8 items" }),
    );
  });

  it("have ids of their own, other than the words of the filters", () => {
    expect(withSecond("id: osteoblast, colour: pink, glyph: heart")).toMatchObject({ code: "duplicate-id" });
    expect(withSecond("id: both, colour: pink, glyph: heart")).toMatchObject({
      field: "categories[1].id",
      expected: "an id other than both and none",
    });
  });

  it("give no title to the middle band, which has the compound beside it", () => {
    expect(withSecond("id: two, colour: pink, glyph: heart, bandTitle: { en: Middle, zh: 中 }")).toMatchObject({
      field: "categories[1].bandTitle",
      found: '"Middle" for the middle band',
    });
  });

  it("are named by entities and findings by their ids: the fault names the nearest", () => {
    expect(onlyIssue("entities/all.yaml", [", category: osteoblast }", ", category: osteoblasts }"])).toMatchObject({
      line: 3,
      record: "MTOR-PATHWAY",
      field: "category",
      found: '"osteoblasts"',
      expected: 'the id of a category of dataset.yaml (did you mean "osteoblast"?)',
    });
    const finding = ["object: MTOR, effect: inhibits,", "object: MTOR, category: liver, effect: inhibits,"] as const;
    expect(onlyIssue("studies/ref-06.yaml", finding)).toMatchObject({ record: "r06-cells-MTOR", field: "category" });
    const none = ["object: MTOR, effect: inhibits,", "object: MTOR, category: null, effect: inhibits,"] as const;
    expect(issuesOf(smallDataset({ "studies/ref-06.yaml": [none] }))).toEqual([]);
  });
});
