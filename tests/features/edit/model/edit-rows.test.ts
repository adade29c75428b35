import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Entity } from "../../../../src/domain/records";
import { type ColumnId, cellsOf, columnIds } from "../../../../src/features/edit/model/columns";
import {
  type Drafts,
  editRows,
  nextFindingId,
  type RowEdit,
  withoutMade,
} from "../../../../src/features/edit/model/edit-rows";
import { newNode } from "../../../../src/features/edit/model/nodes";
import { passed, sources, started, words } from "./collection";

const { dataset, of } = started();
const row = nextFindingId(dataset, of.arm.id);
const edit = (column: ColumnId, text: string, picked: string | null = null, id = row): RowEdit => ({
  row: id,
  column,
  text,
  picked,
});
const write = (edits: readonly RowEdit[], drafts: Drafts = {}, from = dataset) =>
  editRows(from, of, edits, drafts, words, sources);

describe("a row of the grid", () => {
  it("is kept as typed until it says what was measured, then it is a finding", () => {
    const first = write([edit("effect", "up")]);
    expect(first.dataset.findings).toEqual([]);
    expect(first.drafts[row]?.effect).toMatchObject({ text: "up", problem: null });
    const second = write([edit("object", "RUNX2", newNode("molecule"))], first.drafts);
    const [finding] = passed(second.dataset).findings;
    expect(finding).toMatchObject({ id: row, subject: "psoralen", effect: "increases", measured: ["unspecified"] });
    expect(second.drafts).toEqual({});
    expect(second.dataset.entities.at(-1)).toMatchObject({ kind: "molecule", name: { en: "RUNX2" } });
  });

  it("loses nothing that is typed while earlier cells are still being written, and keeps the order of rows", () => {
    const cell = (text: string) => ({ text, picked: null, problem: null });
    const other = { object: cell("ALP") };
    const first = { [row]: { effect: cell("up") } };
    const now: Drafts = { [row]: { effect: cell("up"), object: cell("RUNX2") }, other };
    const afterFirst = withoutMade(now, first, write([edit("effect", "up")]).drafts);
    expect(afterFirst).toEqual(now);
    expect(Object.keys(afterFirst)).toEqual([row, "other"]);
    const third: Drafts = { ...afterFirst, [row]: { ...afterFirst[row], measured: cell("protein") } };
    const made = { [row]: { effect: cell("up"), object: cell("RUNX2") } };
    expect(withoutMade(third, made, {})).toEqual({ [row]: { measured: cell("protein") }, other });
    expect(withoutMade(made, made, {})).toEqual({});
  });

  it("makes no direction of a blank one, and no kind of a node that was only typed", () => {
    const { dataset: next, nodes } = write([edit("object", "Osteoclast number")]);
    const after = passed(next);
    expect(after.findings[0]?.effect).toBe("modulates");
    expect(after.entities.find(({ id }) => id === nodes[0])?.kind).toBe("unknown");
  });

  it("takes over what it understands, and keeps the rest with its problem", () => {
    const { dataset: next, drafts } = write([edit("object", "ALP"), edit("effect", "sideways"), edit("n", "8")]);
    expect(passed(next).findings[0]).toMatchObject({ effect: "modulates", result: { n: "8" } });
    expect(drafts[row]).toEqual({
      effect: { text: "sideways", picked: null, problem: { code: "effect", found: "sideways" } },
    });
    const mended = write([edit("effect", "↓")], drafts, next);
    expect(mended.drafts).toEqual({});
    expect(mended.dataset.findings[0]?.effect).toBe("decreases");
  });

  it("finds a node by any spelling of its names, and takes one of the library over", () => {
    const entity: Entity = {
      id: "NF-KB",
      kind: "complex",
      name: { en: "NF-κB", zh: "NF-κB" },
      synonyms: ["p65/p50"],
      xrefs: [],
    };
    const known = editRows(dataset, of, [edit("object", "NFkB")], {}, words, { language: "en", library: [entity] });
    expect(passed(known.dataset).findings[0]?.object).toBe("NF-KB");
    const again = editRows(
      known.dataset,
      of,
      [edit("object", "p65/p50", null, nextFindingId(known.dataset, of.arm.id))],
      {},
      words,
      { language: "en", library: [] },
    );
    expect(again.dataset.findings.map(({ object }) => object)).toEqual(["NF-KB", "NF-KB"]);
  });

  it("wants a mediator before how it was shown, and neither the subject nor the object as one", () => {
    const alone = write([edit("object", "ALP"), edit("shown", "siRNA")]);
    expect(alone.drafts[row]?.shown?.problem).toEqual({ code: "no-mediator" });
    const same = write([edit("object", "ALP"), edit("via", "alp")]);
    expect(same.drafts[row]?.via?.problem).toEqual({ code: "same-mediator" });
    const whole = write([edit("shown", "siRNA"), edit("via", "BMP2, Wnt"), edit("object", "ALP")]);
    expect(passed(whole.dataset).findings[0]).toMatchObject({ shown: ["knock-down"] });
    expect(whole.dataset.findings[0]?.via).toHaveLength(2);
  });

  it("reads figure, table and page, and writes them back the same", () => {
    const { dataset: next } = write([
      edit("object", "ALP"),
      edit("place", "fig 3B; Table 2；p. 7"),
      edit("quote", "ALP rose"),
    ]);
    const [finding] = passed(next).findings;
    expect(finding?.place).toEqual({ figure: "3B", table: "2", page: "7", quote: "ALP rose" });
    expect(finding && cellsOf(finding, words).place).toBe("Fig. 3B; Table 2; p. 7");
  });

  it("writes several rows at once, as they are pasted", () => {
    const second = nextFindingId(dataset, of.arm.id, [row]);
    const { dataset: next, made } = write([
      edit("object", "ALP"),
      edit("effect", "up"),
      edit("object", "TRACP", null, second),
      edit("effect", "down", null, second),
    ]);
    expect(made).toEqual([row, second]);
    expect(passed(next).findings.map(({ effect }) => effect)).toEqual(["increases", "decreases"]);
  });

  it("takes a field away where its cell is cleared", () => {
    const first = write([edit("object", "ALP"), edit("n", "8"), edit("p", "p < 0.05"), edit("note", "late")]);
    const second = write([edit("n", ""), edit("p", ""), edit("note", "")], {}, first.dataset);
    const [finding] = passed(second.dataset).findings;
    expect(finding).not.toHaveProperty("result");
    expect(finding).not.toHaveProperty("note");
  });

  it("reads what it writes: the cells of a finding, written again, change nothing", () => {
    const { dataset: next } = write([
      edit("object", "ALP"),
      edit("effect", "up"),
      edit("measured", "mRNA, protein"),
      edit("comparator", "vehicle"),
      edit("time", "14 d"),
      edit("size", "2.1 fold"),
      edit("place", "Fig. 2"),
      edit("via", "BMP2"),
      edit("shown", "inhibitor"),
    ]);
    const [finding] = passed(next).findings;
    if (!finding) throw new Error("no finding");
    const cells = cellsOf(finding, words);
    const again = write(
      columnIds.map((column) => edit(column, cells[column] ?? "")),
      {},
      passed(next),
    );
    expect(passed(again.dataset)).toEqual(passed(next));
  });

  it("gives a collection without faults, or keeps the cell, whatever is typed", () => {
    const text = fc.oneof(
      fc.string({ unit: "grapheme", maxLength: 30 }),
      fc.constantFrom(
        "up",
        "Psoralen",
        "mRNA",
        "=SUM(A1)",
        "<b>A</b>",
        "Ca²⁺",
        "(−)-EGCG",
        "骨钙素",
        "A, B; C",
        "fig.",
        "p.",
      ),
    );
    const typed = fc.record({ column: fc.constantFrom(...columnIds), text, id: fc.constantFrom(row, `${row}1`) });
    fc.assert(
      fc.property(fc.array(typed, { maxLength: 12 }), (all) => {
        const edits = all.map((each) => edit(each.column, each.text.trim().slice(0, 300), null, each.id));
        const result = write(edits);
        passed(result.dataset);
        const latest = new Map(edits.map((each) => [`${each.row} ${each.column}`, each]));
        const unfinished = [...latest.values()].filter(
          (each) => each.text !== "" && !result.dataset.findings.some(({ id }) => id === each.row),
        );
        for (const each of unfinished) {
          expect(result.drafts[each.row]?.[each.column as ColumnId]?.text).toBe(each.text);
        }
      }),
      { numRuns: 200 },
    );
  });
});
