import { describe, expect, it } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { createAppStore } from "../../src/store/create-store";
import { isopsoralen } from "../domain/real";

const { dataset } = isopsoralen();
const newStore = () => createAppStore({ dataset, language: "en" });
const nfkb = { kind: "node", id: "NF-KB" } as const;
const notch = { kind: "node", id: "NOTCH" } as const;

describe("undo and redo", () => {
  it("walk back and forth over level, filters, choice and moves", () => {
    const store = newStore();
    const { setLevel, change, choose, moveNode, undo, redo } = store.getState();
    setLevel("molecules");
    change({ filters: { ...noFilters, effects: ["osteoclast"] } });
    choose(nfkb);
    moveNode("NF-KB", 12, -4);
    const last = store.getState();
    for (let step = 0; step < 4; step += 1) undo();
    expect(store.getState()).toMatchObject({
      view: { level: "overview" },
      filters: noFilters,
      choice: null,
      moves: {},
    });
    for (let step = 0; step < 4; step += 1) redo();
    expect(store.getState()).toMatchObject({
      view: last.view,
      filters: last.filters,
      choice: nfkb,
      moves: { "NF-KB": { dx: 12, dy: -4 } },
    });
  });

  it("forget what was undone once something else is done", () => {
    const store = newStore();
    const { choose, undo, redo } = store.getState();
    choose(nfkb);
    undo();
    choose(notch);
    redo();
    expect(store.getState().choice).toEqual(notch);
  });

  it("do nothing at either end", () => {
    const store = newStore();
    const before = store.getState();
    before.undo();
    before.redo();
    expect(store.getState()).toBe(before);
  });

  it("leave language and theme alone", () => {
    const store = newStore();
    const { choose, set, undo } = store.getState();
    choose(nfkb);
    set({ language: "zh", theme: "dark" });
    undo();
    expect(store.getState()).toMatchObject({ choice: null, language: "zh", theme: "dark" });
  });

  it("go back over whose word is read, and over what is shown of the background, in the order of the steps", () => {
    const store = newStore();
    const { change, undo } = store.getState();
    const osteoclast = { ...noFilters, effects: ["osteoclast"] } as const;
    change({ filters: osteoclast });
    change({ reading: "primary" });
    change({ background: "always" });
    undo();
    expect(store.getState()).toMatchObject({ reading: "primary", background: "focus" });
    undo();
    expect(store.getState()).toMatchObject({ filters: osteoclast, reading: "review" });
  });

  it("keep a hundred steps and no more", () => {
    const store = newStore();
    for (let step = 0; step < 130; step += 1) store.getState().moveNode("NF-KB", 1, 0);
    for (let step = 0; step < 130; step += 1) store.getState().undo();
    expect(store.getState().moves).toEqual({ "NF-KB": { dx: 30, dy: 0 } });
  });
});

describe("the picture", () => {
  it("counts choosing the same thing twice as one step", () => {
    const store = newStore();
    store.getState().choose(nfkb);
    store.getState().choose({ ...nfkb });
    expect(store.getState().past).toHaveLength(1);
  });

  it("opens and closes one pathway in place", () => {
    const store = newStore();
    store.getState().toggleBox("NF-KB");
    store.getState().toggleBox("NOTCH");
    expect(store.getState().view.toggled).toEqual(["NF-KB", "NOTCH"]);
    store.getState().toggleBox("NF-KB");
    expect(store.getState().view).toEqual({ level: "overview", toggled: ["NOTCH"] });
  });

  it("keeps moves in a redrawn picture apart, undoes them, and begins another picture without", () => {
    const store = newStore();
    const osteoclast = { ...noFilters, effects: ["osteoclast" as const] };
    store.getState().moveNode("NF-KB", 3, 0);
    store.getState().change({ filters: osteoclast, filteredOut: "redraw" });
    store.getState().moveRedrawn("NF-KB", 10, 0);
    store.getState().moveRedrawn("NF-KB", 5, -2);
    expect(store.getState()).toMatchObject({
      moves: { "NF-KB": { dx: 3, dy: 0 } },
      redrawnMoves: { "NF-KB": { dx: 15, dy: -2 } },
    });
    store.getState().undo();
    expect(store.getState().redrawnMoves).toEqual({ "NF-KB": { dx: 10, dy: 0 } });
    store.getState().choose({ kind: "node", id: "NF-KB" });
    expect(store.getState().redrawnMoves).toEqual({ "NF-KB": { dx: 10, dy: 0 } });
    store.getState().resetMoves();
    expect(store.getState()).toMatchObject({ moves: { "NF-KB": { dx: 3, dy: 0 } }, redrawnMoves: {} });
    store.getState().undo();
    store.getState().change({ filters: noFilters });
    expect(store.getState().redrawnMoves).toEqual({});
    store.getState().undo();
    expect(store.getState().redrawnMoves).toEqual({ "NF-KB": { dx: 10, dy: 0 } });
  });

  it("adds up the moves of one node and takes them all back", () => {
    const store = newStore();
    store.getState().moveNode("NF-KB", 10, 0);
    store.getState().moveNode("NF-KB", -4, 6);
    expect(store.getState().moves).toEqual({ "NF-KB": { dx: 6, dy: 6 } });
    store.getState().resetMoves();
    expect(store.getState().moves).toEqual({});
  });
});

