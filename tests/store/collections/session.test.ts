import { describe, expect, it } from "vitest";
import { checked } from "../../../src/collection/checked";
import { newCollection } from "../../../src/collection/new-collection";
import { noFilters } from "../../../src/domain/filters";
import type { CompiledDataset } from "../../../src/domain/records";
import { followCollection } from "../../../src/store/collections/follow";
import { createSession, shownOf } from "../../../src/store/collections/session";
import { createAppStore } from "../../../src/store/create-store";
import { newKeeping } from "../../../src/store/keeping/keeping";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { memoryShelf } from "../keeping/memory-shelf";

const small = compiled(smallDataset());
const source = { kind: "shipped", id: "small" } as const;
const shown = (session: ReturnType<typeof createSession>) => shownOf(session.state.getState());
const withoutFinding = (id: string) => (dataset: CompiledDataset) => ({
  ...dataset,
  sourceChecks: [],
  findings: dataset.findings.filter((finding) => finding.id !== id),
});

describe("an open collection", () => {
  it("changes, undoes and does again", async () => {
    const session = createSession(
      { source, name: "small", base: small },
      newKeeping(async () => memoryShelf()),
    );
    const outcome = await session.change({ code: "removed" }, withoutFinding("r06-cells-RUNX2"));
    expect(outcome).toMatchObject({ ok: true, change: { label: { code: "removed" } } });
    expect(shown(session).findings.map(({ id }) => id)).not.toContain("r06-cells-RUNX2");
    await session.undo();
    expect(shown(session)).toEqual(small);
    await session.redo();
    expect(shown(session).findings).toHaveLength(small.findings.length - 1);
    expect(session.state.getState().base).toBe(small);
  });

  it("keeps nothing that fails the checks, and says what is wrong", async () => {
    const session = createSession(
      { source, name: "small", base: small },
      newKeeping(async () => memoryShelf()),
    );
    const outcome = await session.change({ code: "edited" }, (dataset) => ({
      ...dataset,
      findings: dataset.findings.map((finding) => ({ ...finding, object: "RUNX" })),
    }));
    expect(outcome).toMatchObject({ ok: false, why: "issues" });
    const expected = { key: "near", values: { near: "RUNX2" } };
    expect(outcome.ok || outcome.why !== "issues" ? [] : outcome.issues[0]).toMatchObject({ expected });
    expect(shown(session)).toBe(small);
    expect(session.state.getState().edited.history.done).toEqual([]);
  });

  it("takes two changes that are asked for at once one after the other", async () => {
    const session = createSession(
      { source, name: "small", base: small },
      newKeeping(async () => memoryShelf()),
    );
    await Promise.all([
      session.change({ code: "a" }, withoutFinding("r06-cells-RUNX2")),
      session.change({ code: "b" }, withoutFinding("r07-rats-RUNX2")),
    ]);
    expect(shown(session).findings.map(({ id }) => id)).toEqual(["r06-cells-MTOR"]);
    expect(session.state.getState().edited.history.done.map(({ label }) => label.code)).toEqual(["a", "b"]);
  });

  it("goes on after an edit that throws", async () => {
    const session = createSession(
      { source, name: "small", base: small },
      newKeeping(async () => memoryShelf()),
    );
    const fail = () => {
      throw new Error("a slip of the caller");
    };
    await expect(session.change({ code: "a" }, fail)).rejects.toThrow("slip");
    expect(await session.change({ code: "b" }, withoutFinding("r06-cells-RUNX2"))).toMatchObject({ ok: true });
  });

  it("is shown as it was shipped when that is asked for, and without changes once they are thrown away", async () => {
    const session = createSession(
      { source, name: "small", base: small },
      newKeeping(async () => memoryShelf()),
    );
    await session.change({ code: "removed" }, withoutFinding("r06-cells-RUNX2"));
    session.setShowsChanges(false);
    expect(shown(session)).toBe(small);
    session.setShowsChanges(true);
    await session.discard();
    expect(shown(session)).toBe(small);
    await session.putBack();
    expect(shown(session).findings).toHaveLength(small.findings.length - 1);
    expect(session.state.getState().edited.history.done).toHaveLength(1);
  });
});

describe("what the reader set", () => {
  it("stays where the change leaves its ids, and goes where it does not", async () => {
    const session = createSession(
      { source, name: "small", base: small },
      newKeeping(async () => memoryShelf()),
    );
    const store = createAppStore({ dataset: small, source, language: "en" });
    const stop = followCollection(store, session);
    const filters = { ...noFilters, organisms: ["mouse"] };
    store.getState().change({ filters });
    store.getState().moveNode("RUNX2", 10, 5);
    store.getState().choose({ kind: "node", id: "MTOR" });
    await session.change({ code: "removed" }, withoutFinding("r06-cells-RUNX2"));
    expect(store.getState()).toMatchObject({
      filters,
      choice: { kind: "node", id: "MTOR" },
      moves: { RUNX2: { dx: 10 } },
    });
    expect(store.getState().dataset).toBe(shown(session));
    await session.change({ code: "removed" }, (dataset) => ({
      ...withoutFinding("r06-cells-MTOR")(dataset),
      background: [],
    }));
    expect(store.getState().dataset.entities.map(({ id }) => id)).not.toContain("MTOR");
    expect(store.getState()).toMatchObject({ filters, choice: null });
    store.getState().undo();
    expect(store.getState().choice).toBeNull();
    stop();
  });
});

describe("a collection that begins empty", () => {
  it("takes a first paper with its experiment and finding", async () => {
    const empty = checked(newCollection({ title: "Mine", subject: "Psoralen", languages: ["en"] }), "mine");
    if (!empty.ok) throw new Error(JSON.stringify(empty.issues));
    const session = createSession({ source: { kind: "file", id: "mine" }, name: "mine", base: empty.dataset });
    const only = (en: string) => ({ en }) as { en: string; zh: string };
    const outcome = await session.change({ code: "added" }, (dataset) => ({
      ...dataset,
      entities: [...dataset.entities, { id: "RUNX2", kind: "molecule", name: only("RUNX2"), synonyms: [], xrefs: [] }],
      studies: [
        {
          ...{ id: "wong2011", ref: 1, firstAuthor: "Wong", status: [], mayOverlap: [], summary: only("A defect.") },
          citation: { status: "as cited", author: [], authorsTruncated: false, unchecked: [] },
          arms: [
            {
              ...{ id: "wong2011-a", subject: "psoralen", approach: "in vivo", system: null, model: null },
              ...{ organism: null, inducer: null, inducedBy: [], doses: [] },
            },
          ],
        },
      ],
      findings: [
        {
          ...{ id: "wong2011-a-RUNX2", study: "wong2011", arm: "wong2011-a", subject: "psoralen", object: "RUNX2" },
          ...{ effect: "increases", measured: ["protein"], basis: "sentence", timeDependent: false },
        },
      ],
    }));
    expect(outcome).toMatchObject({ ok: true });
    expect(shown(session).entities.map(({ name }) => name.zh)).toEqual(["Psoralen [en]", "RUNX2"]);
    await session.undo();
    expect(shown(session)).toEqual(empty.dataset);
  });
});
