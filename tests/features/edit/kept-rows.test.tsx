import { beforeEach, describe, expect, it } from "vitest";
import { editRows, nextFindingId } from "../../../src/features/edit/model/edit-rows";
import { keepRow, recallRows } from "../../../src/features/edit/state/kept-rows";
import { sources, started, words } from "./model/collection";

const { dataset, of } = started();
const row = nextFindingId(dataset, of.arm.id);
const typed = (text: string) => ({ text, picked: null, problem: null });

beforeEach(() => localStorage.clear());

describe("rows that are kept", () => {
  it("come back as they were typed, by collection, and are forgotten when they are whole", () => {
    keepRow("file:a", row, { effect: typed("up") }, true);
    expect(recallRows("file:a", dataset)).toEqual({ [row]: { effect: typed("up") } });
    expect(recallRows("file:b", dataset)).toEqual({});
    keepRow("file:a", row, undefined, true);
    expect(recallRows("file:a", dataset)).toEqual({});
    expect(localStorage).toHaveLength(0);
  });

  it("get another id where a finding took theirs, and go with their experiment", () => {
    keepRow("file:a", row, { effect: typed("up") }, true);
    const edit = { row, column: "object", text: "ALP", picked: null };
    const { dataset: longer } = editRows(dataset, of, [edit], {}, words, sources);
    const next = nextFindingId(longer, of.arm.id);
    expect(recallRows("file:a", longer)).toEqual({ [next]: { effect: typed("up") } });
    expect(recallRows("file:a", longer)).toEqual({ [next]: { effect: typed("up") } });
    expect(recallRows("file:a", { ...dataset, studies: [] })).toEqual({});
  });

  it("are not taken from what is no row", () => {
    for (const text of ["[", "[]", "null", '{"x":{"cells":{"effect":{"text":1}}}}', '{"x":{"cells":[]}}']) {
      localStorage.setItem("osteograph.rows.file:a", text);
      expect(recallRows("file:a", dataset)).toEqual({});
    }
  });

  it("do not become evidence by another cell of their row", () => {
    const half = { object: { text: "RUN", picked: null, problem: { code: "unfinished" } as const } };
    const n = { row, column: "n", text: "8", picked: null };
    const after = editRows(dataset, of, [n], { [row]: half }, words, sources);
    expect(after.made).toEqual([]);
    expect(after.drafts[row]).toEqual({ ...half, n: typed("8") });
    const whole = editRows(dataset, of, [{ ...n, column: "object", text: "RUNX2" }], after.drafts, words, sources);
    expect(whole.drafts).toEqual({});
    expect(whole.dataset.findings[0]).toMatchObject({ id: row, result: { n: "8" } });
  });
});
