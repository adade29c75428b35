import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { apply, applyAll, invert, unfitEdits } from "../../src/collection/apply";
import { changeBetween } from "../../src/collection/change-between";
import { noHistory, recorded, redoneOnce, reversalOf, undoneOnce } from "../../src/collection/history";
import type { CompiledDataset } from "../../src/domain/records";
import { compiled, smallDataset } from "../dataset/small-dataset";

const small = compiled(smallDataset());
const label = { code: "edited" };

/** The dataset with findings left out, put elsewhere, changed and added, as numbers say. */
function withFindings(dataset: CompiledDataset, numbers: readonly number[]): CompiledDataset {
  const pool = dataset.findings;
  const findings = numbers.flatMap((number, index) => {
    const like = pool[number % pool.length];
    if (like === undefined) return [];
    const isNew = number >= pool.length;
    return [{ ...like, id: isNew ? `new-${number}` : like.id, note: { en: `${index % 2}`, zh: "注" } }];
  });
  return { ...dataset, findings: [...new Map(findings.map((each) => [each.id, each])).values()] };
}

const states = fc.array(fc.array(fc.nat({ max: 30 }), { maxLength: 14 }), { minLength: 1, maxLength: 6 });

describe("a change", () => {
  it("leads from one state to the other and back, order and all, also as JSON", () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 30 })), fc.array(fc.nat({ max: 30 })), (first, second) => {
        const [before, after] = [withFindings(small, first), withFindings(small, second)];
        const change = JSON.parse(JSON.stringify(changeBetween(before, after, label)));
        expect(apply(before, change)).toEqual(after);
        expect(apply(after, invert(change))).toEqual(before);
      }),
    );
  });

  it("names what it touches alone, and leaves the other records the same objects", () => {
    const [first, ...others] = small.findings;
    if (first === undefined) throw new Error("no findings");
    const after = { ...small, findings: [{ ...first, effect: "modulates" as const }, ...others] };
    const change = changeBetween(small, after, label);
    expect(change.edits.map(({ list, id }) => [list, id])).toEqual([["findings", first.id]]);
    const applied = apply(small, change);
    expect(applied.findings[1]).toBe(small.findings[1]);
    expect(applied.studies).toBe(small.studies);
  });

  it("is empty where records were only read again", () => {
    expect(changeBetween(small, JSON.parse(JSON.stringify(small)), label).edits).toEqual([]);
  });

  it("covers what the collection says of itself", () => {
    const after = { ...small, dataset: { ...small.dataset, licence: "CC0-1.0" } };
    const change = changeBetween(small, after, label);
    expect(apply(small, change).dataset.licence).toBe("CC0-1.0");
    expect(apply(after, invert(change))).toEqual(small);
  });

  it("of a thousand records in a row is made at once", () => {
    const many = Array.from({ length: 5000 }, (_, index) => index + 3);
    const after = withFindings(small, many);
    const change = changeBetween(small, after, label);
    expect(apply(small, change)).toEqual(after);
  });
});

describe("the steps of a collection", () => {
  it("go back to the start and forward to the end", () => {
    fc.assert(
      fc.property(states, (all) => {
        const targets = all.map((numbers) => withFindings(small, numbers));
        let edited = { dataset: small, history: noHistory };
        for (const target of targets) edited = recorded(edited, changeBetween(edited.dataset, target, label));
        const { dataset: end, history } = edited;
        expect(applyAll(small, history.done)).toEqual(end);
        for (const _ of targets) edited = undoneOnce(edited);
        expect(edited.dataset).toEqual(small);
        expect(undoneOnce(edited)).toBe(edited);
        for (const _ of targets) edited = redoneOnce(edited);
        expect(edited.dataset).toEqual(end);
        expect(edited.history).toEqual(history);
      }),
    );
  });

  it("take back an earlier one where no later one builds on it", () => {
    const withLicence = { ...small, dataset: { ...small.dataset, licence: "CC0-1.0" } };
    const one = changeBetween(small, withLicence, label);
    const two = changeBetween(withLicence, withFindings(withLicence, [0]), label);
    const edited = recorded(recorded({ dataset: small, history: noHistory }, one), two);
    const back = reversalOf(edited, one.id);
    expect(back && apply(edited.dataset, back).dataset.licence).toBe(small.dataset.licence);
    const three = changeBetween(
      edited.dataset,
      { ...edited.dataset, dataset: { ...small.dataset, licence: "x" } },
      label,
    );
    expect(reversalOf(recorded(edited, three), one.id)).toBeNull();
  });

  it("name the records that somebody else changed meanwhile", () => {
    const change = changeBetween(small, withFindings(small, [0, 1]), label);
    const elsewhere = { ...small, findings: small.findings.slice(1) };
    expect(unfitEdits(small, change)).toEqual([]);
    expect(unfitEdits(elsewhere, change).map(({ id }) => id)).toEqual([small.findings[0]?.id]);
  });
});
