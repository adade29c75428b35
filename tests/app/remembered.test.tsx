import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindMemory } from "../../src/app/bind-memory";
import { recallAll, recallMoves } from "../../src/app/remembered";
import { createAppStore } from "../../src/store/create-store";
import { isopsoralen } from "../domain/real";
import { fakeScreen } from "../media";

const { dataset } = isopsoralen();

beforeEach(() => {
  localStorage.clear();
  fakeScreen();
});
afterEach(() => vi.restoreAllMocks());

describe("what the reader set", () => {
  it("is there at the next visit", () => {
    const store = createAppStore({ dataset, language: "en" });
    const undo = bindMemory(store);
    store.getState().set({ language: "zh", theme: "dark", railOpen: false, legendOpen: false });
    store.getState().moveNode("NF-KB", 10, -4);
    expect(recallAll()).toMatchObject({ language: "zh", theme: "dark", railOpen: false, legendOpen: false });
    expect(recallMoves(dataset.dataset.id)).toEqual({ "NF-KB": { dx: 10, dy: -4 } });
    undo();
    store.getState().set({ theme: "light" });
    expect(recallAll().theme).toBe("dark");
  });

  it("is not the rail that shut by itself on a narrow screen", () => {
    fakeScreen().now(() => true);
    const store = createAppStore({ dataset, language: "en" });
    bindMemory(store);
    store.getState().set({ railOpen: false });
    expect(recallAll().railOpen).toBeNull();
  });

  it("is forgotten, and nothing breaks, where the browser allows no storage", () => {
    const refuse = () => {
      throw new DOMException("denied", "SecurityError");
    };
    vi.spyOn(Storage.prototype, "getItem").mockImplementation(refuse);
    vi.spyOn(Storage.prototype, "setItem").mockImplementation(refuse);
    const store = createAppStore({ dataset, language: "en" });
    bindMemory(store);
    expect(() => store.getState().set({ theme: "dark" })).not.toThrow();
    expect(recallAll()).toMatchObject({ language: null, theme: "system" });
    expect(recallMoves(dataset.dataset.id)).toEqual({});
  });

  it("is left aside where something else wrote nonsense in its place", () => {
    localStorage.setItem("osteograph.theme", "plaid");
    localStorage.setItem("osteograph.language", "{not json");
    localStorage.setItem("osteograph.panelWidth", "wide");
    localStorage.setItem("osteograph.moves.isopsoralen", '{"NF-KB":{"dx":"far"},"NOTCH":{"dx":1,"dy":2}}');
    expect(recallAll()).toMatchObject({ theme: "system", language: null, panelWidth: null });
    expect(recallMoves("isopsoralen")).toEqual({ NOTCH: { dx: 1, dy: 2 } });
  });
});
