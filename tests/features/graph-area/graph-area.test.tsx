import { act, renderHook, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import type { ReactNode } from "react";
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from "vitest";
import { openingOf } from "../../../src/cli/build/opening-picture";
import { datasetDigest } from "../../../src/dataset/files";
import { type Filters, noFilters } from "../../../src/domain/filters";
import { networkOfBothReadings } from "../../../src/domain/network";
import { CanvasSlot, CanvasSlotContext } from "../../../src/features/graph-area/canvas-slot";
import { NothingLeft } from "../../../src/features/graph-area/NothingLeft";
import { useReading } from "../../../src/features/graph-area/use-graph-props";
import { useScene } from "../../../src/features/graph-area/use-scene";
import { speak, startI18n } from "../../../src/i18n";
import { searchOrder } from "../../../src/scene/layout/order/order";
import type { Scene } from "../../../src/scene/types";
import { StoreProvider } from "../../../src/store/context";
import { createAppStore } from "../../../src/store/create-store";
import { keepDrawnByBuild } from "../../../src/store/layout/opening";
import { keepOrderAddress } from "../../../src/store/layout/orders";
import { selectDrawnNetwork, selectFullNetwork } from "../../../src/store/selectors";
import { portrait, rowWidths } from "../../../src/ui/basics/screen";
import { isopsoralen } from "../../domain/real";
import { renderWithStore } from "../with-store";

const { dataset } = isopsoralen();
/** As the build does: found once, and served beside the dataset. */
const order = searchOrder(networkOfBothReadings(dataset, { level: "molecules", toggled: [] }), { seed: 1, tries: 1 });

/** The queries that the screen answers with yes. */
let screenIs: readonly string[] = [];
afterEach(() => {
  screenIs = [];
});

beforeAll(async () => {
  vi.stubGlobal("matchMedia", (query: string) => ({
    matches: screenIs.includes(query),
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
  }));
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(order)));
  keepOrderAddress(dataset, "./order.json");
  await startI18n("en");
}, 60_000);
afterAll(() => vi.unstubAllGlobals());

function storeAround(initial = {}) {
  const store = createAppStore({ dataset, language: "en", initial });
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <StoreProvider store={store}>{children}</StoreProvider>
  );
  return { store, wrapper };
}

