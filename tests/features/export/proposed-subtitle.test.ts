import { describe, expect, it } from "vitest";
import { type Filters, noFilters } from "../../../src/domain/filters";
import { proposedSubtitle } from "../../../src/features/export/figure/proposed-words";
import { isopsoralen } from "../../domain/real";

const evidence = isopsoralen();
const filters: Filters = { ...noFilters, approaches: ["in vivo"] };
const shown = { content: "visible", pathway: null, choice: null, filters, evidence } as const;
const refs = [9, 19, 20, 27, 29, 30, 39, 41, 42];

describe("the subtitle of a figure of what the filters leave", () => {
  it("gives the reason where it has fewer studies than the filter", () => {
    expect(proposedSubtitle(shown, refs, "en")).toMatch(/^9 studies \(study 8 also fits and states no finding\)/);
    expect(proposedSubtitle(shown, refs, "zh")).toContain("文献 8 也符合，但未述结果");
  });

  it("says that a minimum of studies counts nodes, by independent studies", () => {
    const repeated = { ...shown, content: "repeated", filters: { ...noFilters, minStudies: 2 } } as const;
    expect(proposedSubtitle(repeated, refs, "en")).toBe(
      "9 studies; nodes that at least 2 independent studies report, with what leads to them",
    );
    expect(proposedSubtitle(repeated, refs, "zh")).toBe("9 项研究；至少 2 项独立研究报道的节点及其上游");
  });

  it("gives none where nothing differs, or a part is shown", () => {
    expect(proposedSubtitle({ ...shown, filters: noFilters }, refs, "en")).toBe("9 studies");
    expect(proposedSubtitle({ ...shown, content: "focus" }, refs, "en")).not.toContain("also fits");
  });
});
