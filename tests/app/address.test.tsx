import { beforeEach, describe, expect, it } from "vitest";
import { bindUrl } from "../../src/app/bind-url";
import { openStore } from "../../src/app/open-store";
import { isopsoralen } from "../domain/real";
import { fakeScreen } from "../media";

const { dataset } = isopsoralen();

beforeEach(() => {
  localStorage.clear();
  fakeScreen();
  history.replaceState(null, "", "#");
});

/** The browser's own back and forward, as jsdom goes them: in its own time. */
async function go(steps: number): Promise<void> {
  const arrived = new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));
  history.go(steps);
  await arrived;
}

describe("the address", () => {
  it("follows filters and choice, and the back button leads to the view before", async () => {
    const store = openStore(dataset, "", "en");
    const undo = bindUrl(store);
    store.getState().change({ filters: { ...store.getState().filters, effects: ["osteoclast"] } });
    store.getState().choose({ kind: "node", id: "NF-KB" });
    expect(location.hash).toBe("#effect=osteoclast&node=NF-KB&lang=en");
    await go(-1);
    expect(store.getState().choice).toBeNull();
    expect(store.getState().filters.effects).toEqual(["osteoclast"]);
    await go(1);
    expect(store.getState().choice).toEqual({ kind: "node", id: "NF-KB" });
    undo();
  });

  it("takes a change of language without a step of the back button", () => {
    const store = openStore(dataset, "", "en");
    const undo = bindUrl(store);
    const { length } = history;
    store.getState().set({ language: "zh" });
    expect(history.length).toBe(length);
    expect(location.hash).toBe("#lang=zh");
    undo();
  });

  it("opens the view that it names", () => {
    const { view, filters, choice, ignored } = openStore(
      dataset,
      "#level=molecules&effect=osteoclast&study=24",
      "en",
    ).getState();
    expect(view.level).toBe("molecules");
    expect(filters.effects).toEqual(["osteoclast"]);
    expect(choice).toEqual({ kind: "study", ref: 24 });
    expect(ignored).toEqual([]);
  });

  it("opens the default view for nonsense, and tells what it ignored", () => {
    const { view, choice, ignored } = openStore(
      dataset,
      "#level=atoms&node=nobody&arrow=tested:here>there&colour=red",
      "en",
    ).getState();
    expect([view.level, choice]).toEqual(["overview", null]);
    expect(ignored).toEqual(
      expect.arrayContaining(["level=atoms", "node=nobody", "arrow=tested:here>there", "colour=red"]),
    );
  });

  it("knows arrows between members of a box that is shut in the view", () => {
    const inside = openStore(dataset, "#level=molecules", "en").getState();
    expect(inside.ignored).toEqual([]);
    const { choice } = openStore(dataset, "#arrow=tested:isopsoralen>NF-KB", "en").getState();
    expect(choice?.kind).toBe("edge");
  });
});
