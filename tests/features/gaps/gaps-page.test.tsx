import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import i18next from "i18next";
import { beforeEach, describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { gapMap } from "../../../src/domain/gaps";
import { groupBounds } from "../../../src/drawing/place";
import { palettes } from "../../../src/encoding";
import GapsPage from "../../../src/features/gaps";
import { drawGapMap } from "../../../src/features/gaps/draw-gap-map";
import { gapSheet } from "../../../src/features/gaps/gap-sheet";
import { gapWords } from "../../../src/features/gaps/gap-words";
import { startI18n } from "../../../src/i18n";
import { measureText } from "../../../src/scene/text/measure";
import type { AppStore } from "../../../src/store/create-store";
import { TooltipProvider } from "../../../src/ui";
import { isopsoralen } from "../../domain/real";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";

const evidence = isopsoralen();
const map = gapMap(evidence);

beforeEach(() => {
  fakeScreen();
});

function open(query: Readonly<Record<string, string>> = {}): Promise<AppStore> {
  return renderWithStore(
    <TooltipProvider>
      <GapsPage />
    </TooltipProvider>,
    { page: "gaps", query },
  );
}

describe("the gap map", () => {
  it("has a button for every cell, those not studied too, and counts them", async () => {
    await open();
    const cells = [...screen.getByRole("table").querySelectorAll("td button")];
    expect(cells.length).toBe(map.rows.length * 16);
    const open_ = cells.filter((cell) => cell.getAttribute("title")?.includes("not studied in this review"));
    const inNoPathway = map.rows.find((row) => row.pathway === null)?.cells.filter((cell) => cell.refs.length === 0);
    expect(open_.length).toBe(map.open + (inNoPathway?.length ?? 0));
    expect(screen.getByText(`${map.open} of ${map.total} cells: not studied in this review.`)).toBeDefined();
  });

  it("shows no study in humans: every one of these cells is open", async () => {
    await open();
    const cells = [...screen.getByRole("table").querySelectorAll("td button")];
    const humans = cells.filter((cell) => / · humans:/.test(cell.getAttribute("title") ?? ""));
    expect(humans.length).toBe(map.rows.length * 4);
    expect(humans.every((cell) => cell.getAttribute("title")?.includes("not studied in this review"))).toBe(true);
  });

  it("tells for NF-κB in osteoclasts: two studies in cells, both lowering", async () => {
    await open();
    const table = screen.getByRole("table");
    const cell = within(table).getByTitle(
      "NF-κB · Osteoclast · cells: 2 studies: 2 lowered (24, 25). Possible duplicates: 24, 25.",
    );
    expect(cell.querySelector("[aria-hidden]")?.textContent).toBe("2*");
  });

  it("does not count a study without a direction among those that raise", async () => {
    await open();
    const cell = screen.getByTitle(
      "PI3K/Akt/mTOR · Osteoblast · cells: 2 studies: 1 raised (7); 1 changed, direction not stated (6). Possible duplicates: 6, 7. Retracted: 9.",
    );
    expect(cell.querySelector("[aria-hidden]")?.textContent).toBe("11*1");
  });

  it("does not fill a cell with a retracted paper, and shows it struck through", async () => {
    await open();
    const cell = screen.getByTitle(
      /^PI3K\/Akt\/mTOR · Marrow cell fate · cells: not studied in this review\. Retracted: 9\.$/,
    );
    expect(cell.querySelector("[aria-hidden]")?.textContent).toBe("?1");
    expect(cell.querySelector("s")?.textContent).toBe("1");
  });

  it("stands beside what the review itself states as missing", async () => {
    await open();
    const stated = screen.getByRole("region", { name: "What the review says is missing" });
    expect(stated.querySelectorAll("dd").length).toBe(evidence.dataset.gaps.length);
    expect(within(stated).getByText("There are no data on the molecular mechanism in humans.")).toBeDefined();
  });
});

describe("a cell", () => {
  it("opens its studies, each of which opens in the panel, and shows them on the graph", async () => {
    const store = await open();
    await userEvent.click(screen.getByTitle(/^NF-κB · Osteoclast · cells/));
    expect(store.getState().query.cell).toBe("NF-KB:osteoclast:cells");
    const card = screen.getByRole("region", { name: "NF-κB · Osteoclast · cells" });
    expect(document.activeElement?.textContent).toBe("NF-κB · Osteoclast · cells");
    await userEvent.click(within(card).getByRole("button", { name: /^25 / }));
    expect(store.getState().choice).toEqual({ kind: "study", ref: 25 });
    await userEvent.click(within(card).getByRole("button", { name: "Close this cell" }));
    expect(document.activeElement?.id).toBe("NF-KB:osteoclast:cells");
    await userEvent.keyboard("{Enter}");
    await userEvent.click(screen.getByRole("button", { name: "Show these on the graph" }));
    const { page, choice, filters } = store.getState();
    expect(page).toBe("graph");
    expect(choice).toEqual({ kind: "node", id: "NF-KB" });
    expect(filters).toEqual({
      ...noFilters,
      pathways: ["NF-KB"],
      effects: ["osteoclast"],
      approaches: ["in vitro"],
    });
  });

  it("that was not studied says so and filters nothing away", async () => {
    const store = await open({ cell: "NOTCH:osteoclast:humans" });
    const card = screen.getByRole("region", { name: "Notch · Osteoclast · humans" });
    expect(within(card).getByText(/^Not studied in this review/)).toBeDefined();
    await userEvent.click(within(card).getByRole("button", { name: "Show the pathway on the graph" }));
    expect(store.getState().filters).toEqual(noFilters);
    expect(store.getState().choice).toEqual({ kind: "node", id: "NOTCH" });
  });

  it("that a link names and the map does not have opens nothing", async () => {
    await open({ cell: "NF-KB:kidney:cells" });
    expect(screen.getByRole("table").querySelector('[aria-pressed="true"]')).toBeNull();
  });
});

describe("the gap map as a file", () => {
  for (const language of ["en", "zh"] as const) {
    it(`has every cell, and keeps every word of the figure inside it (${language})`, async () => {
      await startI18n(language);
      const words = gapWords(i18next.t, evidence, language);
      const { header, rows } = gapSheet(map, words);
      expect(rows.length).toBe(map.rows.length * 16);
      expect(rows.every((row) => row.length === header.length)).toBe(true);
      const pi3k = rows.find((row) => row[3] === 2 && row[4] === "6; 7");
      // Raised, lowered, both, no direction, unchanged: how many, then which.
      expect(pi3k?.slice(5, 15)).toEqual([1, 0, 0, 1, 0, "7", "", "", "6", ""]);
      expect(pi3k?.slice(15, 18)).toEqual(["", "6 = 7", "9"]);
      for (const width of [420, 1100, 1350]) {
        const { groups, width: drawn, height } = drawGapMap(map, words, palettes.print, { width });
        const blocks = width === 420 ? 4 : 1;
        expect(groups.filter((group) => group.kind === "node").length).toBe(map.rows.length * blocks);
        for (const group of groups) {
          const bounds = groupBounds(group, measureText);
          const inside = (bounds?.right ?? 0) <= drawn && (bounds?.bottom ?? 0) <= height + 4;
          expect([group.id, width, inside]).toEqual([group.id, width, true]);
        }
      }
    });
  }
});
