import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../../src/domain/evidence";
import { draftPoints, markAsWritten } from "../../../src/domain/open-points";
import { noPaper, withPaper } from "../../../src/features/edit/model/papers";
import { sourceWords } from "../../../src/figure/words/source";
import { passed, started } from "../../features/edit/model/collection";
import { isopsoralen } from "../real";

describe("a collection that is being written", () => {
  it("is said to be a draft in the source line of figures and captions, in both languages", () => {
    const { dataset } = started();
    const evidence = buildEvidence(dataset, "review");
    expect(sourceWords(evidence, "en")).not.toContain("Draft");
    markAsWritten(dataset, null);
    expect(draftPoints(dataset)).toHaveLength(1);
    expect(sourceWords(evidence, "en")).toMatch(/ Draft: 1 open point\.$/);
    expect(sourceWords(evidence, "zh")).toMatch(/草稿：1 项待办。$/);
  });

  it("is none while it is shown as it was published, and lacks only what corrections brought after that", () => {
    const { dataset } = isopsoralen();
    markAsWritten(dataset, dataset);
    expect(sourceWords(isopsoralen(), "en")).not.toContain("Draft");
    const more = passed(withPaper(dataset, { ...noPaper, firstAuthor: "Ge" }).dataset);
    markAsWritten(more, dataset);
    expect(sourceWords(buildEvidence(more, "review"), "en")).toContain("Draft: 1 open point.");
  });
});
