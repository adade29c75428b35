import { describe, expect, it } from "vitest";
import { buildEvidence } from "../../../src/domain/evidence";
import { withBoxes } from "../../../src/domain/map";
import { findBoxes } from "../../../src/domain/map/communities";
import { readable } from "../../../src/domain/map/groups";
import { fullNetwork } from "../../../src/domain/network";
import type { CompiledDataset } from "../../../src/domain/records";
import { madeDataset } from "../../bench/scale/made-dataset";
import { isopsoralen } from "../real";

const closed = { level: "overview", toggled: [] } as const;
const evidenceOf = (dataset: CompiledDataset) => buildEvidence(dataset, "review");
const mapOf = (dataset: CompiledDataset) => {
  const boxes = findBoxes(evidenceOf(dataset));
  return { boxes, evidence: evidenceOf(withBoxes(dataset, boxes)) };
};

describe("the boxes of a map", () => {
  it.each([
    { arrows: 400, nodes: 200 },
    { arrows: 3000, nodes: 900 },
    { arrows: 10_000, nodes: 2600, studies: 300 },
    { arrows: 900, nodes: 900, hub: 899 },
  ])("leave a picture that can be read: %o", (size) => {
    const { evidence } = mapOf(madeDataset(size));
    const { nodes, edges } = fullNetwork(evidence, closed);
    expect(nodes.length).toBeLessThanOrEqual(readable.boxes + 1);
    // Arrows of studies are beside those of relations.
    expect(edges.length).toBeLessThanOrEqual(readable.arrows + nodes.length);
    expect(nodes.length).toBeGreaterThan(1);
  });

  it("hold everything once, and lose no statement", () => {
    const dataset = madeDataset({ arrows: 3000, nodes: 900 });
    const { boxes, evidence } = mapOf(dataset);
    const members = boxes.flatMap((box) => box.members);
    expect(new Set(members).size).toBe(members.length);
    expect(new Set(boxes.map(({ id }) => id)).size).toBe(boxes.length);
    const open = fullNetwork(evidence, { level: "molecules", toggled: [] });
    expect(open.edges).toHaveLength(fullNetwork(evidenceOf(dataset), closed).edges.length);
    for (const { members: held } of boxes) expect(held.length).toBeGreaterThan(0);
  });

  it("are the same again, and named after what they hold", () => {
    const dataset = madeDataset({ arrows: 3000, nodes: 900 });
    expect(findBoxes(evidenceOf(dataset))).toEqual(findBoxes(evidenceOf(dataset)));
    for (const { name } of mapOf(dataset).boxes) expect(name.en).toMatch(/^(.+ · .+|… \(\d+\))/);
  });

  it("leave a thing that has every arrow outside, and part the others by what they do to it", () => {
    const base = madeDataset({ arrows: 0, nodes: 700 });
    const relations = Array.from({ length: 699 }, (_, i) => ({
      id: `r-${i}`,
      origin: "made",
      source: i % 3 === 0 ? "p-0" : `p-${i + 1}`,
      relation: i % 2 === 0 ? ("increases" as const) : ("decreases" as const),
      target: i % 3 === 0 ? `p-${i + 1}` : "p-0",
      evidence: [],
    }));
    const { evidence } = mapOf({ ...base, relations });
    const { nodes, edges } = fullNetwork(evidence, closed);
    expect(nodes.length).toBe(5);
    expect(edges.every(({ source, target }) => source === "p-0" || target === "p-0")).toBe(true);
    expect(edges.map(({ sign }) => sign).sort()).toEqual(["down", "down", "up", "up"]);
    expect(edges.reduce((sum, { gathered }) => sum + (gathered?.up ?? 0) + (gathered?.down ?? 0), 0)).toBe(699);
  });

  it.each(["constructor", "tostring", "hasownproperty"])("hold a thing called %s", (id) => {
    const base = madeDataset({ arrows: 1200, nodes: 400 });
    const renamed = (each: string) => (each === "p-1" || each === "p-61" ? `${id}${each === "p-1" ? "" : "-2"}` : each);
    const { boxes } = mapOf({
      ...base,
      entities: base.entities.map((each) => ({ ...each, id: renamed(each.id) })),
      relations: base.relations.map((each) => ({
        ...each,
        source: renamed(each.source),
        target: renamed(each.target),
      })),
    });
    expect(boxes.flatMap(({ members }) => members)).toContain(id);
  });

  it("put islands that there is no room for together", () => {
    const base = madeDataset({ arrows: 0, nodes: 400 });
    const relations = Array.from({ length: 200 }, (_, i) => ({
      id: `r-${i}`,
      origin: "made",
      source: `p-${2 * i}`,
      relation: "increases" as const,
      target: `p-${2 * i + 1}`,
      evidence: [],
    }));
    const { boxes, evidence } = mapOf({ ...base, relations });
    expect(boxes.find(({ id }) => id === "near.apart")?.members.length).toBeGreaterThan(200);
    expect(fullNetwork(evidence, closed).nodes.length).toBeLessThanOrEqual(readable.boxes + 1);
  });

  it("are not looked for where the dataset's own are enough", () => {
    expect(findBoxes(isopsoralen())).toEqual([]);
    const { dataset } = isopsoralen();
    expect(withBoxes(dataset, [])).toBe(dataset);
  });
});
