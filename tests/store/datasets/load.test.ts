import { describe, expect, it } from "vitest";
import { changeBetween } from "../../../src/collection/change-between";
import { SCHEMA_VERSION } from "../../../src/domain/records";
import { keptOf } from "../../../src/store/collections/kept-of";
import { loadDataset } from "../../../src/store/datasets/load";
import { keeping } from "../../../src/store/keeping/keeping";
import { compiled, smallDataset } from "../../dataset/small-dataset";

const small = compiled(smallDataset());
const source = { kind: "file", id: "small" } as const;

/** The compiled form and a change of it, as a version of the app before 2.1 kept them. */
async function keepAsBefore(): Promise<void> {
  const { relations: _relations, toRead: _toRead, ...lists } = small;
  const { sources: _sources, ...info } = small.dataset;
  const base = { ...lists, schemaVersion: "2.0", dataset: info };
  const findings = small.findings.map((finding) => ({ ...finding, effect: "modulates" as const }));
  const change = changeBetween(small, { ...small, findings }, { code: "edited" });
  const history = { done: [change], undone: [] };
  const kept = keptOf({ source, name: "mine.json", base: small, edited: { dataset: small, history }, setAside: [] });
  const before = { ...kept.info, schemaVersion: "2.0", inFile: null };
  await keeping.write({ info: before, base: JSON.stringify(base), history });
}

describe("a kept collection", () => {
  it("of an earlier form is read with its changes in it", async () => {
    await keepAsBefore();
    const loaded = await loadDataset(source);
    if (loaded.kind !== "ready") throw new Error(JSON.stringify(loaded));
    expect(loaded.dataset.schemaVersion).toBe(SCHEMA_VERSION);
    expect(new Set(loaded.dataset.findings.map(({ effect }) => effect))).toEqual(new Set(["modulates"]));
    expect(loaded.from).toBe("mine.json");
    expect(loaded.opened.info?.inFile).toBeUndefined();
    expect(loaded.opened.history?.done ?? []).toEqual([]);
  });

  it("that is not there is a lost file", async () => {
    expect(await loadDataset({ kind: "file", id: "none" })).toEqual({ kind: "lostFile", name: "none" });
  });
});
