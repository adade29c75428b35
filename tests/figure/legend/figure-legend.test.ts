import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import type { Language } from "../../../src/domain/records";
import { drawEdge } from "../../../src/drawing/edge";
import { inView } from "../../../src/drawing/in-view";
import { palettes } from "../../../src/encoding";
import type { LegendEntry } from "../../../src/encoding/legend-entry";
import { legendPieces } from "../../../src/figure/frame/legend";
import { filteredPicture } from "../../../src/figure/frame/part-scene";
import { figureLegend } from "../../../src/figure/legend/facts";
import { sampleItems } from "../../../src/figure/legend/samples";
import type { Scene } from "../../../src/scene/types";
import { isopsoralen } from "../../domain/real";
import { shippedOrder } from "../../scene/shipped";
import { fixtureScene } from "../fixture-scene";
import { realScene } from "../real-scene";

const evidence = isopsoralen();
const overview = { level: "overview", toggled: [] } as const;
const several = (language: Language) =>
  filteredPicture(evidence, { ...noFilters, minStudies: 2 }, overview, { language, order: shippedOrder() }).scene;

const pictures: readonly (readonly [string, Scene])[] = [
  ["the overview", realScene(evidence, "en", "overview").scene],
  ["the molecules in Chinese", realScene(evidence, "zh", "molecules").scene],
  ["what two or more studies report", several("en")],
  ["the same in Chinese", several("zh")],
  ["every shape and sign", fixtureScene()],
];

/** Every class of thing that is drawn in a picture, by the entry that is to explain it: told from the picture alone. */
function drawnIn(scene: Scene): Set<string> {
  const ids = new Set<string>();
  const edges = scene.edges.filter(inView);
  const nodes = scene.nodes.filter(inView).filter(({ shape }) => shape !== "compound");
  const weights = new Set<string>();
  const badge = (text: string) => {
    const words = /background|bg|背景/.test(text)
      ? "sides.background"
      : /[a-z未无]/.test(text)
        ? "sides.unstated"
        : "badge.contested";
    ids.add(words);
  };
  for (const edge of edges) {
    ids.add(`sign.${edge.sign}`).add(`class.${edge.cls}`);
    weights.add(edge.weight ?? "usual");
    if (edge.label) badge(edge.label.lines.join(" "));
    if (edge.retractedAt) ids.add("badge.retracted");
    if (edge.discrepancyAt) ids.add("badge.discrepancy");
  }
  for (const node of nodes) {
    ids.add(`shape.${node.shape}`).add(`category.${node.category?.id ?? "none"}`);
    if (!node.quiet) weights.add(node.weight ?? "usual");
    if (node.quiet) ids.add("quiet");
    if (node.mark) ids.add(`state.${node.mark.state}`).add(node.count ? "count" : "uncounted");
    if (node.role) ids.add(`role.${node.role.role}`);
    if (node.predicted) ids.add("predicted");
    if (node.contested) badge(node.contested.lines.join(" "));
    if (node.retracted) ids.add("badge.retracted");
    if (node.discrepancy) ids.add("badge.discrepancy");
  }
  if (scene.captions.some(({ id }) => id.startsWith("half."))) ids.add("lanes");
  if (weights.size > 1) for (const weight of ["strong", "light"]) if (weights.has(weight)) ids.add(`weight.${weight}`);
  return ids;
}

describe.each(pictures)("the legend of %s", (_, scene) => {
  const entries = figureLegend(scene);

  test("has an entry for everything that is drawn, and none for what is not", () => {
    const ids = entries.map(({ id }) => id);
    expect([...ids].sort()).toEqual([...drawnIn(scene)].sort());
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("shows arrows in the ink, width and dashes of one that is drawn", () => {
    const lines = scene.edges.filter(inView).map((edge) => drawEdge({ ...edge, dashes: null }, "light").items[0]);
    const looks = new Set(lines.flatMap((line) => (line?.kind === "shape" ? [JSON.stringify(line.paint)] : [])));
    const arrows = entries.filter(({ sample }) => sample.kind === "arrow");
    expect(arrows.length).toBeGreaterThan(2);
    for (const entry of arrows) expect(looks, entry.id).toContain(lineOf(entry));
  });

  test("shows badges with the words of one that is drawn", () => {
    const drawn = [...scene.edges.map(({ label }) => label), ...scene.nodes.map(({ contested }) => contested)];
    const texts = drawn.flatMap((badge) => (badge ? [badge.lines.join(" ")] : []));
    for (const { sample } of entries) if (sample.kind === "sides") expect(texts).toContain(sample.text);
  });
});

function lineOf(entry: LegendEntry): string {
  const [line] = sampleItems(entry, "light");
  return line?.kind === "shape" ? JSON.stringify(line.paint) : "";
}

describe("a legend", () => {
  test("leaves no single character on a line of its own", () => {
    const scene = several("zh");
    const look = { language: "zh", theme: "light", fontSize: 9, stacked: true, headed: true, number: null } as const;
    let broken = 0;
    for (let width = 100; width < 220; width += 3) {
      for (const { group } of legendPieces(scene, { ...look, width })) {
        for (const item of group.items) {
          if (item.kind !== "words" || item.lines.length < 2) continue;
          broken++;
          expect([...(item.lines.at(-1) ?? "")].length, item.lines.join("/")).toBeGreaterThan(1);
        }
      }
    }
    expect(broken).toBeGreaterThan(50);
  });

  test("has pale samples where the picture is pale", () => {
    const unsigned = figureLegend(realScene(evidence, "en", "overview").scene).find(({ id }) => id === "sign.unsigned");
    if (!unsigned) throw new Error("no such entry");
    expect(lineOf(unsigned)).toContain(palettes.light.lightInks.plain);
  });
});
