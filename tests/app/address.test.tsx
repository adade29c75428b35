import { beforeEach, describe, expect, it } from "vitest";
import { bindUrl } from "../../src/app/history/bind-url";
import { openStore } from "../../src/app/visit/open-store";
import { buildEvidence, type Reading } from "../../src/domain/evidence";
import { fullNetwork } from "../../src/domain/network";
import { beginVisit } from "../../src/features/introduction/visit";
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

/** What one press changes, it changes in one turn. */
async function afterPress(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 1));
}

describe("the address", () => {
  it("follows filters and choice, and the back button leads to the view before", async () => {
    const store = openStore({ dataset }, "", "en");
    const undo = bindUrl(store);
    store.getState().change({ filters: { ...store.getState().filters, effects: ["osteoclast"] } });
    await afterPress();
    store.getState().choose({ kind: "node", id: "NF-KB" });
    expect(location.hash).toBe("#effect=osteoclast&node=NF-KB&lang=en");
    await go(-1);
    expect(store.getState().choice).toBeNull();
    expect(store.getState().filters.effects).toEqual(["osteoclast"]);
    await go(1);
    expect(store.getState().choice).toEqual({ kind: "node", id: "NF-KB" });
    undo();
  });

  it("is not changed by the introduction, and gets no step from its end", async () => {
    history.replaceState(null, "", "#effect=osteoclast");
    const store = openStore({ dataset }, location.hash, "en");
    const undo = bindUrl(store);
    const { length } = history;
    const visit = beginVisit(store);
    visit.show({ choice: { kind: "node", id: "NF-KB" } });
    await afterPress();
    expect(location.hash).toBe("#effect=osteoclast");
    visit.end();
    expect(location.hash).toBe("#effect=osteoclast&lang=en");
    expect(history.length).toBe(length);
    expect(store.getState()).toMatchObject({ choice: null, filters: { effects: ["osteoclast"] } });
    undo();
  });

  it("makes one step of what one press changes", async () => {
    history.replaceState(null, "", "#page=contested&lang=en");
    const store = openStore({ dataset }, location.hash, "en");
    const undo = bindUrl(store);
    const { length } = history;
    store.getState().choose({ kind: "node", id: "NF-KB" });
    store.getState().set({ page: "graph" });
    expect(history.length).toBe(length + 1);
    expect(location.hash).toBe("#node=NF-KB&lang=en");
    await go(-1);
    expect(store.getState()).toMatchObject({ page: "contested", choice: null });
    await go(1);
    expect(store.getState()).toMatchObject({ page: "graph", choice: { id: "NF-KB" } });
    undo();
  });

  it("keeps the language on the way back, and takes that of a link which is opened", async () => {
    const store = openStore({ dataset }, "", "en");
    const undo = bindUrl(store);
    store.getState().choose({ kind: "node", id: "NF-KB" });
    await afterPress();
    store.getState().set({ language: "zh" });
    await go(-1);
    expect(store.getState()).toMatchObject({ language: "zh", choice: null });
    expect(location.hash).toBe("#lang=zh");
    await go(1);
    expect(store.getState()).toMatchObject({ language: "zh", choice: { id: "NF-KB" } });
    const opened = new Promise((resolve) => window.addEventListener("hashchange", resolve, { once: true }));
    location.hash = "#node=NOTCH&lang=en";
    await opened;
    expect(store.getState()).toMatchObject({ language: "en", choice: { id: "NOTCH" } });
    undo();
  });

  it("takes a change of language without a step of the back button", () => {
    const store = openStore({ dataset }, "", "en");
    const undo = bindUrl(store);
    const { length } = history;
    store.getState().set({ language: "zh" });
    expect(history.length).toBe(length);
    expect(location.hash).toBe("#lang=zh");
    undo();
  });

  it("opens the view that it names", () => {
    const { view, filters, choice, ignored } = openStore(
      { dataset },
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
      { dataset },
      "#level=atoms&node=nobody&arrow=tested:here>there&colour=red",
      "en",
    ).getState();
    expect([view.level, choice]).toEqual(["overview", null]);
    expect(ignored).toEqual(
      expect.arrayContaining(["level=atoms", "node=nobody", "arrow=tested:here>there", "colour=red"]),
    );
  });

  it("names what the question of a page holds that means nothing there", () => {
    const ignoredOf = (fragment: string) => openStore({ dataset }, fragment, "en").getState().ignored;
    const unknown: Readonly<Record<string, readonly string[]>> = {
      routes: ["from=__proto__", "to=NOBODY", "len=99", "known=tested,guessed", "block=x", "ask=more", "cell=1"],
      studies: ["table=chairs", "sort=-colour", "hide=ref,wings", "__proto__=1"],
      gaps: ["cell=NF-KB:osteoclast:moon", "find=x"],
      compare: ["of=apples", "left=__proto__", "right=9999"],
      contested: ["find=x", "item=nothing"],
      graph: ["find=x"],
    };
    for (const [page, parts] of Object.entries(unknown)) {
      const fragment = `#page=${page}&${parts.map((part) => `q.${part}`).join("&")}`;
      expect(ignoredOf(fragment)).toEqual(parts.map((part) => `q.${part}`));
    }
    for (const fragment of [
      "#page=routes&q.from=NF-KB&q.to=RUNX2&q.len=2&q.known=tested,predicted&q.block=NF-KB&q.ask=everything",
      "#page=studies&q.table=doses&q.find=anything&q.sort=-year&q.hide=via,year",
      "#page=gaps&q.cell=NF-KB:osteoclast:cells",
      `#page=gaps&q.item=${dataset.gaps[0]?.id}`,
      `#page=contested&q.item=${dataset.sourceChecks[0]?.id}`,
      "#page=compare&q.left=24&q.right=25",
      "#page=compare&q.of=pathways&q.left=NF-KB&q.right=WNT-BCATENIN",
      "#page=compare&q.of=datasets",
    ]) {
      expect(ignoredOf(fragment)).toEqual([]);
    }
  });

  it("knows the arrows of the reading that it names, also those that the review does not have", () => {
    const arrowsOf = (reading: Reading) =>
      fullNetwork(buildEvidence(dataset, reading), { level: "molecules", toggled: [] }).edges.map(({ id }) => id);
    const inReview = new Set(arrowsOf("review"));
    const added = arrowsOf("primary").filter((id) => !inReview.has(id));
    expect(added.length).toBeGreaterThan(0);
    for (const id of added) {
      const { ignored } = openStore({ dataset }, `#level=molecules&reading=primary&arrow=${id}`, "en").getState();
      expect(ignored).toEqual([]);
    }
  });

  it("knows arrows between members of a box that is shut in the view", () => {
    const inside = openStore({ dataset }, "#level=molecules", "en").getState();
    expect(inside.ignored).toEqual([]);
    const { choice } = openStore({ dataset }, "#arrow=tested:isopsoralen>NF-KB", "en").getState();
    expect(choice?.kind).toBe("edge");
  });
});
