import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../../src/domain/evidence";
import type { ToRead } from "../../../src/domain/records";
import { searchDocuments } from "../../../src/domain/search";
import { listed } from "../../../src/features/studies/to-read/listed";
import { datasetOf } from "../../domain/fixtures";

const citation: ToRead["citation"] = { status: "as cited", author: [], authorsTruncated: false, unchecked: [] };
const papers: readonly ToRead[] = [
  {
    id: "li2020",
    firstAuthor: "Li",
    status: [],
    citation: { ...citation, author: [{ family: "Li" }, { family: "Müller" }], issued: 2020, title: "On SRC" },
    abstract: "Ovariectomy in rats.",
  },
  { id: "bare", status: [], citation: { ...citation, title: "骨与软骨", PMID: "123" } },
];

describe("the reading list", () => {
  it.each([
    ["", ["li2020", "bare"]],
    ["src 2020", ["li2020"]],
    ["muller", ["li2020"]],
    ["ovariectomy li", ["li2020"]],
    ["软骨", ["bare"]],
    ["123", ["bare"]],
    ["src 123", []],
  ])("has for %j the papers with all words", (find, ids) => {
    expect(listed(papers, find).map(({ id }) => id)).toEqual(ids);
  });

  it("is found by search, with authors, title, identifiers and abstract", () => {
    const dataset = { ...datasetOf({ entities: {} }), toRead: [...papers] };
    const found = searchDocuments(buildEvidence(dataset, "review")).filter(({ kind }) => kind === "to-read");
    expect(found.map(({ id, item, label }) => [id, item, label.en])).toEqual([
      ["to-read:li2020", "li2020", "Li 2020"],
      ["to-read:bare", "bare", "骨与软骨"],
    ]);
    expect(found[0]?.text).toEqual(["Ovariectomy in rats."]);
    expect(found[1]?.citation).toEqual(["骨与软骨", "123"]);
  });
});
