import { describe, expect, it } from "vitest";
import { directionOf, unseenPart } from "../../src/app/shell/use-undone-words";
import { noFilters } from "../../src/domain/filters";
import { createAppStore } from "../../src/store/create-store";
import { isopsoralen } from "../domain/real";

const { dataset } = isopsoralen();

/** The states before and after a last action, on the Gaps page. */
function around(last: (store: ReturnType<typeof createAppStore>) => void) {
  const store = createAppStore({ dataset, language: "en" });
  store.getState().choose({ kind: "node", id: "NF-KB" });
  store.getState().change({ filters: { ...noFilters, effects: ["osteoclast"] } });
  store.getState().set({ page: "gaps" });
  store.getState().moveNode("NF-KB", 1, 1);
  store.getState().undo();
  const before = store.getState();
  last(store);
  return { next: store.getState(), before };
}

describe("what undo and redo change unseen", () => {
  it("is named: filters and moves on a page that shows neither", () => {
    const undone = around((store) => store.getState().undo());
    expect([directionOf(undone.next, undone.before), unseenPart(undone.next, undone.before)]).toEqual([
      "undone",
      "filters",
    ]);
    const redone = around((store) => store.getState().redo());
    expect([directionOf(redone.next, redone.before), unseenPart(redone.next, redone.before)]).toEqual([
      "redone",
      "moves",
    ]);
  });

  it("is nothing on the graph, nor of a choice, which every page shows", () => {
    const seen = around((store) => {
      store.getState().undo();
      store.getState().set({ page: "graph" });
    });
    expect(unseenPart(seen.next, seen.before)).toBeNull();
    const choice = around((store) => store.getState().choose(null));
    expect([directionOf(choice.next, choice.before), unseenPart(choice.next, choice.before)]).toEqual([null, null]);
  });
});
