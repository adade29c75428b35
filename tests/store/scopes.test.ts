import { beforeAll, describe, expect, it } from "vitest";
import type { Scope } from "../../src/domain/map";
import { outlineOf } from "../../src/domain/outline";
import { prepareMap } from "../../src/store/boxes";
import { createAppStore } from "../../src/store/create-store";
import { selectChosenNode, selectDrawnNetwork, selectEvidence, selectFullNetwork } from "../../src/store/selectors";
import { readUrl, writeUrl } from "../../src/store/url";
import { madeDataset } from "../bench/scale/made-dataset";

const dataset = madeDataset({ arrows: 1200, nodes: 360 });
const newStore = () => createAppStore({ dataset, language: "en", initial: { background: "always" } });

beforeAll(() => prepareMap(dataset));

describe("parts of a large network", () => {
  it.each<Scope>([
    { kind: "all" },
    { kind: "best", count: 50 },
    { kind: "around", id: "p-0", steps: 1 },
    { kind: "around", id: "p-0", steps: 2 },
    { kind: "between", from: "p-30", to: "p-1" },
  ])("are in the address, in the outline and in undo: %o", (scope) => {
    const store = newStore();
    const closed = selectDrawnNetwork(store.getState());
    store.getState().setScope(scope);
    const state = store.getState();
    const drawn = selectDrawnNetwork(state);
    expect(drawn.edges.length).toBeGreaterThan(0);
    expect(drawn.edges).not.toEqual(closed.edges);
    const told = outlineOf(drawn).flatMap(({ items }) => items.flatMap(({ arrows }) => arrows));
    expect(told).toHaveLength(drawn.edges.length);
    const { edges } = selectFullNetwork(state);
    const read = readUrl(writeUrl(state), selectEvidence(state), "en", (id) => edges.some((edge) => edge.id === id));
    expect(read).toMatchObject({ ignored: [], state: { scope } });
    state.undo();
    expect(selectDrawnNetwork(store.getState()).edges).toEqual(closed.edges);
    store.getState().redo();
    expect(store.getState().scope).toEqual(scope);
  });

  it("open a box in place, keep it in the address, and lead to a thing through its closed box", () => {
    const store = newStore();
    const [box] = selectDrawnNetwork(store.getState()).nodes.filter(({ openable }) => openable);
    if (!box) throw new Error("no box");
    store.getState().toggleBox(box.id);
    const open = selectDrawnNetwork(store.getState());
    const [member] = open.nodes.filter(({ parent }) => parent === box.id);
    expect(member).toBeDefined();
    const read = readUrl(writeUrl(store.getState()), selectEvidence(store.getState()), "en", () => false);
    expect(read.state.view.toggled).toEqual([box.id]);
    store.getState().toggleBox(box.id);
    store.getState().choose({ kind: "node", id: member?.id ?? "" });
    expect(selectDrawnNetwork(store.getState()).nodes.map(({ id }) => id)).toContain(
      selectChosenNode(store.getState()) ?? "nothing",
    );
  });
});