describe("a move", () => {
  it("ends where a node is out of sight, so that what is saved can be opened again", () => {
    const store = newStore();
    store.getState().moveNode("NF-KB", 1e300, Number.NaN);
    store.getState().moveNode("NF-KB", Number.POSITIVE_INFINITY, -1e9);
    expect(store.getState().moves).toEqual({ "NF-KB": { dx: 10_000, dy: -10_000 } });
  });
});

describe("moves of another tab", () => {
  const [here, there] = [
    { dx: 1, dy: 1 },
    { dx: 9, dy: 9 },
  ];

  it("are no step, and undo leads back over the steps of this tab alone", () => {
    const store = newStore();
    store.getState().moveNode("NF-KB", 1, 1);
    store.getState().takeMoves({ "NF-KB": here, NOTCH: there });
    expect(store.getState()).toMatchObject({ moves: { "NF-KB": here, NOTCH: there }, past: [{}] });
    store.getState().undo();
    expect(store.getState().moves).toEqual({ NOTCH: there });
    store.getState().redo();
    expect(store.getState().moves).toEqual({ "NF-KB": here, NOTCH: there });
    store.getState().takeMoves({ "NF-KB": here });
    store.getState().undo();
    expect(store.getState().moves).toEqual({});
  });

  it("of a node that was moved here too leave the step of this tab to be undone", () => {
    const store = newStore();
    store.getState().moveNode("NF-KB", 1, 1);
    store.getState().takeMoves({ "NF-KB": there });
    expect(store.getState().moves).toEqual({ "NF-KB": there });
    store.getState().undo();
    expect(store.getState().moves).toEqual({});
  });
});

describe("what a link brings", () => {
  it("is taken over whole, and says what it ignored until that is dismissed", () => {
    const store = newStore();
    store.getState().restore({ choice: nfkb, language: "zh" }, ["study=999"]);
    expect(store.getState()).toMatchObject({ choice: nfkb, language: "zh", ignored: ["study=999"] });
    store.getState().dismissIgnored();
    expect(store.getState().ignored).toEqual([]);
  });

  it("is one step to undo where it shows another picture, and none where it does not", () => {
    const store = newStore();
    store.getState().restore({ language: "zh" }, []);
    expect(store.getState().past).toEqual([]);
    store.getState().restore({ choice: nfkb }, []);
    store.getState().undo();
    expect(store.getState().choice).toBeNull();
  });

  it("counts as undo when it is the picture before, so that the next undo leads further back", () => {
    const store = newStore();
    store.getState().choose(nfkb);
    store.getState().choose(notch);
    store.getState().restore({ choice: { ...nfkb } }, []);
    expect(store.getState().choice).toEqual(nfkb);
    store.getState().undo();
    expect(store.getState().choice).toBeNull();
    store.getState().restore({ choice: { ...nfkb } }, []);
    store.getState().redo();
    expect(store.getState().choice).toEqual(notch);
  });
});
