import { describe, expect, it } from "vitest";
import { badgeWith } from "../../../src/scene/badges/block";
import { placeCounts } from "../../../src/scene/badges/place-counts";
import { overlaps, rectangleOf } from "../../../src/scene/metrics/rectangles";
import type { Scene, SceneEdge } from "../../../src/scene/types";

const edge = (id: string, y: number, width: number, emphasis: SceneEdge["emphasis"] = "normal"): SceneEdge => ({
  id,
  source: "a",
  target: "b",
  route: { start: { x: 0, y }, controls: [], end: { x: 200, y } },
  cls: "database",
  sign: "mixed",
  head: "triangle-bar",
  width,
  dashes: null,
  label: null,
  counts: badgeWith("↑12 · ↓5", "least"),
  retracted: false,
  retractedAt: null,
  reading: "",
  refs: [],
  emphasis,
});

const scene = (edges: readonly SceneEdge[]): Scene => ({
  language: "en",
  width: 200,
  height: 200,
  nodes: [],
  edges,
  captions: [],
  outcome: "outcome",
});

const placed = (edges: readonly SceneEdge[]) =>
  placeCounts(scene(edges)).edges.flatMap(({ id, counts }) => (counts ? [{ id, area: rectangleOf(counts) }] : []));

describe("counts at arrows between boxes", () => {
  it("stand on their own lines, and never on one another", () => {
    const found = placed([edge("a", 0, 2), edge("b", 6, 3), edge("c", 100, 1)]);
    expect(found.length).toBe(3);
    for (const [i, one] of found.entries()) {
      for (const other of found.slice(i + 1)) expect(overlaps(one.area, other.area)).toBe(false);
    }
  });

  it("are left out where nothing is free, those that stand for least first, those in focus never before others", () => {
    const many = Array.from({ length: 12 }, (_, i) => edge(`e${i}`, i * 3, i + 1));
    const ids = placed(many).map(({ id }) => id);
    expect(ids.length).toBeLessThan(12);
    expect(ids).toContain("e11");
    const focused = many.map((each) => (each.id === "e0" ? { ...each, emphasis: "focus" as const } : each));
    expect(placed(focused).map(({ id }) => id)).toContain("e0");
  });
});
