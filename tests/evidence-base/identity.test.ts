import { describe, expect, it } from "vitest";
import { identifiersOf, keyOf, namesOf } from "../../src/evidence-base/model/identity";

describe("what a thing is known by", () => {
  it("is its identifier, that of UniProt first, and its name where it has none", () => {
    expect(keyOf({ name: "RUNX2", synonyms: [], xrefs: ["hgnc:10472", "uniprot:Q13950"] })).toBe("uniprot:Q13950");
    expect(keyOf({ name: "Calcium", synonyms: [], xrefs: ["chebi:29108"] })).toBe("chebi:29108");
    expect(keyOf({ name: "Bone loss", synonyms: [], xrefs: [] })).toBe("name:boneloss");
  });

  it("is no identifier of a member, for a family has several of one database", () => {
    const smads = { name: "Smad1/5", synonyms: [], xrefs: ["uniprot:Q15797", "uniprot:Q99717", "hgnc.symbol:SMAD1"] };
    expect(identifiersOf(smads.xrefs)).toEqual([]);
    expect(keyOf(smads)).toBe("name:smad1/5");
    expect(namesOf(smads)).toEqual(["smad1/5"]);
  });

  it("is also its symbol, as a name", () => {
    const opg = { name: "OPG", synonyms: ["osteoprotegerin"], xrefs: ["hgnc.symbol:TNFRSF11B", "uniprot:O00300"] };
    expect(namesOf(opg)).toEqual(["opg", "osteoprotegerin", "uniprot:o00300", "tnfrsf11b"]);
  });
});
