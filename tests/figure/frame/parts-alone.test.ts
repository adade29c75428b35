import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import type { Network } from "../../../src/domain/network";
import type { NetworkEdge } from "../../../src/domain/network/types";
import { visibleNetwork } from "../../../src/domain/visible";
import type { PartPicture } from "../../../src/figure/frame/part-scene";
import { pathwayPicture } from "../../../src/figure/frame/pathway-scene";
import { isopsoralen } from "../../domain/real";
import { choicePicture, molecules, overview, repeatedPicture } from "../parts";

const evidence = isopsoralen();
const compound = evidence.mainSubject?.id ?? "";

/** Background beside a contested finding of the same ends: its badge says both sides. */
function isBesideFinding({ cls, source, target }: NetworkEdge, { edges }: Network): boolean {
  const isSame = (other: NetworkEdge) => other.source === source && other.target === target;
  return cls === "background" && edges.some((other) => other.cls !== "background" && other.sides && isSame(other));
}

/** What a figure would say that is not so. */
function faultsOf({ scene, network }: PartPicture): string[] {
  const { nodes, edges } = scene;
  const next = new Map<string, string[]>();
  const lead = (from: string, to: string) => next.set(from, [...(next.get(from) ?? []), to]);
  for (const { source, target } of edges) lead(source, target);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  for (const { id, parent } of nodes) {
    if (parent === null) continue;
    lead(id, parent);
    lead(parent, id);
    if (ends.has(id)) ends.add(parent);
  }
  const reached = new Set([compound]);
  for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
  const judged = nodes.filter(({ id }) => id !== compound);
  return [
    ...judged.filter(({ id, parent }) => parent === null && !ends.has(id)).map(({ id }) => `${id} has no arrow`),
    ...judged
      .filter(({ id, mark, count }) => (mark ?? count) && !reached.has(id))
      .map(({ id }) => `nothing leads from the compound to ${id}`),
    ...nodes
      .filter(({ id, shape }) => shape === "container" && nodes.every(({ parent }) => parent !== id))
      .map(({ id }) => `${id} is an empty box`),
    ...network.edges
      .filter((edge) => edge.sides && !isBesideFinding(edge, network))
      .filter(({ id }) => !edges.find((edge) => edge.id === id)?.label)
      .map(({ id }) => `${id} hides its sides`),
    ...network.edges
      .filter(({ retractedRefs, id }) => retractedRefs.length > 0 && !edges.find((edge) => edge.id === id)?.retractedAt)
      .map(({ id }) => `${id} hides its retraction`),
  ];
}

describe("no figure says what is not so", () => {
  for (const view of [overview, molecules]) {
    const visible = visibleNetwork(evidence, noFilters, view);
    test(`of any study, at the level of ${view.level}`, () => {
      const all = evidence.dataset.studies.map(({ ref }) => choicePicture({ kind: "refs", refs: [ref] }, view));
      expect(all.flatMap(faultsOf)).toEqual([]);
    });

    test(`of any node, at the level of ${view.level}`, () => {
      const all = visible.nodes.map(({ id }) => choicePicture({ kind: "node", id }, view));
      expect(all.flatMap(faultsOf)).toEqual([]);
    });

    test(`of any arrow, at the level of ${view.level}`, () => {
      const all = visible.edges.map(({ id }) => choicePicture({ kind: "edge", id }, view));
      expect(all.flatMap(faultsOf)).toEqual([]);
    });

    test(`of what several studies report, at the level of ${view.level}`, () => {
      expect([2, 3, 4].map((least) => repeatedPicture(least, view)).flatMap(faultsOf)).toEqual([]);
    });
  }

  test("of any pathway or group", () => {
    const ids = evidence.dataset.entities.map(({ id }) => id);
    const all = ids.flatMap((id) => pathwayPicture(evidence, noFilters, id, "zh") ?? []);
    expect(all.length).toBeGreaterThan(15);
    expect(all.flatMap(faultsOf)).toEqual([]);
  });
});
