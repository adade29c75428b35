import { describe, expect, it } from "vitest";
import { newOpenPoints, openPointsOf } from "../../../src/domain/open-points";
import { editRows, nextFindingId } from "../../../src/features/edit/model/edit-rows";
import { changedExperiment } from "../../../src/features/edit/model/experiments";
import { noPaper, withPaper } from "../../../src/features/edit/model/papers";
import { passed, sources, started, words } from "../../features/edit/model/collection";
import { isopsoralen } from "../real";

const codes = (dataset: Parameters<typeof openPointsOf>[0]) => openPointsOf(dataset).map(({ code }) => code);

describe("what a collection still lacks", () => {
  const { dataset, of } = started();
  const rows = (cells: readonly Readonly<Record<string, string>>[], from = dataset) => {
    const taken: string[] = [];
    const edits = cells.flatMap((row) => {
      const id = nextFindingId(from, of.arm.id, taken);
      taken.push(id);
      return Object.entries(row).map(([column, text]) => ({ row: id, column, text, picked: null }));
    });
    return passed(editRows(from, of, edits, {}, words, sources).dataset);
  };

  it("is a paper without findings, in the reading list or with an experiment", () => {
    expect(openPointsOf(dataset)).toEqual([{ code: "no-findings", paper: of.study.id }]);
    const { dataset: two } = withPaper(dataset, { ...noPaper, firstAuthor: "Ge" });
    expect(codes(two)).toEqual(["no-findings", "no-findings"]);
  });

  it("is a finding without a place, and a node of no kind", () => {
    const next = rows([{ object: "ALP" }, { object: "TRACP", place: "Fig. 2" }]);
    expect(codes(next)).toEqual(["unknown-node", "unknown-node", "no-place"]);
  });

  it("is a read-out up and down in one experiment, unless at another time", () => {
    const place = "Fig. 1";
    const twice = rows([
      { object: "ALP", effect: "up", place },
      { object: "ALP", effect: "down", place },
    ]);
    expect(codes(twice)).toContain("two-directions");
    const later = rows([
      { object: "ALP", effect: "up", time: "7 d", place },
      { object: "ALP", effect: "down", time: "21 d", place },
    ]);
    expect(codes(later)).not.toContain("two-directions");
  });

  it("is one paper twice", () => {
    const one = withPaper(dataset, { ...noPaper, firstAuthor: "Ge", DOI: "10.1/A" });
    const two = withPaper(one.dataset, { ...noPaper, firstAuthor: "Ge", DOI: "10.1/a" });
    expect(openPointsOf(two.dataset)).toContainEqual({ code: "same-paper", paper: two.id, other: one.id });
  });

  it("is a dose that was kept as printed", () => {
    const fields = { language: "en", nameOf: (id: string) => id, approaches: [], organisms: [] } as const;
    const next = changedExperiment(dataset, of.arm.id, "doses", { text: "10 spoons", picked: null }, fields, sources);
    expect(codes(passed(next.dataset))).toContain("unread-doses");
  });

  it("is a text that one of two languages lacks; a collection in one language lacks none", () => {
    const both = started(["en", "zh"]);
    const edits = [{ row: `${both.of.arm.id}-f1`, column: "object", text: "Bone volume", picked: null }];
    const next = passed(editRows(both.dataset, both.of, edits, {}, words, sources).dataset);
    expect(openPointsOf(next).filter(({ code }) => code === "one-language")).toHaveLength(1);
    expect(codes(rows([{ object: "Bone volume" }]))).not.toContain("one-language");
  });

  it("counts in a changed collection of the site only what the changes brought", () => {
    const { dataset: shipped } = isopsoralen();
    expect(newOpenPoints(shipped, shipped)).toEqual([]);
    const { dataset: more, id } = withPaper(shipped, { ...noPaper, firstAuthor: "Ge" });
    expect(newOpenPoints(passed(more), shipped)).toEqual([{ code: "no-findings", paper: id }]);
  });
});