describe("the picture", () => {
  it("holds every node of the network that something drawn touches, and does not move what the filters leave", async () => {
    const { store, wrapper } = storeAround();
    const { result } = renderHook(useScene, { wrapper });
    await waitFor(() => expect(result.current.scene).not.toBeNull(), { timeout: 15_000 });
    const before = result.current.scene;
    const network = selectDrawnNetwork(store.getState());
    expect(before?.nodes.map(({ id }) => id).sort()).toEqual(network.nodes.map(({ id }) => id).sort());
    store.getState().change({ filters: { ...noFilters, effects: ["osteoclast"] } });
    await waitFor(() => expect(result.current.scene?.nodes.some(({ emphasis }) => emphasis === "dim")).toBe(true));
    const place = new Map(before?.nodes.map((node) => [node.id, [node.x, node.y]]));
    for (const node of result.current.scene?.nodes ?? []) expect([node.x, node.y]).toEqual(place.get(node.id));
  });

  it.each([
    ["en", "columns"],
    ["zh", "columns"],
    ["en", "rows"],
    ["zh", "rows"],
  ] as const)(
    "begins as the very scene that the build wrote beside the page, in %s and in %s",
    async (language, form) => {
      if (form === "rows") screenIs = [portrait];
      await speak(language);
      const { wrapper } = storeAround();
      const { result } = renderHook(useScene, { wrapper });
      await waitFor(() => expect(result.current.scene).not.toBeNull(), { timeout: 15_000 });
      const { scene } = openingOf(dataset, order, language, form);
      expect(JSON.parse(JSON.stringify(result.current.scene))).toEqual(JSON.parse(JSON.stringify(scene)));
      await speak("en");
    },
  );

  it("is the scene that the build made until something changes, and only for the dataset that it was made of", async () => {
    const opening = openingOf(dataset, order, "en");
    const slot = new CanvasSlot();
    slot.opening = { scene: opening.scene, form: "columns", digest: opening.digest };
    const meta = Object.assign(document.createElement("meta"), { name: datasetDigest, content: "another" });
    document.head.append(meta);
    const { store, wrapper: Around } = storeAround();
    const wrapper = ({ children }: { readonly children: ReactNode }) => (
      <CanvasSlotContext value={slot}>
        <Around>{children}</Around>
      </CanvasSlotContext>
    );
    const computed = renderHook(useScene, { wrapper });
    await waitFor(() => expect(computed.result.current.scene).not.toBeNull(), { timeout: 15_000 });
    expect(computed.result.current.scene).not.toBe(opening.scene);
    keepDrawnByBuild(dataset);
    meta.content = opening.digest;
    const { result } = renderHook(useScene, { wrapper });
    expect(result.current.scene).toBe(opening.scene);
    act(() => store.getState().change({ filters: { ...noFilters, effects: ["osteoclast"] } }));
    await waitFor(() => expect(result.current.scene?.nodes.some(({ emphasis }) => emphasis === "dim")).toBe(true));
    act(() => store.getState().change({ filters: noFilters }));
    expect(result.current.scene).toBe(opening.scene);
    meta.remove();
  });

  it("leaves out what is filtered where the reader wants it gone", async () => {
    const filters = { ...noFilters, effects: ["osteoclast"] as const };
    const { wrapper } = storeAround({ filters, filteredOut: "hide" });
    const { result } = renderHook(useScene, { wrapper });
    await waitFor(() => expect(result.current.scene).not.toBeNull(), { timeout: 15_000 });
    const shown = result.current.scene?.nodes.map(({ id }) => id);
    expect(shown).toContain("NF-KB");
    // Background alone would bring these, and its arrows are not drawn.
    for (const id of ["NOTCH", "TGFB-SMAD", "WNT-BCATENIN", "ESTROGEN-LIKE", "INFLAMMATION", "OC-ACTIVITY"]) {
      expect(shown).not.toContain(id);
    }
  });
});

describe("the picture on a screen that is held upright", () => {
  it("is in rows, boxes open or closed, whatever was moved in the columns, and gives figures no rows", async () => {
    screenIs = [portrait];
    const moved = { NOTCH: { dx: 900, dy: 0 } };
    const { store, wrapper } = storeAround({ moves: moved });
    const { result } = renderHook(useScene, { wrapper });
    await waitFor(() => expect(result.current.scene?.setting).toBe("rows"), { timeout: 15_000 });
    expect(result.current.scene?.width).toBeLessThanOrEqual(rowWidths.phone.across);
    expect(result.current.plain).toBeNull();
    expect(result.current.isInRows).toBe(true);
    const lowest = Math.max(...(result.current.scene?.nodes ?? []).map(({ y, height }) => y + height / 2));
    expect(result.current.scene?.height).toBeLessThan(lowest + 20);

    act(() => store.getState().toggleBox("NF-KB"));
    const openBox = () => result.current.scene?.nodes.find(({ id, shape }) => id === "NF-KB" && shape === "container");
    await waitFor(() => expect(openBox()).toBeDefined(), { timeout: 15_000 });
    expect([result.current.scene?.setting, result.current.isInRows, result.current.plain]).toEqual([
      "rows",
      true,
      null,
    ]);
  });
});

