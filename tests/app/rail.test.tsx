import { beforeEach, describe, expect, it } from "vitest";
import { bindRail } from "../../src/app/bind-rail";
import { narrow } from "../../src/app/screen";
import { createAppStore } from "../../src/store/create-store";
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
});
