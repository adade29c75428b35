import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { groupBounds } from "../../../src/drawing/place";
import { palettes } from "../../../src/encoding";
import StudiesPage from "../../../src/features/studies";
import { doseLines } from "../../../src/features/studies/doses/data/dose-lines";
import { drawDoseChart } from "../../../src/features/studies/doses/drawing/draw-dose-chart";
import { logScale } from "../../../src/features/studies/doses/drawing/log-scale";
import { measureText } from "../../../src/scene/text/measure";
import { TooltipProvider } from "../../../src/ui";
import { isopsoralen } from "../../domain/real";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";

const evidence = isopsoralen();

beforeEach(() => {
  fakeScreen();
});

describe("the dose chart's lines", () => {
  const { lines } = doseLines(evidence, noFilters);

  it("run from 0.1 nmol/L to some hundred μmol/L in cells, with animals in mg/kg apart", () => {
    const cells = lines.filter((line) => line.unit === "μmol/L");
    expect(cells[0]?.amounts[0]?.from).toBe(0.0001);
    expect(cells.map((line) => line.study.ref)).toEqual([
      22, 32, 34, 9, 16, 21, 37, 14, 35, 38, 17, 6, 7, 24, 25, 11, 12,
    ]);
    expect(lines.filter((line) => line.unit === "mg/kg").map((line) => line.study.ref)).toEqual([
      20, 29, 41, 42, 8, 9, 19, 27, 30, 39,
    ]);
  });

  it("tell by category what the read-outs did: osteoclast read-outs fall in RANKL-treated monocytes", () => {
    const line = lines.find((each) => each.study.ref === 24);
    expect(line?.readOuts.map(({ category, state }) => [category?.id, state])).toEqual([["osteoclast", "down"]]);
  });

  it("follow the filters", () => {
    const left = doseLines(evidence, { ...noFilters, doseUnits: ["nmol/L"] });
    expect(left.lines.map((line) => line.study.ref)).toEqual([22, 32, 34]);
  });
});

describe("a logarithmic axis", () => {
  it("gives every decade the same length and a tick", () => {
    const { at, ticks } = logScale([0.0001, 100], 0, 600);
    expect(ticks).toEqual([0.0001, 0.001, 0.01, 0.1, 1, 10, 100]);
    expect(ticks.map((tick) => Math.round(at(tick)))).toEqual([0, 100, 200, 300, 400, 500, 600]);
  });

  it("divides a single decade, and has one even for a single dose", () => {
    expect(logScale([10, 100], 0, 1).ticks).toEqual([10, 20, 50, 100]);
    expect(logScale([20], 0, 1).ticks).toEqual([10, 20, 50, 100]);
    expect(logScale([10], 0, 1).ticks).toEqual([10, 20, 50, 100]);
  });
});

describe("the drawn chart", () => {
  const { lines } = doseLines(evidence, noFilters);
  const say = {
    panel: { "μmol/L": "Cells", "mg/kg": "Animals" },
    printed: "Dose as printed",
    readOuts: "Read-outs",
    category: (category: { readonly name: { readonly en: string } } | null) => category?.name.en ?? "none",
    state: (direction: string) => direction,
    range: "range",
    retracted: "Retracted",
    who: (line: (typeof lines)[number]) => `${line.study.ref} ${line.study.firstAuthor}`,
    system: (line: (typeof lines)[number]) => line.arm.system?.en ?? "",
    says: (line: (typeof lines)[number]) => line.arm.id,
  };

  it("keeps every mark and word inside it, wide and narrow", () => {
    for (const width of [360, 640, 1200]) {
      const { groups, height } = drawDoseChart(lines, say, palettes.print, { width });
      for (const group of groups) {
        const bounds = groupBounds(group, measureText);
        expect([group.id, width, (bounds?.right ?? 0) <= width + 10]).toEqual([group.id, width, true]);
        expect([group.id, width, (bounds?.bottom ?? 0) <= height + 1]).toEqual([group.id, width, true]);
      }
    }
  });

  it("explains every sign of a read-out, and has a unit at every number of its axes", () => {
    const { groups } = drawDoseChart(lines, say, palettes.print, { width: 920 });
    const textOf = (id: string) =>
      groups.find((group) => group.id === id)?.items.flatMap((item) => (item.kind === "words" ? item.lines : [])) ?? [];
    const readOuts = lines.flatMap((each) => each.readOuts);
    for (const { category, state } of readOuts) {
      expect(textOf("doses")).toContain(category?.name.en ?? "none");
      expect(textOf("doses")).toContain(state);
    }
    for (const id of ["axis-μmol/L", "axis-mg/kg"]) {
      const told = textOf(id);
      const units = told.filter((text) => /mol\/L|mg\/kg/.test(text));
      expect(units.length).toBe(told.length / 2);
    }
  });

  it("draws the dots of retracted work hollow", () => {
    const { groups } = drawDoseChart(lines, say, palettes.print, { width: 1000 });
    const fills = (id: string) =>
      groups
        .find((group) => group.id === id)
        ?.items.flatMap((item) =>
          item.kind === "shape" && item.outline.kind === "rect" && item.outline.width === 9 ? [item.paint.fill] : [],
        );
    expect(fills("r09-cells")).toEqual(Array(4).fill(palettes.print.ground));
    expect(fills("r07-cells")).toEqual(Array(3).fill(palettes.print.categories.green.outline));
  });
});

describe("the dose page", () => {
  it("opens a study by its line, and says the same as a table", async () => {
    const store = await renderWithStore(
      <TooltipProvider>
        <StudiesPage />
      </TooltipProvider>,
      { query: { table: "doses" } },
    );
    await userEvent.click(screen.getByRole("button", { name: /^34 Zhang et al\. 2017 · Osteoblasts MC3T3-E1/ }));
    expect(store.getState().choice).toEqual({ kind: "study", ref: 34 });
    await userEvent.click(screen.getByRole("button", { name: "The same as a table" }));
    const rows = within(screen.getByRole("table")).getAllByRole("row");
    expect(rows.length).toBe(1 + doseLines(evidence, noFilters).lines.length);
    expect(rows[3]?.textContent).toContain("10.0, 1.0, 0.1 nmol/L");
    expect(rows[3]?.textContent).toContain("0.01, 0.001, 0.0001 μmol/L");
  });
});
