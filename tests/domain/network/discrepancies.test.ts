import { describe, expect, test } from "vitest";
import { fullNetwork } from "../../../src/domain/network";
import { isopsoralen } from "../real";

const view = { level: "overview", toggled: [] } as const;

/** Nodes and arrows of a reading that carry a discrepancy, by the reference that it is about. */
function markedBy(reading: "review" | "primary"): Readonly<Record<number, readonly string[]>> {
  const evidence = isopsoralen(reading);
  const { nodes, edges } = fullNetwork(evidence, view);
  const refOf = new Map(evidence.dataset.sourceChecks.map(({ id, ref }) => [id, ref]));
  const marked = [...nodes, ...edges].flatMap(({ id, discrepancies }) =>
    discrepancies.map((check) => ({ id, ref: refOf.get(check) ?? 0 })),
  );
  const refs = [...new Set(marked.map(({ ref }) => ref))].sort((a, b) => a - b);
  return Object.fromEntries(refs.map((ref) => [ref, marked.flatMap((each) => (each.ref === ref ? [each.id] : []))]));
}

describe("where the primary record differs gravely from the review", () => {
  test("node and arrow are marked while the review is read: Notch in 16, species in 20, proliferation in 21", () => {
    const marked = markedBy("review");
    expect(Object.keys(marked)).toEqual(["16", "20", "21"]);
    expect(marked[16]).toEqual(expect.arrayContaining(["NOTCH", "tested:isopsoralen>NOTCH"]));
    expect(marked[20]).toEqual(expect.arrayContaining(["BONE-STRENGTH", "tested:isopsoralen>BONE-STRENGTH"]));
    expect(marked[21]).toEqual(expect.arrayContaining(["OB-PROLIFERATION", "tested:isopsoralen>OB-PROLIFERATION"]));
  });

  test("nothing is marked while the record itself is read", () => {
    expect(markedBy("primary")).toEqual({});
  });
});
