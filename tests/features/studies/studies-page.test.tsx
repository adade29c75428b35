import { screen, within } from "@testing-library/react";
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
    await open({ table: "studies", sort: "doseConverted" });
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

  it("says so where nothing is found, and clears the search", async () => {
    await open({ table: "studies", find: "zebrafish" });
    expect(screen.getByText("No match for “zebrafish”.")).toBeDefined();
    await userEvent.click(screen.getByText("Clear the search"));
    expect(linesShown().length).toBe(26);
  });

  it("hides columns, and never the one that says which study it is", async () => {
    const store = await open();
    await userEvent.click(screen.getByRole("button", { name: "Columns" }));
    expect(screen.queryByRole("checkbox", { name: "Ref." })).toBeNull();
    await userEvent.click(screen.getByRole("checkbox", { name: "Species" }));
    expect(screen.queryByRole("columnheader", { name: "Species" })).toBeNull();
    expect(store.getState().query.hide).toBe("organism");
  });

  it("ignores what a link asks for and the table does not have", async () => {
    await open({ table: "nonsense", sort: "-shoe-size", hide: "ref,colour" });
    expect(refsShown()[0]).toBe(6);
    expect(screen.getByRole("columnheader", { name: "Ref." })).toBeDefined();
  });
});
