import { beforeEach, describe, expect, it } from "vitest";
import { bindRail } from "../../src/app/shell/bind-rail";
import { createAppStore } from "../../src/store/create-store";
import { narrow } from "../../src/ui/basics/screen";
import { isopsoralen } from "../domain/real";
import { fakeScreen } from "../media";

beforeEach(() => localStorage.clear());

describe("the filter rail", () => {
  it("shuts by itself on a narrow screen and opens again on a wide one", () => {
    const screen = fakeScreen();
    const store = createAppStore({ dataset: isopsoralen().dataset, language: "en" });
    const undo = bindRail(store);
    expect(store.getState().railOpen).toBe(true);
    screen.now((query) => query === narrow);
    expect(store.getState().railOpen).toBe(false);
    screen.now(() => false);
    expect(store.getState().railOpen).toBe(true);
    undo();
    screen.now((query) => query === narrow);
    expect(store.getState().railOpen).toBe(true);
  });

  it("gives way to the panel of a new choice on a narrow screen, and on no other", () => {
    const screen = fakeScreen();
    const store = createAppStore({ dataset: isopsoralen().dataset, language: "en" });
    const undo = bindRail(store);
    store.getState().choose({ kind: "node", id: "NF-KB" });
    expect(store.getState().railOpen).toBe(true);
    screen.now((query) => query === narrow);
    store.getState().set({ railOpen: true });
    expect(store.getState().railOpen).toBe(true);
    store.getState().choose({ kind: "node", id: "WNT" });
    expect(store.getState().railOpen).toBe(false);
    store.getState().set({ railOpen: true });
    store.getState().choose(null);
    expect(store.getState().railOpen).toBe(true);
    undo();
  });
});
