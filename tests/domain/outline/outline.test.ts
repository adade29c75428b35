import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { type OutlineItem, outlineOf } from "../../../src/domain/outline";
import { visibleNetwork } from "../../../src/domain/visible";
import { isopsoralen } from "../real";

const network = visibleNetwork(isopsoralen(), noFilters, { level: "molecules", toggled: [] });
const flat = (items: readonly OutlineItem[]): readonly OutlineItem[] =>
  items.flatMap((item) => [item, ...flat(item.members)]);

describe("the outline of a network", () => {
  const groups = outlineOf(network);
  const all = groups.flatMap(({ items }) => flat(items));

  it("goes from what is given to the outcomes", () => {
    expect(groups.map(({ step }) => step)).toEqual(["given", "pathways", "molecules", "processes", "outcomes"]);
    expect(groups[0]?.items[0]?.node.id).toBe("isopsoralen");
  });

  it("has every node and every arrow once", () => {
    expect(all.map(({ node }) => node.id).toSorted()).toEqual(network.nodes.map(({ id }) => id).toSorted());
    expect(all.flatMap(({ arrows }) => arrows.map(({ id }) => id)).toSorted()).toEqual(
      network.edges.map(({ id }) => id).toSorted(),
    );
  });

  it("has members below their box, and first what most studies report", () => {
    const [pathways] = groups.filter(({ step }) => step === "pathways");
    const counts = pathways?.items.map(({ node }) => node.testedRefs.length + node.predictedRefs.length) ?? [];
    expect(counts).toEqual(counts.toSorted((a, b) => b - a));
    for (const { node, members } of all) for (const member of members) expect(member.node.parent).toBe(node.id);
  });

  it("has what was tested before what was stated", () => {
    const [given] = groups[0]?.items ?? [];
    const classes = given?.arrows.map(({ cls }) => cls) ?? [];
    expect(classes.lastIndexOf("tested")).toBeLessThan(classes.findIndex((cls) => cls !== "tested"));
  });
});
