import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keptOrder } from "../../../../src/features/edit/model/row-order";

describe("the order of rows", () => {
  it("stays where a later row becomes a finding before an earlier one does", () => {
    const shown = ["f1", "f2", "f3"];
    // Findings come first by nature, and what is typed after them.
    expect(keptOrder(shown, ["f1", "f3", "f2"])).toEqual(shown);
    expect(keptOrder(shown, ["f3", "f1", "f2", "f4"])).toEqual(["f1", "f2", "f4", "f3"]);
    expect(keptOrder(shown, ["f1", "f3"])).toEqual(["f1", "f3"]);
    expect(keptOrder([], ["f2", "f1"])).toEqual(["f2", "f1"]);
    expect(keptOrder(["f2"], ["f1", "f2"])).toEqual(["f1", "f2"]);
  });

  it("has each row once, whatever comes and goes, and never changes places", () => {
    const ids = fc.uniqueArray(fc.constantFrom<string>("a", "b", "c", "d", "e", "f", "g"));
    fc.assert(
      fc.property(ids, ids, (shown, natural) => {
        const order = keptOrder(shown, natural);
        expect(order.toSorted()).toEqual(natural.toSorted());
        const stayed = (list: readonly string[]) => list.filter((id) => shown.includes(id) && natural.includes(id));
        expect(stayed(order)).toEqual(stayed(shown));
      }),
    );
  });
});
