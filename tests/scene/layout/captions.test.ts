import { describe, expect, it } from "vitest";
import { captionPlaces } from "../../../src/scene/layout/captions";
import { columnExtents } from "../../../src/scene/layout/channels/column-extents";
import { placeModel } from "../../../src/scene/layout/coordinates/place";
import { testCategory } from "../../domain/categories";
import { edge, node, planned } from "./networks";

describe("captions", () => {
  const category = (id: string, own: "osteoblast" | "osteoclast") => ({
    ...node(id, "pathway"),
    category: testCategory(own),
  });
  const nodes = [
    node("C", "compound"),
    category("UP", "osteoblast"),
    category("DOWN", "osteoclast"),
    node("O", "outcome"),
  ];
  const { model, plans, boxes } = planned({ nodes, edges: [edge("C", "UP"), edge("C", "DOWN"), edge("UP", "O")] });
  const placement = placeModel(model, model.layers, plans, boxes);
  const extents = columnExtents(model, boxes, plans, placement);
  const placed = new Map(
    [...model.boxes].map(([id, v]) => {
      const { width = 0, height = 0 } = boxes.get(id) ?? {};
      return [
        id,
        { x: (extents.left[model.vertices[v]?.layer ?? 0] ?? 0) + width / 2, y: placement.y[v] ?? 0, width, height },
      ];
    }),
  );
  const places = captionPlaces(model, extents, placed);
  const named = (id: string) => places.find((place) => place.id === id);

  it("name each column once, over its middle", () => {
    expect(places.map(({ id }) => id)).toEqual([
      "column.compound",
      "column.pathways",
      "column.outcomes",
      "half.top",
      "half.bottom",
    ]);
    expect(named("column.pathways")?.x).toBeCloseTo(placed.get("UP")?.x ?? 0);
    expect(named("column.pathways")?.over).toEqual(["UP", "DOWN"]);
  });

  it.each([2, 5])("keep clear of %i subjects, and stand beside the rows that they name or nowhere", (count) => {
    const several = Array.from({ length: count }, (_, at) => node(`S${at}`, "compound"));
    const plan = planned({
      nodes: [...several, category("UP", "osteoblast"), category("DOWN", "osteoclast")],
      edges: several.flatMap(({ id }) => [edge(id, "UP"), edge(id, "DOWN")]),
    });
    const at = placeModel(plan.model, plan.model.layers, plan.plans, plan.boxes);
    const own = columnExtents(plan.model, plan.boxes, plan.plans, at);
    const boxesAt = new Map(
      [...plan.model.boxes].map(([id, v]) => [
        id,
        { x: 0, y: at.y[v] ?? 0, width: 10, height: plan.boxes.get(id)?.height ?? 0 },
      ]),
    );
    const halves = captionPlaces(plan.model, own, boxesAt).filter(({ id }) => id.startsWith("half."));
    for (const { y, over } of halves) {
      for (const { id } of several) {
        const box = boxesAt.get(id);
        expect(Math.abs(y - (box?.y ?? 0))).toBeGreaterThanOrEqual((box?.height ?? 0) / 2 + 24 - 1e-9);
      }
      const [row] = over.flatMap((id) => boxesAt.get(id) ?? []);
      expect(Math.abs(y - (row?.y ?? 0))).toBeLessThanOrEqual((row?.height ?? 0) / 2 + 60);
    }
    if (count === 5) expect(halves).toEqual([]);
  });

  it("name the halves beside what they hold, off the compound", () => {
    const compound = placed.get("C");
    const [above, below] = [named("half.top"), named("half.bottom")];
    expect(above?.y).toBeLessThan(below?.y ?? 0);
    for (const caption of [above, below]) {
      expect(Math.abs((caption?.y ?? 0) - (compound?.y ?? 0))).toBeGreaterThanOrEqual(
        (compound?.height ?? 0) / 2 + 24 - 1e-9,
      );
    }
  });
});
