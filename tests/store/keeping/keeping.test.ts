import { describe, expect, it, vi } from "vitest";
import type { CompiledDataset } from "../../../src/domain/records";
import { keptStateOf } from "../../../src/store/collections/kept-of";
import { restored } from "../../../src/store/collections/restored";
import { createSession, type Session, shownOf } from "../../../src/store/collections/session";
import { takenOver } from "../../../src/store/keeping/database";
import { newKeeping } from "../../../src/store/keeping/keeping";
import type { Shelf } from "../../../src/store/keeping/kept";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { memoryShelf } from "./memory-shelf";

const small = compiled(smallDataset());
const source = { kind: "shipped", id: "small" } as const;
const own = { kind: "file", id: "small" } as const;
const effects = (session: Session) =>
  Object.fromEntries(shownOf(session.state.getState()).findings.map(({ id, effect }) => [id, effect]));
const withEffect = (id: string, effect: "modulates" | "no effect") => (dataset: CompiledDataset) => ({
  ...dataset,
  findings: dataset.findings.map((finding) => (finding.id === id ? { ...finding, effect } : finding)),
});
const open = (shelf: Shelf, which: typeof source | typeof own = own) =>
  createSession(
    { source: which, name: "small.json", base: small },
    newKeeping(async () => shelf),
  );
const stateOf = (session: Session) => keptStateOf(session.state.getState());

/** A collection as the next visit finds it. */
async function reopened(shelf: Shelf, base = small, which: typeof source | typeof own = own): Promise<Session> {
  const keeping = newKeeping(async () => shelf);
  const kept = await keeping.read(which.kind === "file" ? "file:small" : "small");
  return createSession(await restored(which, "small.json", base, kept), keeping);
}

describe("a collection that is kept", () => {
  it("is there again with its changes, undo and redo", async () => {
    const shelf = memoryShelf();
    const session = open(shelf);
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    await session.change({ code: "b" }, withEffect("r07-rats-RUNX2", "no effect"));
    await session.undo();
    const again = await reopened(shelf);
    expect(effects(again)).toEqual(effects(session));
    await again.redo();
    expect(effects(again)["r07-rats-RUNX2"]).toBe("no effect");
    await again.undo();
    await again.undo();
    expect(shownOf(again.state.getState())).toEqual(small);
  });

  it("says how much of it is in no file", async () => {
    const session = open(memoryShelf());
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    expect(stateOf(session)).toEqual({ kept: "in this browser", problem: null, hasFile: false, notInFile: 1 });
    await session.savedToFile();
    expect(stateOf(session)).toMatchObject({ hasFile: true, notInFile: 0 });
    await session.change({ code: "b" }, withEffect("r07-rats-RUNX2", "no effect"));
    expect(stateOf(session)).toMatchObject({ notInFile: 1 });
    await session.undo();
    await session.undo();
    expect(stateOf(session)).toMatchObject({ hasFile: true, notInFile: 1 });
  });

  it("is not said to be in a file where it was saved as it was shipped", async () => {
    const session = open(memoryShelf(), source);
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    session.setShowsChanges(false);
    await session.savedToFile();
    expect(stateOf(session)).toMatchObject({ hasFile: false, notInFile: 1 });
  });

  it("of a shipped dataset is nothing to keep until something is corrected", async () => {
    const session = open(memoryShelf(), source);
    expect(stateOf(session).kept).toBe("nothing to keep");
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    expect(stateOf(session).kept).toBe("in this browser");
    await session.discard();
    expect(stateOf(session).kept).toBe("nothing to keep");
  });
});

describe("two tabs", () => {
  it("lose nothing where both change at once: what the second does goes on what the first did", async () => {
    const shelf = memoryShelf();
    const [one, two] = [open(shelf), open(shelf)];
    await one.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    const outcome = await two.change({ code: "b" }, withEffect("r07-rats-RUNX2", "no effect"));
    expect(outcome.ok).toBe(true);
    expect(effects(two)).toMatchObject({ "r06-cells-MTOR": "modulates", "r07-rats-RUNX2": "no effect" });
    await one.refresh();
    expect(effects(one)).toEqual(effects(two));
    expect(effects(await reopened(shelf))).toEqual(effects(two));
  });

  it("are asked where both change the same record; the first one stays", async () => {
    const shelf = memoryShelf();
    const [one, two] = [open(shelf), open(shelf)];
    await one.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    const outcome = await two.change({ code: "b" }, withEffect("r06-cells-MTOR", "no effect"));
    expect(outcome).toEqual({ ok: false, why: "elsewhere" });
    expect(effects(two)["r06-cells-MTOR"]).toBe("modulates");
  });

  it("undo only what they see", async () => {
    const shelf = memoryShelf();
    const [one, two] = [open(shelf), open(shelf)];
    await one.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    await two.refresh();
    await one.change({ code: "b" }, withEffect("r07-rats-RUNX2", "no effect"));
    expect(await two.undo()).toEqual({ ok: false, why: "elsewhere" });
    expect(effects(two)["r07-rats-RUNX2"]).toBe("no effect");
  });

  it("write a collection again that the other one removed", async () => {
    const shelf = memoryShelf();
    const session = open(shelf);
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    await shelf.remove("file:small");
    await session.change({ code: "b" }, withEffect("r07-rats-RUNX2", "no effect"));
    expect(effects(await reopened(shelf))).toEqual(effects(session));
  });
});

