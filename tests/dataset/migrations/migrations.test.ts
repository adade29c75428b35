import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCompiled } from "../../../src/dataset/parse-compiled";
import { SCHEMA_VERSION } from "../../../src/domain/records";

/** The shipped dataset as version 1.1 of the form had it. */
const file = readFileSync(join(import.meta.dirname, "isopsoralen-1.1.json"), "utf8");
const before = JSON.parse(file) as { findings: { id: string; effect: string }[]; studies: { id: string }[] };

describe("a dataset of version 2.0", () => {
  /** The small dataset as version 2.0 of the form had it. */
  const of20 = JSON.parse(readFileSync(join(import.meta.dirname, "small-2.0.json"), "utf8")) as Record<string, unknown>;

  it("opens, says what it said, and has no relation, no source and no paper to read", () => {
    expect(of20.schemaVersion).toBe("2.0");
    const result = parseCompiled(of20);
    if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
    const { schemaVersion, dataset, relations, toRead, ...lists } = result.dataset;
    expect(schemaVersion).toBe(SCHEMA_VERSION);
    expect([dataset.sources, relations, toRead]).toEqual([[], [], []]);
    const { schemaVersion: _, dataset: info, ...before } = of20;
    expect(lists).toEqual(before);
    expect(dataset).toEqual({ ...(info as object), sources: [] });
  });
});

describe("a dataset of version 1.1", () => {
  it.each(["1.0", "1.1"])("opens, also where it is marked as version %s", (schemaVersion) => {
    const result = parseCompiled({ ...before, schemaVersion });
    if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
    expect(result.dataset.schemaVersion).toBe(SCHEMA_VERSION);
  });

  it("keeps every study and the effect of every finding", () => {
    const result = parseCompiled(file);
    if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
    expect(result.dataset.studies.map(({ id }) => id)).toEqual(before.studies.map(({ id }) => id));
    const effects = (findings: readonly { id: string; effect: string }[]) =>
      findings.map(({ id, effect }) => [id, effect]);
    expect(effects(result.dataset.findings)).toEqual(effects(before.findings));
  });

  it("has mediators as lists, and no dose dependence where none was said", () => {
    const result = parseCompiled(file);
    if (!result.ok) throw new Error(JSON.stringify(result.issues, null, 1));
    type Old = { readonly via?: string; readonly doseDependent: boolean };
    const old = (JSON.parse(file) as { findings: Old[] }).findings;
    expect(result.dataset.findings.map(({ via, doseDependent }) => [via?.join(), doseDependent])).toEqual(
      old.map(({ via, doseDependent }) => [via, doseDependent ? "yes" : undefined]),
    );
    expect(old.some(({ doseDependent }) => doseDependent)).toBe(true);
  });
});
