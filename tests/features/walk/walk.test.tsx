import { screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { describe, expect, it } from "vitest";
import Walk, { StartWalk } from "../../../src/features/walk";
import { selectDrawnNetwork, selectFocus, selectFocusIds } from "../../../src/store/selectors";
import { renderWithStore } from "../with-store";

const title = () => screen.getByRole("heading", { level: 2 }).textContent;
const both = (
  <>
    <StartWalk />
    <Walk />
  </>
);

describe("the walk through the review", () => {
  it("begins at 1.1 and brings forward PI3K/Akt/mTOR, the studies of which disagree", async () => {
    const store = await renderWithStore(both, { choice: { kind: "node", id: "NOTCH" } });
    await userEvent.click(screen.getByRole("button", { name: "Tour by section" }));
    expect(title()).toBe("1.1Regulating PI3K/Akt/mTOR signalling");
    expect(screen.getByText(/do not agree on the direction/)).toBeTruthy();
    expect(store.getState()).toMatchObject({ step: "1.1", choice: null });
    expect(selectFocus(store.getState())?.nodes.has("PI3K-AKT-MTOR")).toBe(true);
    expect(screen.queryByRole("button", { name: "Tour by section" })).toBeNull();
  });

  it("counts what a step lights up, which is less than the whole picture", async () => {
    const store = await renderWithStore(both, { step: "2.1" });
    const { edges } = selectDrawnNetwork(store.getState());
    const lit = edges.filter(({ id }) => selectFocusIds(store.getState())?.has(id)).length;
    expect(lit).toBeGreaterThan(0);
    expect(lit).toBeLessThan(edges.length / 2);
    expect(screen.getByText(`In this step: 2 studies, ${lit} arrows`)).toBeTruthy();
  });

  it("goes on and back by arrow keys and buttons, and stays within its ends", async () => {
    const store = await renderWithStore(both, { step: "1.1" });
    await userEvent.keyboard("{ArrowRight}{ArrowRight}");
    expect(store.getState().step).toBe("1.3");
    await userEvent.keyboard("{ArrowLeft}");
    await userEvent.click(screen.getByRole("button", { name: "Previous section" }));
    await userEvent.keyboard("{ArrowLeft}");
    expect(store.getState().step).toBe("1.1");
    expect(screen.getByText("1 of 14")).toBeTruthy();
  });

  it("ends at section 5, acting like oestrogen", async () => {
    const store = await renderWithStore(both, { step: "4" });
    await userEvent.click(screen.getByRole("button", { name: "Next section" }));
    expect(title()).toBe("5Acting like oestrogen");
    await userEvent.click(screen.getByRole("button", { name: "Finish" }));
    expect(store.getState().step).toBeNull();
  });

  it("lets what is chosen on the way go first: Escape leaves the choice, then the walk", async () => {
    const store = await renderWithStore(both, { step: "2.1" });
    await userEvent.click(screen.getByRole("button", { name: /^Reference 24/ }));
    expect(store.getState().choice).toEqual({ kind: "study", ref: 24 });
    await userEvent.keyboard("{Escape}");
    expect(store.getState().step).toBe("2.1");
    store.getState().choose(null);
    await userEvent.keyboard("{Escape}");
    expect(store.getState().step).toBeNull();
  });

  it("leaves arrow keys to a field that is typed in", async () => {
    const store = await renderWithStore(
      <>
        <input aria-label="field" />
        <Walk />
      </>,
      { step: "1.1" },
    );
    await userEvent.type(screen.getByRole("textbox"), "a{ArrowRight}");
    expect(store.getState().step).toBe("1.1");
  });

  it("reads in Chinese", async () => {
    await renderWithStore(both, { step: "2.1" }, "zh");
    expect(title()).toContain("抑制核因子-κB");
    expect(screen.getByText("8 / 14")).toBeTruthy();
  });
});
