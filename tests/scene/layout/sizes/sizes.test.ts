import { describe, expect, it } from "vitest";
import type { Network } from "../../../../src/domain/network/types";
import { measures } from "../../../../src/scene/layout/base/measures";
import { rootGraph } from "../../../../src/scene/layout/model/roots";
import { closedWidthOf, measureRoot } from "../../../../src/scene/layout/sizes/boxes";
import { gridOf, orderChips } from "../../../../src/scene/layout/sizes/grid";
import { measureRoots } from "../../../../src/scene/layout/sizes/measure-roots";
import { movedParts, partsIn } from "../../../../src/scene/layout/sizes/node-parts";
import { measureNode, shapeOf } from "../../../../src/scene/layout/sizes/node-sizes";
import { edge, node, planned } from "../networks";

const measured = (label: string) => measureNode(node(label, "molecule", label), "en", node("BOX", "group"));

describe("the size of a node", () => {
  it("holds its words, and grows with them", () => {
    const [short, long] = [measured("ALP"), measured("a longer name of a molecule")];
    expect(short.width).toBeGreaterThanOrEqual(short.labelWidth + 2 * measures.molecule.padding);
    expect(long.lines.length * long.lineHeight).toBeCloseTo(long.labelHeight);
    expect(long.width * long.height).toBeGreaterThan(short.width * short.height);
  });

  it("keeps room for the count of all studies, so that no filter resizes it", () => {
    const plain = measureNode(node("P", "pathway"), "en", null);
    const counted = measureNode({ ...node("P", "pathway"), testedRefs: [1, 2], retractedRefs: [3] }, "en", null);
    expect(plain.countWidth).toBe(0);
    expect(counted.countWidth).toBeGreaterThan(0);
    expect(counted.hasMark).toBe(true);
  });

  it("is that of a box where it is open", () => {
    expect(shapeOf({ ...node("P", "pathway"), open: true })).toBe("container");
    expect(shapeOf(node("P", "pathway"))).toBe("pathway");
  });
});

describe("the parts of a node", () => {
  const own = { ...measureNode({ ...node("P", "pathway"), testedRefs: [1] }, "en", null) };
  const frame = { left: 0, top: 0, width: own.width + 20, height: own.height };

  it("are the words at the left, mark and count at the right", () => {
    const { label, mark, count } = partsIn(own, frame, "start", "pathways");
    expect(label.x).toBeGreaterThanOrEqual(measures.closed.padding);
    expect(mark?.x).toBeGreaterThan(label.x + own.labelWidth);
    expect(count?.x).toBeGreaterThan(mark?.x ?? 0);
    expect((count?.x ?? 0) + own.countWidth).toBeCloseTo(frame.width - measures.closed.padding);
  });

  it("all move with it", () => {
    const parts = partsIn(own, frame, "middle", "pathways");
    const moved = movedParts(parts, { x: 5, y: -3 });
    for (const part of ["label", "mark", "count", "topLeft", "topRight"] as const) {
      expect(moved[part]?.x).toBeCloseTo((parts[part]?.x ?? Number.NaN) + 5);
      expect(moved[part]?.y).toBeCloseTo((parts[part]?.y ?? Number.NaN) - 3);
    }
    expect(moved.icon).toBe(parts.icon);
  });
});

describe("members in rows", () => {
  const chips = ["A", "B", "C", "D", "E"].map(measured);

  it("have room for the head of an arrow that joins two neighbours, and only there", () => {
    const rightOf = (cell: { x: number; width: number } | undefined) => (cell ? cell.x + cell.width : 0);
    const gap = (isJoined: (one: string, other: string) => boolean) => {
      const [first, second] = gridOf(chips, 160, isJoined).cells;
      return (second?.x ?? 0) - rightOf(first);
    };
    expect(gap(() => false)).toBe(9);
    expect(gap((one, other) => one === "A" && other === "B")).toBe(17);
    expect(gap((one, other) => one === "A" && other === "E")).toBe(9);
  });

  it("fit the width, line up in columns and leave a gap over, between and under the rows", () => {
    const { cells, width, rowGaps } = gridOf(chips, 160);
    expect(width).toBeLessThanOrEqual(160);
    const columns = new Map<number, Set<number>>();
    for (const cell of cells) columns.set(cell.x, (columns.get(cell.x) ?? new Set()).add(cell.width));
    for (const widths of columns.values()) expect(widths.size).toBe(1);
    expect(rowGaps).toHaveLength(new Set(cells.map(({ row }) => row)).size + 1);
  });

  it("end with those whose arrows leave the box", () => {
    const ordered = orderChips(chips, new Set(["A"]), 160).map((chip) => chip.node.id);
    expect(ordered.at(-1)).toBe("A");
    expect([...ordered].sort()).toEqual(["A", "B", "C", "D", "E"]);
  });
});

describe("boxes", () => {
  const members = ["A", "B", "C", "D"].map((id) => ({ ...node(id, "molecule"), parent: "BOX" }));
  const open = { ...node("BOX", "group", "A group of markers"), openable: true, open: true };
  const network: Network = { nodes: [node("C0", "compound"), open, ...members], edges: [edge("C0", "A")] };
  const context = {
    graph: rootGraph(network),
    language: "en",
    column: "markers",
    closedWidth: 100,
    minHeight: 0,
    leaving: new Set<string>(),
  } as const;

  it("hold their members side by side, under a title, without an overlap", () => {
    const { inner, width, height, rowGaps } = measureRoot(open, context);
    expect([...inner.keys()].sort()).toEqual(["A", "B", "C", "D"]);
    const list = [...inner.values()];
    for (const a of list) {
      expect(Math.abs(a.x) + a.width / 2).toBeLessThanOrEqual(width / 2);
      expect(Math.abs(a.y) + a.height / 2).toBeLessThanOrEqual(height / 2);
      for (const b of list) {
        const apart =
          Math.abs(a.x - b.x) >= (a.width + b.width) / 2 || Math.abs(a.y - b.y) >= (a.height + b.height) / 2;
        expect(a === b || apart).toBe(true);
      }
    }
    for (const gap of rowGaps) expect(Math.abs(gap)).toBeLessThanOrEqual(height / 2);
  });

  it("are as wide as the widest closed one of their column, and tall enough for their heads", () => {
    const labels = ["Short", "A much longer name"];
    const nodes = labels.map((label, i) => node(`P${i}`, "pathway", label));
    const { graph, model, plans } = planned({ nodes: [node("C", "compound"), ...nodes], edges: [edge("C", "P0")] });
    const roots = measureRoots(graph, model, plans, "en");
    const widest = Math.max(...nodes.map((each) => closedWidthOf(each, "en")));
    for (const { id } of nodes) expect(roots.get(id)?.width).toBe(widest);
    expect(measureRoot(node("X", "process"), { ...context, minHeight: 90 }).height).toBe(90);
  });
});
