import { describe, expect, test } from "vitest";
import { fullNetwork } from "../../../../src/domain/network";
import { buildModel, layersFor } from "../../../../src/scene/layout/model/model";
import { planRoutes } from "../../../../src/scene/layout/model/plan";
import { rootGraph } from "../../../../src/scene/layout/model/roots";
import { measureStacked } from "../../../../src/scene/layout/sizes/stacked";
import { isopsoralen } from "../../../domain/real";

const graph = rootGraph(fullNetwork(isopsoralen(), { level: "overview", toggled: [] }));
const model = buildModel(graph, layersFor(graph, null));
const plans = planRoutes(graph, model);
const boxesOf = (language: "en" | "zh", wide: boolean) => measureStacked(graph, model, plans, { language, wide });

describe.each(["en", "zh"] as const)("boxes of a row (%s)", (language) => {
  const narrow = boxesOf(language, false);

  test("are equally high", () => {
    for (const layer of model.layers) {
      const heights = layer.flatMap((v) => narrow.get(model.vertices[v]?.id ?? "")?.width ?? []);
      expect(new Set(heights).size).toBeLessThanOrEqual(1);
    }
  });

  test("have mark and count beside one another below their words", () => {
    const marked = [...narrow.values()].flatMap(({ id, parts }) => parts.get(id) ?? []).filter(({ mark }) => mark);
    expect(marked.length).toBeGreaterThan(20);
    for (const { label, mark, count } of marked) {
      const bottom = label.y + (label.lines.length * label.lineHeight) / 2;
      expect(mark?.y).toBeGreaterThan(bottom);
      if (count) expect([count.y, count.x > (mark?.x ?? 0)]).toEqual([mark?.y, true]);
    }
  });

  test("are narrower where their lines are shorter, and no word is cut", () => {
    const widths = (boxes: typeof narrow) => [...boxes.values()].reduce((sum, { height }) => sum + height, 0);
    expect(widths(narrow)).toBeLessThan(widths(boxesOf(language, true)));
    if (language === "zh") return;
    const words = [...narrow.values()].flatMap(({ id, parts }) => parts.get(id)?.label.lines ?? []).join(" ");
    for (const word of ["microarchitecture", "differentiation", "mineralisation"]) expect(words).toContain(word);
  });
});
