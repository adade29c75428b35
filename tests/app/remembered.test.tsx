import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { bindMemory } from "../../src/app/memory/bind-memory";
import { recallAll, recallMoves } from "../../src/app/memory/remembered";
import { openStore } from "../../src/app/visit/open-store";
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

  it("is not wiped by another tab: each writes what it moved, and sees what the other did", () => {
    const [left, right] = [
      createAppStore({ dataset, language: "en" }),
      createAppStore({ dataset, language: "en" }),
    ] as const;
    const undoLeft = bindMemory(left);
    left.getState().moveNode("NF-KB", 10, 0);
    undoLeft();
    const undoRight = bindMemory(right);
    right.getState().moveNode("NOTCH", 0, 5);
    const both = { "NF-KB": { dx: 10, dy: 0 }, NOTCH: { dx: 0, dy: 5 } };
    expect(recallMoves(dataset.dataset.id)).toEqual(both);
    dispatchEvent(new StorageEvent("storage", { key: `osteograph.moves.${dataset.dataset.id}` }));
    expect(right.getState().moves).toEqual(both);
    right.getState().undo();
    expect(recallMoves(dataset.dataset.id)).toEqual({ "NF-KB": { dx: 10, dy: 0 } });
    right.getState().resetMoves();
    expect(recallMoves(dataset.dataset.id)).toEqual({});
    undoRight();
  });

  it("is not the rail that shut by itself on a narrow screen", () => {
    fakeScreen().now(() => true);
    const store = createAppStore({ dataset, language: "en" });
    bindMemory(store);
    store.getState().set({ railOpen: false });
    expect(recallAll().railOpen).toBeNull();
  });

  it("is how a filtered graph is shown, for filters of the next visit; a link with filters shows its own way", () => {
    const store = createAppStore({ dataset, language: "en" });
    bindMemory(store);
    store.getState().change({ filteredOut: "redraw" });
    const opened = (fragment: string) => openStore({ dataset }, fragment, "en").getState().filteredOut;
    expect(opened("")).toBe("redraw");
    expect(opened("#effect=osteoclast")).toBe("fade");
    expect(opened("#effect=osteoclast&rest=hide")).toBe("hide");
    localStorage.setItem("osteograph.filteredOut", '"explode"');
    expect(opened("")).toBe("fade");
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

  it.each(["1e9", "-1e300", "1e999", "null", '"9"', "[1]"])("drops a move of %s and keeps the others", (way) => {
    localStorage.setItem("osteograph.moves.isopsoralen", `{"NF-KB":{"dx":${way},"dy":0},"NOTCH":{"dx":1,"dy":2}}`);
    expect(recallMoves("isopsoralen")).toEqual({ NOTCH: { dx: 1, dy: 2 } });
  });

  it.each(["{half", "[]", "7", "null", '"{}"'])("takes %s for no moves at all", (text) => {
    localStorage.setItem("osteograph.moves.isopsoralen", text);
    expect(recallMoves("isopsoralen")).toEqual({});
  });

  it("opens with the moves of nodes that the dataset has, whatever else is named", () => {
    const move = '{"dx":1,"dy":2}';
    const names = ["NOTCH", "__proto__", "constructor", "toString", "NOT-A-NODE"];
    const text = `{${names.map((name) => `"${name}":${move}`).join(",")}}`;
    localStorage.setItem("osteograph.moves.isopsoralen", text);
    localStorage.setItem("osteograph.panelWidth", "1e9");
    const { moves } = openStore({ dataset }, "", "en").getState();
    expect(moves).toEqual({ NOTCH: { dx: 1, dy: 2 } });
    expect(Object.getPrototypeOf(moves)).toBe(Object.prototype);
    expect(recallAll().panelWidth).toBeNull();
  });
});