describe("a filtered picture laid out again", () => {
  const filters = { ...noFilters, effects: ["osteoclast"] as const };
  const placesOf = (scene: Scene | null) => new Map(scene?.nodes.map(({ id, x, y }) => [id, [x, y]]));

  it("holds what is drawn of the filter alone, in places of its own, and goes back by undo", async () => {
    const { store, wrapper } = storeAround({ filters });
    const { result } = renderHook(useScene, { wrapper });
    await waitFor(() => expect(result.current.scene).not.toBeNull(), { timeout: 15_000 });
    const before = placesOf(result.current.scene);
    act(() => store.getState().change({ filteredOut: "redraw" }));
    await waitFor(() => expect(result.current.arrangement).not.toBeNull());
    const redrawn = placesOf(result.current.scene);
    const drawn = selectDrawnNetwork(store.getState()).nodes.map(({ id }) => id);
    expect([...redrawn.keys()].sort()).toEqual(drawn.toSorted());
    expect(redrawn.get("NF-KB")).not.toEqual(before.get("NF-KB"));
    // A figure sets the same picture for its page.
    expect(result.current.plain?.nodes.map(({ id }) => id).sort()).toEqual(drawn.toSorted());
    act(() => store.getState().undo());
    expect(placesOf(result.current.scene)).toEqual(before);
  });

  it("moves nothing when a node is selected", async () => {
    const { store, wrapper } = storeAround({ filters, filteredOut: "redraw" });
    const { result } = renderHook(useScene, { wrapper });
    await waitFor(() => expect(result.current.scene).not.toBeNull(), { timeout: 15_000 });
    const before = placesOf(result.current.scene);
    act(() => store.getState().choose({ kind: "node", id: "NF-KB" }));
    expect(result.current.scene?.nodes.find(({ id }) => id === "NF-KB")?.emphasis).toBe("focus");
    expect(placesOf(result.current.scene)).toEqual(before);
  });

  it("is the usual picture while nothing is filtered", async () => {
    const { wrapper } = storeAround({ filteredOut: "redraw" });
    const { result } = renderHook(useScene, { wrapper });
    await waitFor(() => expect(result.current.scene).not.toBeNull(), { timeout: 15_000 });
    expect(result.current.arrangement).toBeNull();
  });
});

describe("the reading on hover", () => {
  it("says what an arrow claims and on what it rests", () => {
    const { store, wrapper } = storeAround();
    const { result } = renderHook(useReading, { wrapper });
    const arrow = selectFullNetwork(store.getState()).edges.find(
      ({ target, cls }) => target === "NF-KB" && cls === "tested",
    );
    expect(result.current(arrow?.id ?? "", "edge")).toMatch(/^Isopsoralen inhibits NF-κB: 2 studies, refs 24, 25/);
    expect(result.current("nowhere", "edge")).toBeNull();
  });
});

describe("filters that leave nothing", () => {
  it("are said to, with the way back to the last step and to everything", async () => {
    const store = await renderWithStore(<NothingLeft />);
    store.getState().change({ filters: { ...noFilters, minStudies: 9 } });
    store.getState().change({ filters: { ...noFilters, minStudies: 9, contestedOnly: true } });
    expect(screen.getByRole("heading", { name: "No match" })).toBeDefined();
    await userEvent.click(await screen.findByRole("button", { name: "Undo the last step" }));
    expect(store.getState().filters).toEqual({ ...noFilters, minStudies: 9 });
    await userEvent.click(screen.getByRole("button", { name: "Reset the filters" }));
    expect(store.getState().filters).toEqual(noFilters);
  });

  it("say what each way out leaves in the numbers of the bar: of osteoclast read-outs, 10 arrows", async () => {
    const filters: Filters = { ...noFilters, effects: ["osteoclast"], directions: ["unfavourable"] };
    const store = await renderWithStore(<NothingLeft />, { filters });
    const way = screen.getByRole("listitem");
    expect(way.textContent).toMatch(/^Direction: Unfavourable to bone 5 studies, 10 arrows left$/);
    act(() => store.getState().change({ background: "always" }));
    expect(way.textContent).toMatch(/5 studies, 21 arrows left$/);
  });
});
