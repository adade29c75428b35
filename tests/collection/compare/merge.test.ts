import { describe, expect, it } from "vitest";
import { checked } from "../../../src/collection/checked";
import { aligned } from "../../../src/collection/compare/aligned";
import { type Choice, merged } from "../../../src/collection/compare/merged";
import { pairsOf } from "../../../src/collection/compare/pairs";
import { type Item, pilesOf } from "../../../src/collection/compare/piles";
import type { CompiledDataset } from "../../../src/domain/records";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { isopsoralen } from "../../domain/real";

const small = compiled(smallDataset());
const note = (item: Item) => {
  const text = item.fields.map(({ field, to }) => `${field}: ${String(to)}`).join("; ");
  return { en: text, zh: text };
};

/** The small dataset as somebody else would have it: every id is another, one read-out differs, one is added. */
function another(): CompiledDataset {
  const text = JSON.stringify(small)
    .replaceAll('"r06', '"wang')
    .replaceAll('"r07', '"li')
    .replaceAll('"RUNX2"', '"runt"')
    .replaceAll('"name":{"en":"runt","zh":"runt"}', '"name":{"en":"RUNX2","zh":"RUNX2"}');
  const theirs: CompiledDataset = JSON.parse(text);
  const [first, second, third] = theirs.findings;
  if (!first || !second || !third) throw new Error("no findings");
  return {
    ...theirs,
    studies: theirs.studies.map((study) =>
      study.id === "li" ? study : { ...study, citation: { ...study.citation, title: "On cells", issued: 2019 } },
    ),
    findings: [first, second, { ...third, effect: "increases" }, { ...third, id: "li-rats-new", object: "MTOR" }],
  };
}
const titled: CompiledDataset = {
  ...small,
  studies: small.studies.map((study) =>
    study.id === "r06" ? { ...study, citation: { ...study.citation, title: "On cells.", issued: 2019 } } : study,
  ),
};

describe("the same things in two collections", () => {
  it("are found by identifiers, title, experiment and read-out, whatever each calls them", () => {
    const pairs = pairsOf(titled, another());
    expect(pairs.studies.get("wang")).toBe("r06");
    expect(pairs.studies.get("li")).toBe("r07");
    expect(pairs.arms.get("wang-cells")).toBe("r06-cells");
    expect(pairs.entities.get("runt")).toBe("RUNX2");
    expect(pairs.findings.get("wang-cells-runt") ?? pairs.findings.get("wang-cells-RUNX2")).toBe("r06-cells-RUNX2");
    expect(pairs.findings.has("li-rats-new")).toBe(false);
  });

  it("are no pair where identifiers say that two papers of one id are others", () => {
    const other = {
      ...small,
      studies: small.studies.map((study) => ({ ...study, citation: { ...study.citation, DOI: "10.1/x" } })),
    };
    expect(pairsOf(small, other).studies.get("r07")).toBeUndefined();
  });
});

describe("two versions", () => {
  it("that are equal are one pile", () => {
    const { dataset } = isopsoralen();
    const piles = pilesOf(dataset, aligned(dataset, dataset));
    expect([piles.onlyHere, piles.onlyThere, piles.differs]).toEqual([[], [], []]);
    expect(piles.equal).toBeGreaterThan(300);
  });

  it("are three piles: equal, only there, differs", () => {
    const piles = pilesOf(titled, aligned(titled, another()));
    expect(piles.onlyHere).toEqual([]);
    expect(piles.onlyThere.map(({ key }) => key)).toEqual(["findings li-rats-new"]);
    expect(piles.differs.map(({ key }) => key)).toContain("findings r07-rats-RUNX2");
    expect(piles.differs.find(({ id }) => id === "r07-rats-RUNX2")?.fields).toMatchObject([
      { field: "effect", from: "decreases", to: "increases" },
    ]);
  });
});

describe("a merge", () => {
  const theirs = aligned(titled, another());
  const piles = pilesOf(titled, theirs);
  const result = (choices: Readonly<Record<string, Choice>>) => {
    const merge = merged(titled, theirs, piles, { of: new Map(Object.entries(choices)), note });
    const outcome = checked(merge, "merged");
    if (!outcome.ok) throw new Error(JSON.stringify(outcome.issues));
    return outcome.dataset;
  };
  const finding = (dataset: CompiledDataset, id: string) => dataset.findings.find((each) => each.id === id);

  it("takes what is only there and keeps mine where nobody chose", () => {
    const dataset = result({});
    expect(finding(dataset, "li-rats-new")?.study).toBe("r07");
    expect(finding(dataset, "r07-rats-RUNX2")?.effect).toBe("decreases");
  });

  it("takes theirs, or neither, where that was chosen", () => {
    const dataset = result({ "findings li-rats-new": "mine", "findings r07-rats-RUNX2": "theirs" });
    expect(finding(dataset, "li-rats-new")).toBeUndefined();
    expect(finding(dataset, "r07-rats-RUNX2")?.effect).toBe("increases");
  });

  it("of both keeps mine, and says theirs in a note", () => {
    const dataset = result({ "findings r07-rats-RUNX2": "both" });
    expect(finding(dataset, "r07-rats-RUNX2")).toMatchObject({
      effect: "decreases",
      note: { en: "effect: increases" },
    });
  });

  it("with a collection of other papers brings papers, experiments and nodes", () => {
    const { dataset } = isopsoralen();
    const own = { ...small, studies: small.studies.map((study) => ({ ...study, firstAuthor: "Nobody" })) };
    const other = aligned(own, dataset);
    const all = merged(own, other, pilesOf(own, other), { of: new Map(), note });
    const outcome = checked(all, "merged");
    expect(outcome.ok ? outcome.dataset.studies.length : outcome.issues.slice(0, 3)).toBe(
      small.studies.length + dataset.studies.length,
    );
  });

  it("of a collection with itself changes nothing", () => {
    const same = aligned(small, small);
    expect(merged(small, same, pilesOf(small, same), { of: new Map(), note })).toEqual(small);
  });
});
