import { screen } from "@testing-library/react";
import { describe, expect, it } from "vitest";
import { filterOptions } from "../../../src/domain/filters";
import type { Arm, CompiledDataset } from "../../../src/domain/records";
import StudyPanel from "../../../src/features/study-panel";
import { worldOf } from "../../domain/fixtures";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const { dataset } = isopsoralen();

/** The shipped dataset, as if the animals of its study 27 had been otherwise. */
function withArm(more: Partial<Arm>): CompiledDataset {
  return {
    ...dataset,
    studies: dataset.studies.map((study) =>
      study.ref === 27 ? { ...study, arms: study.arms.map((arm) => ({ ...arm, ...more })) } : study,
    ),
  };
}

const trial: Partial<Arm> = {
  approach: "clinical",
  organism: "human",
  trial: { design: { en: "randomised", zh: "随机" }, registry: "NCT02006498" },
};
const choice = { kind: "study", ref: 27 } as const;

describe("the card of a clinical arm", () => {
  it("says clinical and population, with the ontology's term for clinical studies and the registered trial", async () => {
    await renderWithStore(<StudyPanel />, { choice }, "en", withArm(trial));
    expect(screen.getByText("Approach").nextElementSibling?.textContent).toMatch(/^clinical ECO:0000180/);
    expect(screen.getByText("Population")).toBeTruthy();
    expect(screen.getByText("randomised")).toBeTruthy();
    expect(screen.getByRole("link", { name: /^NCT02006498/ }).getAttribute("href")).toBe(
      "https://clinicaltrials.gov/study/NCT02006498",
    );
    expect(screen.queryByText("Animal model")).toBeNull();
  });

  it("of tissue names no term, for none fits for certain", async () => {
    await renderWithStore(<StudyPanel />, { choice }, "zh", withArm({ approach: "ex vivo" }));
    expect(screen.getByText("离体组织")).toBeTruthy();
    expect(screen.queryByText(/^ECO:/)).toBeNull();
  });
});

it("the filters offer the approaches that occur, from cells to people", () => {
  const arm = (approach: Arm["approach"]) => ({ approach, findings: [{ object: "M", effect: "increases" as const }] });
  const evidence = worldOf({
    entities: { M: {} },
    studies: { 1: { arms: [arm("clinical"), arm("in vitro"), arm("ex vivo")] } },
  });
  expect(filterOptions(evidence).approaches).toEqual(["in vitro", "ex vivo", "clinical"]);
});
