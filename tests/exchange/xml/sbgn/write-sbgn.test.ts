import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CompiledDataset } from "../../../../src/domain/records";
import { xmlSavers } from "../../../../src/exchange/xml/savers";
import { holdsKind } from "../../../../src/exchange/xml/sbgn/held";
import { readSbgn } from "../../../../src/exchange/xml/sbgn/read-sbgn";
import { writeSbgn } from "../../../../src/exchange/xml/sbgn/write-sbgn";
import { compiled, smallDataset } from "../../../dataset/small-dataset";
import { networkIn } from "../reading";
import { datasets, expectedNetwork, placesOf } from "../round-trip";

const textOf = (dataset: CompiledDataset) =>
  new TextDecoder().decode(writeSbgn(dataset, { language: "en", positions: placesOf(dataset) }));
const saver = xmlSavers.find(({ id }) => id === "sbgn");

const influence = {
  increases: "activates",
  activates: "activates",
  decreases: "inhibits",
  inhibits: "inhibits",
  modulates: "modulates",
  "no effect": null,
  interacts: null,
} as const;

/** What is left of a network in an activity flow, by what is listed as lost. */
function expectedFlow(dataset: CompiledDataset) {
  const { nodes, arrows } = expectedNetwork(dataset);
  const key = (id: string) => (/^\d/.test(id) ? `_${id}` : id);
  return {
    nodes: nodes.map(({ key: id, name, kind, xrefs, position }) => ({
      key: key(id),
      name,
      xrefs,
      ...(holdsKind(kind) && kind !== "unknown" && { kind }),
      ...(position && { position }),
    })),
    arrows: arrows.flatMap(({ from, to, relation, evidence }) => {
      const left = influence[relation];
      const papers = evidence.flatMap(({ pmid, doi }): { pmid?: string; doi?: string }[] => {
        if (pmid !== undefined) return [{ pmid }];
        return doi === undefined ? [] : [{ doi }];
      });
      const once = [...new Map(papers.map((paper) => [JSON.stringify(paper), paper])).values()];
      return left === null ? [] : [{ from: key(from), to: key(to), relation: left, evidence: once }];
    }),
  };
}

describe("a dataset as an activity flow", () => {
  it("comes back equal in all that is not listed as lost", async () => {
    await fc.assert(
      fc.asyncProperty(datasets, async (dataset) => {
        const { network } = await networkIn(readSbgn, textOf(dataset));
        const expected = expectedFlow(dataset);
        const placed = new Set(expected.nodes.flatMap(({ key, position }) => (position ? [key] : [])));
        const kept = new Set(expected.nodes.flatMap(({ key, kind }) => (kind === undefined ? [] : [key])));
        expect({
          nodes: network.nodes.map(({ key, name, xrefs, kind, position }) => ({
            key,
            name,
            xrefs,
            ...(kept.has(key) && { kind }),
            ...(placed.has(key) && { position }),
          })),
          arrows: network.arrows.map(({ from, to, relation, evidence }) => ({ from, to, relation, evidence })),
        }).toEqual(expected);
      }),
      { numRuns: 60 },
    );
  });

  it("has class, papers and mediators as notes, and each thing at a place of its own", () => {
    const text = new TextDecoder().decode(writeSbgn(compiled(smallDataset()), { language: "zh" }));
    expect(text).toContain("<p>increases (tested)</p><p>Wang</p><p>mTOR</p>");
    expect(text).toContain('text="化合物"');
    const corners = text.match(/<bbox x="[^"]*" y="[^"]*" w="120" h="40"/g) ?? [];
    expect(corners).toHaveLength(4);
    expect(new Set(corners).size).toBe(4);
  });

  it("says before what it cannot hold, with counts", () => {
    expect(saver?.losses(compiled(smallDataset()))).toEqual([
      { code: "experiments", count: 2 },
      { code: "doses", count: 2 },
      { code: "papers", count: 2 },
      { code: "categories", count: 1 },
      { code: "discrepancies", count: 1 },
      { code: "gaps", count: 1 },
      { code: "other-language", count: 2 },
      { code: "names", count: 1 },
      { code: "groups", count: 1 },
      { code: "kinds", count: 1 },
      { code: "quantities", count: 2 },
    ]);
  });
});
