import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { createAppStore } from "../../src/store/create-store";
import type { Page } from "../../src/store/state";
import { canStep, unseenStep } from "../../src/store/steps-in-view";
import { isopsoralen } from "../domain/real";

const { dataset } = isopsoralen();

/** A choice, then a filter, then an open box, then a moved node; the last steps undone. */
function worked(undone: number) {
  const store = createAppStore({ dataset, language: "en" });
  const { choose, change, setLevel, moveNode, undo } = store.getState();
  choose({ kind: "node", id: "NF-KB" });
  change({ filters: { ...noFilters, effects: ["osteoclast"] } });
  setLevel("molecules");
  moveNode("NF-KB", 1, 1);
  for (let step = 0; step < undone; step++) undo();
  return store;
}

/** What undo would change out of sight, after how many undone steps; "seen" where the page shows it. */
const undoOn = (page: Page) =>
  [0, 1, 2, 3].map((undone) => {
    const store = worked(undone);
    store.getState().set({ page });
    return canStep(store.getState(), "undo") ? "seen" : unseenStep(store.getState(), "undo");
  });

describe("undo on a page", () => {
  it("takes back what the page shows, and nothing out of sight", () => {
    expect(undoOn("graph")).toEqual(["seen", "seen", "seen", "seen"]);
    expect(undoOn("outline")).toEqual(["moves", "seen", "seen", "seen"]);
    expect(undoOn("studies")).toEqual(["moves", "view", "seen", "seen"]);
    for (const page of ["contested", "routes", "gaps", "compare"] as const) {
      expect(undoOn(page), page).toEqual(["moves", "view", "filters", "seen"]);
    }
    for (const page of ["edit", "datasets"] as const) {
      expect(undoOn(page), page).toEqual(["moves", "view", "filters", "view"]);
    }
  });

  it("judges redo in the same way", () => {
    const store = worked(3);
    store.getState().set({ page: "gaps" });
    expect([canStep(store.getState(), "redo"), unseenStep(store.getState(), "redo")]).toEqual([false, "filters"]);
    store.getState().set({ page: "studies" });
    expect([canStep(store.getState(), "redo"), unseenStep(store.getState(), "redo")]).toEqual([true, null]);
  });

  it("has nothing to take and nothing to name without a step", () => {
    const store = createAppStore({ dataset, language: "en" });
    expect([canStep(store.getState(), "undo"), unseenStep(store.getState(), "undo")]).toEqual([false, null]);
  });
});