const named = (name: string) => Object.assign(new Error(name), { name });
const failing = (error: Error): Shelf => {
  const fail = () => Promise.reject(error);
  return { list: fail, read: fail, write: fail, remove: fail };
};

describe("a browser that keeps nothing", () => {
  it.each([
    ["QuotaExceededError", "full"],
    ["SecurityError", "blocked"],
    ["InvalidStateError", "blocked"],
    ["UnknownError", "failed"],
  ])("with %s is %s: said at once, and nothing is lost on this visit", async (name, problem) => {
    const keeping = newKeeping(async () => failing(named(name)));
    const session = createSession({ source: own, name: "small.json", base: small }, keeping);
    const outcome = await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    expect(outcome.ok).toBe(true);
    expect(stateOf(session)).toEqual({ kept: "for this visit", problem, hasFile: false, notInFile: 1 });
    expect((await keeping.list()).map(({ key }) => key)).toEqual(["file:small"]);
    expect((await keeping.read("file:small"))?.history.done).toHaveLength(1);
  });

  it("that has no database at all is one of them", async () => {
    const session = createSession({ source: own, name: "small.json", base: small });
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    expect(stateOf(session)).toMatchObject({ kept: "for this visit", problem: "blocked" });
  });

  it("and then has room again keeps all that was done meanwhile", async () => {
    const shelf = memoryShelf();
    let isFull = false;
    const full: Shelf = {
      ...shelf,
      write: (kept) => (isFull ? Promise.reject(named("QuotaExceededError")) : shelf.write(kept)),
    };
    const session = open(full);
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    isFull = true;
    await session.change({ code: "b" }, withEffect("r07-rats-RUNX2", "no effect"));
    expect(stateOf(session).problem).toBe("full");
    isFull = false;
    await session.change({ code: "c" }, withEffect("r06-cells-RUNX2", "modulates"));
    expect(stateOf(session).problem).toBeNull();
    expect(effects(await reopened(shelf))).toEqual(effects(session));
  });

  it("that does not answer counts as one that keeps nothing", async () => {
    vi.useFakeTimers();
    const never = () => new Promise<never>(() => undefined);
    const keeping = newKeeping(async () => ({ list: never, read: never, write: never, remove: never }));
    const read = keeping.read("file:small");
    await vi.runAllTimersAsync();
    expect(await read).toBeNull();
    vi.useRealTimers();
  });
});

describe("corrections of a dataset that is shipped in another version", () => {
  const newer = { ...small, dataset: { ...small.dataset, version: "1.1.0" } };
  it("stay where they fit, and are set aside where they do not", async () => {
    const shelf = memoryShelf();
    const session = open(shelf, source);
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    await session.change({ code: "b" }, withEffect("r07-rats-RUNX2", "no effect"));
    const changed = withEffect("r07-rats-RUNX2", "modulates")(newer);
    const again = await reopened(shelf, changed, source);
    expect(effects(again)).toMatchObject({ "r06-cells-MTOR": "modulates", "r07-rats-RUNX2": "modulates" });
    expect(again.state.getState().setAside.map(({ label }) => label.code)).toEqual(["b"]);
    await again.change({ code: "c" }, withEffect("r06-cells-RUNX2", "modulates"));
    const third = await reopened(shelf, changed, source);
    expect(third.state.getState().setAside).toHaveLength(1);
  });

  it("never stop it from opening, whatever they say", async () => {
    const shelf = memoryShelf();
    const session = open(shelf, source);
    await session.change({ code: "a" }, withEffect("r06-cells-MTOR", "modulates"));
    const kept = await shelf.read("small");
    if (kept === null) throw new Error("nothing is kept");
    const [change] = kept.history.done;
    const [edit] = change?.edits ?? [];
    if (!change || !edit) throw new Error("no change");
    const bad = { ...change, edits: [{ ...edit, after: { id: edit.id, effect: "nonsense" } }] };
    const opened = await restored(source, "small", small, { ...kept, history: { done: [bad], undone: [] } });
    expect(opened.history).toBeUndefined();
    expect(opened.info?.setAside).toEqual([bad]);
  });
});

describe("files that an earlier version of the app kept", () => {
  const about = { id: "small", title: { en: "Small", zh: "小" }, version: "1.0.0" };
  it("are taken over as collections that are in a file", () => {
    const taken = takenOver({ id: "small", name: "mine.json", about, text: "{}" });
    expect(taken).toMatchObject({ text: "{}", info: { key: "file:small", name: "mine.json", inFile: null, done: 0 } });
  });
  it.each([null, 7, {}, { id: "a", name: "b", text: 3, about }, { id: "a", name: "b", text: "c", about: null }])(
    "are left where they are none: %j",
    (value) => {
      expect(takenOver(value)).toBeNull();
    },
  );
});
