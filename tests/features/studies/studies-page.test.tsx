import { cleanup, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import StudiesPage from "../../../src/features/studies";
import type { AppStore } from "../../../src/store/create-store";
import { TooltipProvider } from "../../../src/ui";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";
import { cellOf, linesShown, refsShown } from "./lines-shown";

beforeEach(() => {
  fakeScreen();
});

function open(query: Readonly<Record<string, string>> = { table: "studies" }): Promise<AppStore> {
  return renderWithStore(
    <TooltipProvider>
      <StudiesPage />
    </TooltipProvider>,
    { page: "studies", query },
  );
}

describe("the studies page", () => {
  it("has every finding, and every study whether or not a finding is printed for it", async () => {
    const store = await open({});
    const { findings, studies } = store.getState().dataset;
    const ids = new Set(findings.map((finding) => finding.arm));
    const silent = studies.flatMap((study) => study.arms).filter((arm) => !ids.has(arm.id));
    expect(linesShown().length).toBe(findings.length + silent.length);
    expect(refsShown()).toEqual(studies.map((study) => study.ref).sort((a, b) => a - b));
  });

  it("sorts by year with the unknown ones last in both directions, and keeps the order in the link", async () => {
    const store = await open();
    const year = screen.getByRole("columnheader", { name: "Year" });
    await userEvent.click(within(year).getByRole("button"));
    const years = () => linesShown().map((row) => cellOf(row, "year"));
    expect(years()[0]).toBe("2011");
    expect(years().at(-1)).toBe("not known");
    expect(year.getAttribute("aria-sort")).toBe("ascending");
    await userEvent.click(within(year).getByRole("button"));
    expect(years()[0]).toBe("2024");
    expect(years().at(-1)).toBe("not known");
    expect(store.getState().query.sort).toBe("-year");
  });

  it("sorts doses by size across units: nmol/L before μmol/L before mg/kg", async () => {
    await open({ table: "studies", sort: "doseConverted", hide: "none" });
    const doses = linesShown().map((row) => cellOf(row, "doseConverted"));
    expect(refsShown().slice(0, 3)).toEqual([22, 32, 34]);
    expect(doses.at(-1)).toContain("mg/kg");
  });

  it("opens a study by a press on its line, and shows it on the graph by the button at its end", async () => {
    const store = await open();
    const row = linesShown().find((each) => cellOf(each, "ref") === "24");
    if (!row) throw new Error("no line of study 24");
    await userEvent.click(within(row).getByText("Zhan"));
    expect(store.getState().choice).toEqual({ kind: "study", ref: 24 });
    expect(store.getState().page).toBe("studies");
    expect(row.getAttribute("aria-current")).toBe("true");
    await userEvent.click(screen.getByRole("button", { name: "Show study 25 on the graph" }));
    expect(store.getState().choice).toEqual({ kind: "study", ref: 25 });
    expect(store.getState().page).toBe("graph");
  });

  it("is walked through by the arrow keys and opened by Enter", async () => {
    const store = await open();
    screen.getByRole("button", { name: "Open study 6, Wang" }).focus();
    await userEvent.keyboard("{ArrowDown}{ArrowDown}{Enter}");
    expect(store.getState().choice).toEqual({ kind: "study", ref: 8 });
  });

  it("follows the filters of the graph, and offers to lift them where nothing is left", async () => {
    const store = await renderWithStore(
      <TooltipProvider>
        <StudiesPage />
      </TooltipProvider>,
      { query: { table: "studies" }, filters: { ...noFilters, organisms: ["human"], approaches: ["in vivo"] } },
    );
    expect(screen.queryByRole("table")).toBeNull();
    await userEvent.click(screen.getByRole("button", { name: "Reset the filters" }));
    expect(store.getState().filters).toEqual(noFilters);
    expect(refsShown().length).toBe(store.getState().dataset.studies.length);
  });

  it.each([
    ["clinical trial", "gap-phase-3", /^Large multicentre phase III trials are missing/],
    ["liver", "gap-long-term-safety", /^Long-term safety/],
    ["TNF-α", "gap-oxidative-inflammatory", /^Cross-talk/],
  ])("leads from %s to what the review states as missing", async (find, item, words) => {
    const store = await open({ table: "studies", find });
    await userEvent.click(screen.getByRole("button", { name: words }));
    expect(store.getState()).toMatchObject({ page: "gaps", query: { item } });
  });

  it("leads nowhere from words that studies have", async () => {
    await open({ table: "studies", find: "MC3T3" });
    expect(screen.queryByText("The review states this as missing:")).toBeNull();
  });

  it("says so where nothing is found, and clears the search", async () => {
    await open({ table: "studies", find: "zebrafish" });
    expect(screen.getByText("No match for “zebrafish”.")).toBeDefined();
    await userEvent.click(screen.getByText("Clear the search"));
    expect(linesShown().length).toBe(26);
  });

  it("hides columns, and never the one that says which study it is", async () => {
    const store = await open();
    await userEvent.click(screen.getByRole("button", { name: /^Columns/ }));
    expect(screen.queryByRole("checkbox", { name: "Ref." })).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: "Year" }));
    expect(screen.queryByRole("columnheader", { name: "Year" })).toBeNull();
    expect(store.getState().query.hide?.split(",")).toContain("year");
    await userEvent.click(screen.getByRole("button", { name: "Show all columns" }));
    expect(screen.getByRole("columnheader", { name: "Species" })).toBeDefined();
    expect(store.getState().query.hide).toBe("none");
  });

  it("says what has no column of its own beside what has", async () => {
    await open();
    const row = linesShown().find((each) => cellOf(each, "ref") === "24");
    expect(row && cellOf(row, "system")).toBe("Mouse bone marrow monocytesin vitro · mouse · model induced by RANKL");
    const oct1 = linesShown().find((each) => cellOf(each, "ref") === "11");
    expect(oct1 && cellOf(oct1, "system")).toContain("species not reported");
    expect(oct1 && cellOf(oct1, "dosePrinted")).toBe("10, 30, 60 μg/mL= 53.7, 161, 322 μmol/L");
  });

  it("tells several studies of one first author apart by year and title, and says where a title is not known", async () => {
    await open();
    const wang = linesShown().filter((row) => cellOf(row, "author") === "Wang");
    expect(wang.length).toBeGreaterThan(2);
    const known = wang.map((row) => `${cellOf(row, "year")} ${cellOf(row, "title")}`);
    expect(new Set(known).size).toBe(wang.length);
    const [first] = linesShown().filter((row) => cellOf(row, "author") === "王军");
    expect(first && cellOf(first, "title")).toMatch(/^not reported/);
  });

  it("marks what was found, and says why where no column shows it", async () => {
    await open({ table: "studies", find: "glucocorticoid" });
    expect(refsShown()).toEqual([19, 27, 30]);
    const [first, second] = linesShown();
    expect(first?.querySelector("mark")?.textContent).toMatch(/^Glucocorticoid$/i);
    expect(second && cellOf(second, "title")).toContain("Found in: class Glucocorticoid");
  });

  it("shows the words themselves where the column has others, as the id of a model", async () => {
    await open({ table: "studies", find: "OVX" });
    const line = linesShown().find((row) => cellOf(row, "ref") === "29");
    expect(line && cellOf(line, "title")).toMatch(/Found in: Cells or model OVX-rat$/);
  });

  it("keeps every line, and says so, for punctuation and for a whole page of text", async () => {
    for (const [find, said] of [
      ["?!", /no word in this/],
      ["a".repeat(500), /500 characters long; up to 120/],
    ] as const) {
      await open({ table: "studies", find });
      expect(screen.getByText(said)).toBeDefined();
      expect(linesShown().length).toBe(26);
      expect(screen.getByRole("textbox")).toHaveProperty("value", find);
      cleanup();
    }
  });

  it("shows the filters that are set, each with a way to take it off", async () => {
    const store = await renderWithStore(
      <TooltipProvider>
        <StudiesPage />
      </TooltipProvider>,
      { query: { table: "studies" }, filters: { ...noFilters, organisms: ["human"] } },
    );
    const chips = screen.getByRole("list", { name: "Active filters" });
    await userEvent.click(within(chips).getByRole("button"));
    expect(store.getState().filters).toEqual(noFilters);
    expect(screen.queryByRole("list", { name: "Active filters" })).toBeNull();
  });

  it("ignores what a link asks for and the table does not have", async () => {
    await open({ table: "nonsense", sort: "-shoe-size", hide: "ref,colour" });
    expect(refsShown()[0]).toBe(6);
    expect(screen.getByRole("columnheader", { name: "Ref." })).toBeDefined();
  });
});
