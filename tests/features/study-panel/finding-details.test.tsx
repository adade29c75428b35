import { screen, within } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import type { CompiledDataset, Finding } from "../../../src/domain/records";
import StudyPanel from "../../../src/features/study-panel";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const { dataset } = isopsoralen();

/** The shipped dataset, as if its study 24 had printed more of one finding. */
function withMore(more: Partial<Finding>): CompiledDataset {
  const [first] = dataset.findings.filter(({ study }) => study === "r24");
  return {
    ...dataset,
    findings: dataset.findings.map((finding) => (finding === first ? { ...finding, ...more } : finding)),
  };
}

const more: Partial<Finding> = {
  result: { comparator: { en: "vehicle", zh: "溶剂" }, time: "5 d", n: "3", p: "p < 0.01" },
  place: { quote: "The number of cells fell.", figure: "2A", page: "4" },
  doseDependent: "no",
  via: ["AKT1", "MTOR"],
  shown: ["inhibitor"],
};

const choice = { kind: "study", ref: 24 } as const;

describe("what a finding carries beside its direction", () => {
  it("is shown field by field, with a quote and its place", async () => {
    await renderWithStore(<StudyPanel />, { choice }, "en", withMore(more));
    const quote = screen.getByText("“The number of cells fell.”").closest("li");
    const { getByText } = within(quote ?? document.body);
    for (const [name, text] of [
      ["Compared with", "vehicle"],
      ["Time", "5 d"],
      ["n", "3"],
      ["p", "p < 0.01"],
    ] as const) {
      expect(getByText(name).nextElementSibling?.textContent).toBe(text);
    }
    expect(getByText("Figure 2A, page 4").tagName).toBe("FOOTER");
    expect(getByText(/tested, not dose-dependent/)).toBeTruthy();
    expect(quote?.textContent).toContain("via Akt, mTOR (shown by: inhibitor)");
  });

  it("is shown in the reader's language", async () => {
    await renderWithStore(<StudyPanel />, { choice }, "zh", withMore(more));
    expect(screen.getByText("溶剂").previousElementSibling?.textContent).toBe("对照");
    expect(screen.getByText("图 2A、第 4 页")).toBeTruthy();
  });

  it("is not there where a finding carries none", async () => {
    await renderWithStore(<StudyPanel />, { choice });
    expect(document.querySelector("blockquote")).toBeNull();
    expect(screen.queryByText("Compared with")).toBeNull();
  });
});
