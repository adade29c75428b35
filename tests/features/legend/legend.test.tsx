import { screen, within } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { beforeEach, describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { legendEntries } from "../../../src/encoding/legend";
import { factsOfNetwork } from "../../../src/encoding/legend-facts";
import Legend from "../../../src/features/legend/Legend";
import { isSet, toggled } from "../../../src/features/legend/toggle-entry";
import { selectFullNetwork } from "../../../src/store/selectors";
import { fakeScreen } from "../../media";
import { renderWithStore } from "../with-store";

beforeEach(() => {
  fakeScreen();
});

describe("the legend", () => {
  it("explains every sign, line, mark, category and badge that occurs in the picture", async () => {
    const store = await renderWithStore(<Legend onRead={() => undefined} />);
    const network = selectFullNetwork(store.getState());
    const told = legendEntries({
      ...factsOfNetwork(network, "en"),
      lanes: "Bone formation",
      outcome: "bone outcome",
      number: null,
    });
    const legend = screen.getByRole("complementary", { name: "Legend" });
    expect(within(legend).getAllByRole("listitem").length).toBe(told.length);
    expect(told.length).toBeGreaterThan(15);
    expect(within(legend).getByText("decreases or inhibits")).toBeDefined();
  });

  it("filters by an entry, and lifts the filter by the same entry", async () => {
    const store = await renderWithStore(<Legend onRead={() => undefined} />);
    const osteoclast = screen.getByRole("button", { name: "osteoclast: bone resorption" });
    await userEvent.click(osteoclast);
    expect(store.getState().filters.effects).toEqual(["osteoclast"]);
    expect(osteoclast.getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(osteoclast);
    expect(store.getState().filters).toEqual(noFilters);
  });

  it("folds away and stays folded", async () => {
    const store = await renderWithStore(<Legend onRead={() => undefined} />);
    await userEvent.click(screen.getByRole("button", { name: "Hide the legend" }));
    expect(store.getState().legendOpen).toBe(false);
    expect(screen.queryByText("decreases or inhibits")?.closest("[hidden]")).not.toBeNull();
  });
});

describe("an entry of the legend", () => {
  it("adds to what is filtered already", () => {
    const filters = toggled({ ...noFilters, effects: ["osteoblast"] }, { effects: ["osteoclast"] });
    expect(filters.effects).toEqual(["osteoblast", "osteoclast"]);
    expect(isSet(filters, { effects: ["osteoclast"] })).toBe(true);
  });

  it("switches what is on or off", () => {
    const on = toggled(noFilters, { contestedOnly: true });
    expect(on.contestedOnly).toBe(true);
    expect(toggled(on, { contestedOnly: true })).toEqual(noFilters);
    expect(toggled(toggled(noFilters, { retracted: "hidden" }), { retracted: "hidden" })).toEqual(noFilters);
  });
});
