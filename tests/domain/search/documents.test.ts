import { expect, test } from "vitest";
import { searchDocuments } from "../../../src/domain/search";
import { isopsoralen } from "../real";

const documents = searchDocuments(isopsoralen());
const naming = (text: string) =>
  documents
    .filter((each) => [...each.names, ...each.authors].some((name) => name.toLowerCase() === text.toLowerCase()))
    .map((each) => each.id);

test.each([
  ["Osx", "node:SP7"],
  ["骨钙素", "node:BGLAP"],
  ["TRACP", "node:TRACP"],
  ["Cbfa1", "node:RUNX2"],
  ["TNFRSF11B", "node:TNFRSF11B"],
  ["24", "study:24"],
  ["阮彬家", "study:25"],
])("%s finds %s", (text, id) => {
  expect(naming(text)).toContain(id);
});

test("an author finds the studies that bear the name first", () => {
  const yuan = documents.filter((each) => each.authors.some((author) => author.startsWith("Yuan")));
  expect(yuan.map((each) => each.id)).toContain("study:20");
});

test("every entity, reference, stated limit and source check is a document, each with a label in both languages", () => {
  const { dataset } = isopsoralen();
  const { entities, studies, background, gaps, sourceChecks } = dataset;
  const references = new Set([...studies, ...background].map(({ ref }) => ref)).size;
  expect(documents).toHaveLength(entities.length + references + gaps.length + sourceChecks.length);
  expect(new Set(documents.map((each) => each.id)).size).toBe(documents.length);
  expect(documents.every((each) => each.label.en !== "" && each.label.zh !== "")).toBe(true);
});
