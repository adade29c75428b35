import { describe, expect, it } from "vitest";
import { type Filters, noFilters } from "../../src/domain/filters";
import { type DrawnOptions, drawnNetwork, focusOf } from "../../src/domain/focus";
import { refsOfState } from "../../src/domain/network/tally";
import type { Network, View } from "../../src/domain/network/types";
import { visibleNetwork } from "../../src/domain/visible";
import { isopsoralen } from "./real";

const evidence = isopsoralen();
const overview: View = { level: "overview", toggled: [] };
const molecules: View = { level: "molecules", toggled: [] };
const backgroundOnly = ["OSTEOPOROSIS", "ESTROGEN-DEFICIENCY", "OC-ACTIVITY", "INFLAMMATION", "FAT-METABOLISM"];

function drawn(filters: Partial<Filters>, options: Partial<DrawnOptions> = {}, view = overview): Network {
  const visible = visibleNetwork(evidence, { ...noFilters, ...filters }, view);
  return drawnNetwork(visible, { background: "focus", focus: null, ...options });
}
const ids = ({ nodes }: Network) => nodes.map(({ id }) => id);

describe("what is drawn of what the filters leave", () => {
  it("keeps only what a remaining finding or a drawn arrow touches under the osteoclast filter", () => {
    expect(ids(drawn({ effects: ["osteoclast"] })).toSorted()).toEqual(
      [
        ...["isopsoralen", "CGMP-PKG", "FOXO3A-WNT", "RANKL-RANK-OPG", "NF-KB"],
        ...["OSTEOCLAST-MARKERS", "OSTEOCLASTOGENESIS", "BONE-RESORPTION"],
      ].toSorted(),
    );
  });

  it.each([overview, molecules])("leaves no node loose in the default $level", (view) => {
    const { nodes, edges } = drawn({}, {}, view);
    const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
    const boxes = new Set(nodes.flatMap(({ id, parent }) => (parent === null ? [] : [id])));
    const loose = nodes.filter(({ id, tally, testedRefs, predictedRefs, retractedRefs }) => {
      const measured = testedRefs.length + predictedRefs.length + retractedRefs.length + tally.unsigned.length > 0;
      return !ends.has(id) && !boxes.has(id) && !measured;
    });
    expect(loose.map(({ id }) => id)).toEqual([]);
    expect(backgroundOnly.filter((id) => ids({ nodes, edges }).includes(id))).toEqual([]);
  });

  it("brings background entities with their arrows: all of them where the background is always drawn", () => {
    expect(ids(drawn({}, { background: "always" }))).toEqual(expect.arrayContaining(backgroundOnly));
    const visible = visibleNetwork(evidence, noFilters, overview);
    const focus = focusOf(evidence, visible, overview, { kind: "node", id: "OSTEOPOROSIS" });
    const network = drawn({}, { focus: new Set([...focus.nodes, ...focus.edges]), chosen: "OSTEOPOROSIS" });
    const own = network.edges.filter(({ source, target }) => [source, target].includes("OSTEOPOROSIS"));
    expect(own.length).toBeGreaterThan(0);
    expect(ids(network)).toEqual(expect.arrayContaining(own.flatMap(({ source, target }) => [source, target])));
  });

  it("draws a background entity that the reader selects even where background arrows are never drawn", () => {
    expect(ids(drawn({}, { background: "never", focus: new Set(["INFLAMMATION"]) }))).not.toContain("INFLAMMATION");
    expect(ids(drawn({}, { background: "never", chosen: "INFLAMMATION" }))).toContain("INFLAMMATION");
  });

  it("counts at an open box what it counts at the closed one", () => {
    const closed = new Map(visibleNetwork(evidence, noFilters, overview).nodes.map((node) => [node.id, node]));
    const opened = visibleNetwork(evidence, noFilters, molecules).nodes.filter(({ open }) => open);
    expect(opened.length).toBeGreaterThan(10);
    for (const node of opened) {
      const same = closed.get(node.id);
      expect([node.id, node.state, same && refsOfState(node)]).toEqual([
        node.id,
        same?.state,
        same && refsOfState(same),
      ]);
    }
  });

  it("keeps what an open box holds with its box", () => {
    expect(ids(drawn({}, {}, molecules))).toEqual(expect.arrayContaining(["AHR-ERA", "AHR", "FOXO3A-WNT", "FOXO3"]));
  });
});
