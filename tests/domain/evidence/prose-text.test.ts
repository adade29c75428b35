import { expect, test } from "vitest";
import { buildEvidence, proseText, refLabel } from "../../../src/domain/evidence";
import { searchDocuments } from "../../../src/domain/search";
import { contestedTable, gapsTable } from "../../../src/figure/deck/tables";
import { ownCollection } from "../own-collection";
import { isopsoralen } from "../real";

const review = isopsoralen();
const own = buildEvidence(ownCollection(), "review");
const refs = own.dataset.studies.map(({ ref }) => ref);
const citesByNumber = /\[\d+/;

test("prose cites by the labels of papers where no review numbers them, in either language", () => {
  const text = { en: "Against [24], as in [5, 25].", zh: "与[24]不同，见[5、25]。" };
  const called = (ref: number, language: "en" | "zh") => refLabel(own, ref, language);
  const said = proseText(own, text);
  expect(said.en).toBe(`Against [${called(24, "en")}], as in [${called(5, "en")}, ${called(25, "en")}].`);
  expect(said.zh).toBe(`与[${called(24, "zh")}]不同，见[${called(5, "zh")}、${called(25, "zh")}]。`);
  expect(proseText(review, text)).toBe(text);
});

test("search finds and shows no number of a paper that a collection has only inside", () => {
  const texts = (evidence: typeof own) => searchDocuments(evidence).flatMap(({ text, label }) => [...text, label.en]);
  expect(texts(review).filter((text) => citesByNumber.test(text)).length).toBeGreaterThan(5);
  expect(texts(own).filter((text) => citesByNumber.test(text))).toEqual([]);
});

test.each(["en", "zh"] as const)("nor does the deck, in %s", (language) => {
  const cells = (evidence: typeof own) =>
    [contestedTable(refs, evidence, language), gapsTable(evidence, language)].flatMap(({ rows }) => rows.flat());
  expect(cells(review).some((cell) => citesByNumber.test(cell))).toBe(true);
  expect(cells(own).filter((cell) => citesByNumber.test(cell))).toEqual([]);
});
