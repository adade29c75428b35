import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { createAppStore } from "../../src/store/create-store";
import {
  selectEvidence,
  selectFacets,
  selectFocus,
  selectFullNetwork,
  selectVisibleNetwork,
} from "../../src/store/selectors";
import { isopsoralen } from "../domain/real";

const { dataset } = isopsoralen();
const newStore = () => createAppStore({ dataset, language: "en" });

describe("what is derived", () => {
  it("stays the same object while nothing that it rests on changes", () => {
    const store = newStore();
    const before = store.getState();
    const seen = [
      selectEvidence(before),
      selectFullNetwork(before),
      selectVisibleNetwork(before),
      selectFacets(before),
    ];
    store.getState().set({ theme: "dark", language: "zh", legendOpen: false });
    const after = store.getState();
    const again = [selectEvidence(after), selectFullNetwork(after), selectVisibleNetwork(after), selectFacets(after)];
    expect(again.every((value, at) => value === seen[at])).toBe(true);
  });

  it("never moves with a filter: what could be drawn stays, what is left shrinks", () => {
    const store = newStore();
    const full = selectFullNetwork(store.getState());
    const arrows = selectVisibleNetwork(store.getState()).edges.length;
    store.getState().change({ filters: { ...noFilters, effects: ["osteoclast"] } });
    expect(selectFullNetwork(store.getState())).toBe(full);
    const left = selectVisibleNetwork(store.getState()).edges;
    expect(left.length).toBeGreaterThan(0);
    expect(left.length).toBeLessThan(arrows);
  });
});

describe("what comes forward", () => {
  it("is nothing in particular without a choice", () => {
    expect(selectFocus(newStore().getState())).toBeNull();
  });

  it("is the chosen study's arrows, and the choice goes before the step of the walk", () => {
    const store = newStore();
    store.getState().set({ step: "1.4" });
    const step = selectFocus(store.getState());
    store.getState().choose({ kind: "study", ref: 24 });
    const study = selectFocus(store.getState());
    expect(study?.edges).toContain("tested:isopsoralen>NF-KB");
    expect(step?.edges).not.toContain("tested:isopsoralen>NF-KB");
  });

  it("is nothing in particular where the filters took the chosen arrow away, so that the rest does not fade for nothing", () => {
    const store = newStore();
    store.getState().choose({ kind: "edge", id: "tested:isopsoralen>NF-KB" });
    expect(selectFocus(store.getState())?.edges.size).toBeGreaterThan(0);
    store.getState().change({ filters: { ...noFilters, effects: ["fate"] } });
    expect(selectFocus(store.getState())).toBeNull();
  });
});
