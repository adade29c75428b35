import { act, screen, waitFor, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import FilterRail, { ActiveFilterChips } from "../../../src/features/filters";
import { selectVisibleNetwork } from "../../../src/store/selectors";
import { renderWithStore } from "../with-store";

const box = (name: RegExp) => screen.getByRole("checkbox", { name });
const open = (name: RegExp) => userEvent.click(screen.getByRole("button", { name }));

describe("filtering to the osteoclast", () => {
  it("tells beforehand that five studies would stay, and leaves just those", async () => {
    const store = await renderWithStore(<FilterRail />);
    const osteoclast = box(/Osteoclast: bone resorption/);
    expect(osteoclast.closest("label")?.textContent).toContain("5 studies");
    await userEvent.click(osteoclast);
    expect(store.getState().filters.effects).toEqual(["osteoclast"]);
    const network = selectVisibleNetwork(store.getState());
    const studies = network.nodes.flatMap((node) => [...node.testedRefs, ...node.predictedRefs]);
    expect([...new Set(studies)].sort((a, b) => a - b)).toEqual([19, 22, 24, 25, 27]);
  });

  it("keeps the counts of the other alternatives in the same group", async () => {
    await renderWithStore(<FilterRail />);
    const before = box(/Osteoblast: bone formation/).closest("label")?.textContent;
    await userEvent.click(box(/Osteoclast: bone resorption/));
    expect(box(/Osteoblast: bone formation/).closest("label")?.textContent).toBe(before);
  });

  it("is taken back by the same box and by the reset", async () => {
    const store = await renderWithStore(<FilterRail />);
    await userEvent.click(box(/Osteoclast: bone resorption/));
    await userEvent.click(box(/Osteoclast: bone resorption/));
    expect(store.getState().filters).toEqual(noFilters);
    await userEvent.click(box(/Whole bone/));
    await userEvent.click(screen.getByRole("button", { name: "Reset all" }));
    expect(store.getState().filters).toEqual(noFilters);
  });
});

describe("the list of models", () => {
  it("is found through as one types", async () => {
    const store = await renderWithStore(<FilterRail />);
    await open(/Cells or animal model/);
    await userEvent.type(screen.getByRole("searchbox", { name: "Find in Cells or animal model" }), "MC3T3");
    const list = within(screen.getByRole("list", { name: "Cells or animal model" }));
    expect(list.getAllByRole("checkbox")).toHaveLength(1);
    await userEvent.click(list.getByRole("checkbox"));
    expect(store.getState().filters.models).toEqual(["MC3T3-E1"]);
  });

  it("says so where nothing has that name", async () => {
    await renderWithStore(<FilterRail />);
    await open(/Cells or animal model/);
    await userEvent.type(screen.getByRole("searchbox"), "zebrafish");
    expect(screen.getByText("No match.")).toBeTruthy();
  });
});

describe("single choices", () => {
  it("set the least number of independent studies behind a node", async () => {
    const store = await renderWithStore(<FilterRail />);
    await open(/Independent studies behind a node/);
    await userEvent.click(screen.getByRole("radio", { name: /At least 2 independent studies/ }));
    expect(store.getState().filters.minStudies).toBe(2);
  });

  it("hide retracted papers, or count them", async () => {
    const store = await renderWithStore(<FilterRail />);
    await open(/Contested and retracted/);
    await userEvent.click(screen.getByRole("radio", { name: /^Hidden/ }));
    expect(store.getState().filters.retracted).toBe("hidden");
    await userEvent.click(box(/Contested only/));
    expect(store.getState().filters.contestedOnly).toBe(true);
  });

  it("say for how many studies the year is known", async () => {
    await renderWithStore(<FilterRail />);
    await open(/Year of publication/);
    expect(screen.getByText(/The year is known for 10 of 26 studies/)).toBeTruthy();
    const years = screen.getAllByRole("slider").map((end) => end.getAttribute("aria-valuetext"));
    expect(years).toEqual([expect.stringMatching(/^20\d\d$/), expect.stringMatching(/^20\d\d$/)]);
  });

  it("let what is filtered out fade or disappear, and background arrows stay", async () => {
    const store = await renderWithStore(<FilterRail />);
    await open(/Display/);
    await userEvent.click(screen.getByRole("button", { name: "Disappears" }));
    await userEvent.click(screen.getByRole("button", { name: "Always" }));
    expect([store.getState().filteredOut, store.getState().background]).toEqual(["hide", "always"]);
  });
});

describe("active filters", () => {
  it("stand as chips with what is left, and each can be taken off", async () => {
    const store = await renderWithStore(<ActiveFilterChips />, {
      filters: { ...noFilters, effects: ["osteoclast"], organisms: ["mouse"] },
    });
    const chips = within(screen.getByRole("list", { name: "Active filters" }));
    expect(chips.getAllByRole("listitem").map((chip) => chip.textContent)).toEqual([
      "Osteoclast: bone resorption",
      "Species: Mouse",
    ]);
    await userEvent.click(chips.getByRole("button", { name: "Remove the filter Mouse" }));
    expect(store.getState().filters).toEqual({ ...noFilters, effects: ["osteoclast"] });
    await waitFor(() =>
      expect(screen.getByRole("status").textContent).toMatch(
        /^5 of 26 studies, \d+ of 83 arrows shown(, \d+ background arrows? hidden)?$/,
      ),
    );
  });

  it("say where nothing fits all of them", async () => {
    const store = await renderWithStore(<ActiveFilterChips />, {
      filters: { ...noFilters, pathways: ["NOTCH"], organisms: ["rat"] },
    });
    expect(screen.getByRole("status").textContent).toMatch(/Nothing matches all of these filters/);
    act(() => store.getState().change({ filters: noFilters }));
    await waitFor(() => expect(screen.getByRole("status").textContent).toMatch(/^26 of 26 studies/));
  });

  it("are named in Chinese", async () => {
    await renderWithStore(
      <ActiveFilterChips />,
      { filters: { ...noFilters, effects: ["osteoclast"], minStudies: 2 } },
      "zh",
    );
    const chips = within(screen.getByRole("list", { name: "当前筛选" })).getAllByRole("listitem");
    expect(chips.map((chip) => chip.textContent)).toEqual(["破骨细胞·骨吸收", "节点：至少 2 项独立研究"]);
  });
});
