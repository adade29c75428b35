import { beforeEach, describe, expect, it } from "vitest";
import { type Filters, noFilters } from "../../../src/domain/filters";
import StudiesPage from "../../../src/features/studies";
import { TooltipProvider } from "../../../src/ui";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";
import { cellOf, linesShown, refsShown } from "./lines-shown";

beforeEach(() => {
  fakeScreen();
});

async function ask(
  query: Readonly<Record<string, string>>,
  filters: Partial<Filters> = {},
  language: "en" | "zh" = "en",
): Promise<void> {
  const initial = { page: "studies", query, filters: { ...noFilters, ...filters } } as const;
  await renderWithStore(
    <TooltipProvider>
      <StudiesPage />
    </TooltipProvider>,
    initial,
    language,
  );
}

describe("the studies table answers", () => {
  it("which studies used MC3T3-E1", async () => {
    await ask({ table: "studies", find: "mc3t3-e1" });
    expect(refsShown()).toEqual([6, 7, 17, 22, 34]);
  });

  it("which studies worked with ovariectomised animals or their cells", async () => {
    await ask({ table: "studies", find: "ovari" });
    expect(refsShown()).toEqual([9, 20, 29, 32, 41]);
  });

  it("which doses are printed in nmol/L", async () => {
    await ask({ table: "studies" }, { doseUnits: ["nmol/L"] });
    expect(refsShown()).toEqual([22, 32, 34]);
  });

  it("which studies were purely in vivo, also where a filter leaves only animals", async () => {
    await ask({ table: "studies", hide: "none" }, { approaches: ["in vivo"] });
    const pure = linesShown().filter((row) => cellOf(row, "approach") === "in vivo");
    expect(pure.map((row) => Number.parseInt(cellOf(row, "ref"), 10))).toEqual([19, 20, 27, 29, 30, 39, 42]);
    const both = linesShown().filter((row) => cellOf(row, "approach").includes("in vitro"));
    expect(both.map((row) => cellOf(row, "ref"))).toEqual(["9Retracted"]);
  });

  it("in which studies bone mineral density rose", async () => {
    await ask({ find: "bone mineral density increased" });
    expect(refsShown()).toEqual([27, 29, 30, 39, 41]);
    expect(linesShown().length).toBe(5);
  });

  it("which studies report OPG up, by any of its names", async () => {
    await ask({ find: "TNFRSF11B increased" });
    expect(refsShown()).toEqual([22, 27]);
  });

  it("the same questions in Chinese", async () => {
    await ask({ table: "studies", find: "去卵巢" }, {}, "zh");
    expect(refsShown()).toContain(29);
    expect(refsShown()).not.toContain(30);
  });
});

describe("a line of the table", () => {
  it("shows what the source does not tell as not reported", async () => {
    await ask({ table: "studies", find: "OCT-1", hide: "none" });
    expect(linesShown().map((row) => cellOf(row, "organism"))).toEqual(["not reported", "not reported"]);
  });

  it("prints the dose as the source does and brings it to one unit through the molar mass", async () => {
    await ask({ table: "studies", find: "OCT-1 Zhang", hide: "none" });
    const [row] = linesShown();
    expect(row && cellOf(row, "dosePrinted")).toBe("10, 30, 60 μg/mL");
    expect(row && cellOf(row, "doseConverted")).toBe("53.7, 161, 322 μmol/L");
  });

  it("marks the retracted study, unclear points of the review, and possible duplicates", async () => {
    await ask({ table: "studies", find: "retracted" });
    const [row, ...others] = linesShown();
    expect(others).toEqual([]);
    expect(row && cellOf(row, "marks")).toMatch(/^RetractedContested1 unclear point in the review/);
    expect(row && cellOf(row, "marks")).toContain("Possible duplicate of 32");
  });
});
