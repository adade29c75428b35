import { act, screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import OutlinePage from "../../../src/features/outline";
import { renderWithStore } from "../with-store";

const line = (name: RegExp) => screen.getByRole("button", { name });

describe("the outline", () => {
  it("reads the way from isopsoralen over NF-κB to osteoclast formation", async () => {
    await renderWithStore(<OutlinePage />);
    expect(line(/^Isopsoralen inhibits NF-κB/)).toBeTruthy();
    expect(
      within(screen.getByRole("list", { name: "Arrows from NF-κB" })).getAllByRole("listitem").length,
    ).toBeGreaterThan(0);
    expect(screen.getAllByRole("heading", { level: 3 }).map((each) => each.textContent)).toEqual([
      "What is given",
      "Pathways",
      "Molecules and groups",
      "Processes",
      "Outcomes and diseases",
    ]);
  });

  it("reads the same in Chinese", async () => {
    await renderWithStore(<OutlinePage />, {}, "zh");
    expect(line(/^异补骨脂素抑制\s?NF-κB/)).toBeTruthy();
  });

  it("says of each arrow how it is known", async () => {
    await renderWithStore(<OutlinePage />);
    const arrow = line(/^Isopsoralen inhibits NF-κB/).closest("li");
    expect(arrow?.textContent).toContain("tested with the compound");
  });

  it("chooses what is pressed, an arrow too", async () => {
    const store = await renderWithStore(<OutlinePage />);
    await userEvent.click(line(/^Isopsoralen inhibits NF-κB/));
    expect(store.getState().choice?.kind).toBe("edge");
    expect(line(/^Isopsoralen inhibits NF-κB/).getAttribute("aria-current")).toBe("true");
  });

  it("names each line of the table by the sentence of its arrow", async () => {
    const store = await renderWithStore(<OutlinePage />, { query: { as: "table" } });
    await userEvent.click(line(/^Isopsoralen inhibits NF-κB: 2 studies, refs 24, 25/));
    expect(store.getState().choice).toEqual({ kind: "edge", id: "tested:isopsoralen>NF-KB" });
  });

  it("follows the filters and says where they leave nothing", async () => {
    const store = await renderWithStore(<OutlinePage />);
    const all = screen.getByRole("status").textContent;
    act(() => store.getState().change({ filters: { ...noFilters, effects: ["osteoclast"] } }));
    expect(screen.getByRole("status").textContent).not.toBe(all);
    act(() => store.getState().change({ filters: { ...noFilters, years: [1990, 1991] } }));
    await userEvent.click(screen.getByRole("button", { name: "Remove all filters" }));
    expect(screen.getByRole("status").textContent).toBe(all);
  });

  it("is one stop of the Tab key, in which the arrow keys move", async () => {
    await renderWithStore(<OutlinePage />);
    const stops = [...document.querySelectorAll<HTMLElement>("[data-stop]")];
    expect(stops.filter((each) => each.tabIndex === 0)).toHaveLength(1);
    stops[0]?.focus();
    await userEvent.keyboard("{ArrowDown}");
    expect(document.activeElement).toBe(stops[1]);
    expect(stops[1]?.tabIndex).toBe(0);
    await userEvent.keyboard("{End}");
    expect(document.activeElement).toBe(stops.at(-1));
    await userEvent.keyboard("{Home}");
    expect(document.activeElement).toBe(stops[0]);
  });

  it("is a table of the same arrows, sorted by any column", async () => {
    const store = await renderWithStore(<OutlinePage />);
    const [, arrows] = /(\d+) arrows/.exec(screen.getByRole("status").textContent ?? "") ?? [];
    await userEvent.click(screen.getByRole("button", { name: "Table of arrows" }));
    expect(store.getState().query).toEqual({ as: "table" });
    const rows = () => within(screen.getByRole("table")).getAllByRole("row").slice(1);
    expect(rows()).toHaveLength(Number(arrows));
    await userEvent.click(screen.getByRole("button", { name: "To" }));
    const ends = rows().map((row) => row.querySelectorAll("td")[1]?.textContent ?? "");
    expect(ends).toEqual(ends.toSorted((a, b) => a.localeCompare(b, "en")));
    expect(screen.getByRole("columnheader", { name: "To" }).getAttribute("aria-sort")).toBe("ascending");
    await userEvent.click(document.querySelector<HTMLElement>("tbody button") as HTMLElement);
    expect(store.getState().choice?.kind).toBe("edge");
  });
});
