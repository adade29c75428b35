import { describe, expect, it } from "vitest";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { mostStatements } from "../../src/domain/records/base/most-statements";
import type { FormatId } from "../../src/exchange/base/formats";
import { readFile } from "../../src/exchange/read-file";
import { refusedTooMany } from "../../src/exchange/too-many";

const rows = (count: number, row: (i: number) => string) => Array.from({ length: count }, (_, i) => row(i));
const more = mostStatements + 1;

/** Files of each format with so many rows, as short as the format allows. */
const files: Readonly<Partial<Record<FormatId, (count: number) => string>>> = {
  csv: (count) => ["Source,Effect,Target", ...rows(count, (i) => `A${i},activates,B`)].join("\n"),
  sif: (count) => rows(count, (i) => `A${i}\tactivates\tB`).join("\n"),
  cx2: (count) =>
    JSON.stringify([
      { CXVersion: "2.0", hasFragments: false },
      { nodes: [0, 1].map((id) => ({ id, v: { name: `N${id}` } })) },
      { edges: rows(count, String).map((_, id) => ({ id, s: 0, t: 1, v: { interaction: "activates" } })) },
      { status: [{ success: true }] },
    ]),
};

describe("a file with more rows than a collection can show", () => {
  it.each(Object.entries(files))("is refused as %s with what was found and what can be shown", async (format, text) => {
    const name = `rows.${format}`;
    const read = async (count: number) =>
      refusedTooMany(
        await readFile({ name, bytes: new TextEncoder().encode(text(count)) }, { format: format as FormatId }, {}),
      );
    expect((await read(3)).result.ok).toBe(true);
    const { result } = await read(more);
    expect(result.ok).toBe(false);
    expect(result.notices).toEqual([
      expect.objectContaining({ code: "too-many", weight: "refused", expected: `≤ ${mostStatements}` }),
    ]);
    expect(Number(result.notices[0]?.found)).toBeGreaterThanOrEqual(more);
  });

  it("is refused as a compiled dataset before its records are looked at, where it is to be shown", () => {
    const huge = { schemaVersion: "2.1", dataset: {}, findings: rows(more, String), background: [], relations: [] };
    const shown = parseCompiled(huge, "huge.json", true);
    expect(shown).toMatchObject({
      ok: false,
      issues: [{ code: "too-many", expected: { key: "fewerStatements", values: { most: mostStatements } } }],
    });
  });
});
