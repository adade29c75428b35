import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { recipeOf } from "../../../src/features/export/draft/recipe";
import { openFigure } from "../../../src/features/export/drop/open-figure";
import { PngStream } from "../../../src/figure/png/encode";
import { type Recipe, recipeChunks } from "../../../src/figure/png/recipe";
import { textChunk } from "../../../src/figure/png/text-chunk";
import { createAppStore } from "../../../src/store/create-store";
import { ownCollection } from "../../domain/own-collection";
import { isopsoralen } from "../../domain/real";

const { dataset } = isopsoralen();
const emptyStore = () => createAppStore({ dataset, language: "en" });

/** A picture of one pixel, as a file of this name. */
function picture(chunks: ReturnType<typeof recipeChunks>, name = "figure.png"): File {
  const stream = new PngStream(1, 1, { opaque: true, chunks });
  stream.push(new Uint8Array(4), 1);
  return fileOf(stream.finish(), name);
}

/** jsdom's files cannot be read as bytes. */
function fileOf(bytes: Uint8Array<ArrayBuffer>, name: string): File {
  return Object.assign(new File([bytes], name), { arrayBuffer: async () => bytes.slice().buffer });
}

function drawn(change: (recipe: Recipe) => Recipe = (recipe) => recipe): File {
  const store = emptyStore();
  store.getState().change({
    view: { level: "molecules", toggled: ["NF-KB"] },
    filters: { ...noFilters, effects: ["osteoclast"] },
    choice: { kind: "node", id: "NF-KB" },
    moves: { "NF-KB": { dx: 12, dy: -8 } },
  });
  store.getState().change({ filteredOut: "hide", background: "never", reading: "primary" });
  store.getState().set({ language: "zh" });
  return picture(recipeChunks(change(recipeOf(store.getState(), "https://example.org/"))));
}

describe("a figure that is dropped on the app", () => {
  it("opens the view that it was drawn from, places that were moved included", async () => {
    const store = emptyStore();
    store.getState().set({ page: "gaps" });
    expect((await openFigure(drawn(), store)).kind).toBe("opened");
    const { view, filters, choice, moves, language, filteredOut, background, reading, page, ignored } =
      store.getState();
    expect(view).toEqual({ level: "molecules", toggled: ["NF-KB"] });
    expect(filters).toEqual({ ...noFilters, effects: ["osteoclast"] });
    expect(choice).toEqual({ kind: "node", id: "NF-KB" });
    expect(moves).toEqual({ "NF-KB": { dx: 12, dy: -8 } });
    expect([language, filteredOut, background, reading, page]).toEqual(["zh", "hide", "never", "primary", "graph"]);
    expect(ignored).toEqual([]);
  });

  it("changes nothing where a node is moved out of every range", async () => {
    const store = emptyStore();
    const before = store.getState();
    const far = drawn((recipe) => ({ ...recipe, moves: { "NF-KB": { dx: 1e9, dy: 0 } } }));
    expect((await openFigure(far, store)).kind).toBe("out-of-range");
    expect(store.getState()).toBe(before);
  });

  it("loses nothing: undo brings back what was in view", async () => {
    const store = emptyStore();
    store.getState().change({ moves: { "NF-KB": { dx: 1, dy: 2 } } });
    const before = store.getState();
    await openFigure(drawn(), store);
    store.getState().undo();
    const after = store.getState();
    expect([after.view, after.filters, after.choice, after.moves]).toEqual([
      before.view,
      before.filters,
      before.choice,
      before.moves,
    ]);
  });

  it("of another version of the evidence opens, says so, and names what is not here any more", async () => {
    const store = emptyStore();
    const older = drawn((recipe) => ({
      ...recipe,
      dataset: { ...recipe.dataset, version: "0.0.1" },
      filters: { ...recipe.filters, pathways: ["no-such-pathway"] },
      moves: { "no-such-node": { dx: 1, dy: 1 } },
    }));
    expect(await openFigure(older, store)).toMatchObject({ kind: "otherVersion", theirs: "0.0.1" });
    expect(store.getState().filters.pathways).toEqual([]);
    expect(store.getState().moves).toEqual({});
    expect(store.getState().ignored).toEqual(["pathway=no-such-pathway"]);
  });

  it.each([
    ["otherDataset", drawn((recipe) => ({ ...recipe, dataset: { id: "psoralen", version: "1" } }))],
    [
      "newer-recipe",
      picture([textChunk({ keyword: "Osteograph recipe", text: '{"format":"osteograph-figure","version":9}' })]),
    ],
    ["foreign-recipe", picture([textChunk({ keyword: "Osteograph recipe", text: '{"format":"other","version":1}' })])],
    ["damaged-recipe", picture([textChunk({ keyword: "Osteograph recipe", text: "{half" })])],
    ["no-recipe", picture([])],
    ["not-png", fileOf(new TextEncoder().encode("%PDF-1.7"), "paper.pdf")],
  ])("answers %s and changes nothing", async (kind, file) => {
    const store = emptyStore();
    const before = store.getState();
    expect((await openFigure(file, store)).kind).toBe(kind);
    expect(store.getState()).toBe(before);
  });

  it("that is cut short is told to be damaged", async () => {
    const bytes = new Uint8Array(await drawn().arrayBuffer());
    expect((await openFigure(fileOf(bytes.slice(0, -20), "cut.png"), emptyStore())).kind).toBe("damaged-file");
  });

  it("that cannot be read is told to be so", async () => {
    const gone = Object.assign(new File([], "gone.png"), { arrayBuffer: () => Promise.reject(new Error("gone")) });
    expect((await openFigure(gone, emptyStore())).kind).toBe("unreadable");
  });
});

describe("a figure of a collection without a review", () => {
  const collection = ownCollection();
  const store = () => createAppStore({ dataset: collection, language: "en" });
  const made = () => {
    const from = store();
    from.getState().change({ choice: { kind: "study", ref: 24 } });
    return recipeOf(from.getState(), "https://example.org/", { kind: "figure", order: [25, 24] });
  };

  it("names papers by the ids of their records, and opens its study by one", async () => {
    expect(made().choice).toEqual({ kind: "study", paper: "r24" });
    expect(made().order).toEqual(["r25", "r24"]);
    const opened = store();
    expect((await openFigure(picture(recipeChunks(made())), opened)).kind).toBe("opened");
    expect(opened.getState().choice).toEqual({ kind: "study", ref: 24 });
  });

  it("opens by the number that older files have", async () => {
    const opened = store();
    const older: Recipe = { ...made(), choice: { kind: "study", ref: 24 }, order: [25, 24] };
    expect((await openFigure(picture(recipeChunks(older)), opened)).kind).toBe("opened");
    expect(opened.getState().choice).toEqual({ kind: "study", ref: 24 });
  });

  it("names a study that is not here any more", async () => {
    const opened = store();
    await openFigure(picture(recipeChunks({ ...made(), choice: { kind: "study", paper: "gone2020" } })), opened);
    expect([opened.getState().choice, opened.getState().ignored]).toEqual([null, ["study=0"]]);
  });
});
