import { describe, expect, it } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import type { Figure } from "../../../src/features/export/figure/use-figure";
import { waysOf } from "../../../src/features/export/figure/ways";
import { composeFigure } from "../../../src/figure/frame/compose";
import { filteredPicture } from "../../../src/figure/frame/part-scene";
import { smallestOfPicture } from "../../../src/figure/frame/small-text";
import { slideSize } from "../../../src/figure/spec/presets";
import { isopsoralen } from "../../domain/real";
import { slideSpec } from "../../figure/fixture-spec";
import { realScene } from "../../figure/real-scene";
import { shippedOrder } from "../../scene/shipped";

const evidence = isopsoralen();
const view = { level: "overview", toggled: [] } as const;
const order = shippedOrder();
const context = { evidence, today: new Date(2026, 2, 1) };
const spec = { ...slideSpec, size: slideSize(1920), textScale: "auto" } as const;

describe.each(["en", "zh"] as const)("ways to make the whole review fit a slide (%s)", (language) => {
  const source = realScene(evidence, language, "overview");
  const facts = { content: "visible", pathway: null, choice: null, filters: noFilters, evidence } as const;
  const page = composeFigure(source.scene, spec, context);
  const figure: Figure = { page, spec, source, shown: source.scene, context, filters: noFilters, facts };
  const input = { figure, content: "visible", view, evidence, filters: noFilters, order, focus: null } as const;
  const ways = [...waysOf(input)];

  it("say that its letters are too small: in English those of the picture, else at least those of its legend", () => {
    const said = page.warnings.map(({ kind }) => kind);
    if (language === "en") expect(said).toContain("small-text");
    expect(said.filter((kind) => kind === "small-text" || kind === "small-print")).not.toEqual([]);
  });

  it("bring all letters to 12 points on the same slide by what several studies report, and by one pathway", () => {
    const enough = ways.filter((way) => way.enough && way.kind !== "page").map(({ kind }) => kind);
    expect(enough.filter((kind) => kind !== "bare")).toEqual(["repeated", "pathway"]);
  });

  it.runIf(language === "en")("make the letters of the same picture larger without a legend", () => {
    const bare = ways.find((way) => way.kind === "bare");
    const now = page.warnings.find((warning) => warning.kind === "small-text")?.points ?? 0;
    expect(bare?.points).toBeGreaterThan(1.05 * now);
  });

  it("give what they say", () => {
    const repeated = ways.find((way) => way.kind === "repeated");
    if (!repeated) throw new Error("several studies report something");
    const filters = { ...noFilters, minStudies: repeated.minStudies };
    const { scene } = filteredPicture(evidence, filters, view, { language, order });
    expect(scene.nodes).toHaveLength(repeated.nodes);
    const smallest = smallestOfPicture(composeFigure(scene, spec, context));
    expect(smallest?.points).toBeCloseTo(repeated.points, 6);
    expect(repeated.points).toBeGreaterThanOrEqual(11.95);
  });
});
