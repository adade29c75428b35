import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { openingScene } from "../../src/cli/build/opening-picture";
import { compileFolderAt } from "../../src/cli/sources/read-dataset";
import { buildEvidence } from "../../src/domain/evidence";
import { noFilters } from "../../src/domain/filters";
import { gapMap } from "../../src/domain/gaps";
import { networkOfBothReadings } from "../../src/domain/network";
import type { Category, CompiledDataset } from "../../src/domain/records";
import { wordsOfEntry } from "../../src/encoding/legend-entry";
import { figureLegend } from "../../src/figure/legend/facts";
import { filterWords } from "../../src/figure/words/filter-words";
import { searchOrder } from "../../src/scene/layout/order/order";
import { datasetOf } from "../domain/fixtures";

const both = (text: string) => ({ en: text, zh: text });

/** A made-up liver: injury above, scar formation below. */
const liver: readonly Category[] = [
  { id: "hepatocyte", name: both("hepatocyte"), band: "top", bandTitle: both("Injury"), colour: "olive" },
  {
    id: "stellate",
    name: both("stellate cell"),
    band: "bottom",
    bandTitle: both("Scar"),
    colour: "violet",
    glyph: "cell-star",
  },
  { id: "organ", name: both("whole liver"), band: "middle", colour: "teal", glyph: "lobes" },
];

const findings = (...objects: readonly string[]) =>
  objects.map((object) => ({ object, effect: "decreases" as const, measured: ["unspecified" as const] }));

/** The liver with some of its categories; what is in the others is in none. */
function liverWith(categories: readonly Category[]): CompiledDataset {
  const has = (id: string) => (categories.some((each) => each.id === id) ? { category: id } : {});
  return datasetOf({
    categories,
    entities: {
      DEATH: { kind: "pathway", ...has("hepatocyte") },
      SCAR: { kind: "pathway", ...has("stellate") },
      COL1A1: { kind: "molecule", ...has("stellate") },
      FIBROSIS: { kind: "outcome", ...has("organ") },
    },
    studies: { 1: { arms: [{ findings: findings("DEATH", "SCAR", "COL1A1", "FIBROSIS") }] } },
  });
}

function sceneOf(dataset: CompiledDataset) {
  const network = networkOfBothReadings(dataset, { level: "molecules", toggled: [] });
  return openingScene(dataset, searchOrder(network, { seed: 1, tries: 1, steps: 20 }), "en");
}

describe("the picture of a vocabulary of its own", () => {
  const scene = sceneOf(liverWith(liver));
  const heightOf = (id: string) => scene.nodes.find((node) => node.id === id)?.y ?? Number.NaN;
  const captions = new Map(scene.captions.map(({ id, text }) => [id, text]));

  it("has the bands of its categories, named beside the compound", () => {
    expect(heightOf("DEATH")).toBeLessThan(heightOf("SCAR"));
    expect(captions.get("half.top")?.lines).toEqual(["Injury"]);
    expect(captions.get("half.bottom")?.lines).toEqual(["Scar"]);
    expect(captions.get("half.top")?.y).toBeLessThan(captions.get("half.bottom")?.y ?? 0);
  });

  it("has its colours, drawings and words in boxes and legend", () => {
    expect(scene.nodes.find(({ id }) => id === "SCAR")?.category).toEqual({
      id: "stellate",
      colour: "violet",
      glyph: "cell-star",
      rank: 1,
      name: "stellate cell",
    });
    const words = figureLegend(scene).map((entry) => wordsOfEntry(entry, (key) => key));
    expect(words).toEqual(expect.arrayContaining(["hepatocyte", "stellate cell", "whole liver"]));
  });

  it("has one band where the dataset has no bands: everything in the middle, without names at the side", () => {
    const flat = sceneOf(liverWith(liver.map(({ bandTitle: _, ...each }) => ({ ...each, band: "middle" as const }))));
    expect(flat.captions.filter(({ id }) => id.startsWith("half."))).toEqual([]);
    expect(flat.nodes).toHaveLength(scene.nodes.length);
  });

  it("is grey where the dataset has no categories, and its legend names none", () => {
    const grey = sceneOf(liverWith([]));
    expect(grey.nodes.every(({ category, icon }) => category === null && icon === null)).toBe(true);
    expect(figureLegend(grey).some(({ group }) => group === "categories")).toBe(false);
  });
});

describe("the gap map of a vocabulary of its own", () => {
  it("has a column for each category, and says nothing false without any", () => {
    const named = gapMap(buildEvidence(liverWith(liver), "review"));
    expect(named.categories.map((each) => each?.id)).toEqual(["hepatocyte", "stellate", "organ"]);
    const bare = gapMap(buildEvidence(liverWith([]), "review"));
    expect(bare.categories).toEqual([null]);
    expect(bare.rows.flatMap(({ unplacedRefs }) => unplacedRefs)).toEqual([]);
    const scar = bare.rows.find(({ pathway }) => pathway === "SCAR");
    expect(scar?.cells.filter(({ refs }) => refs.length > 0)).toHaveLength(1);
  });
});

describe("an authored liver", () => {
  const result = compileFolderAt(resolve("tests/fixtures/datasets/liver-mini"));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const evidence = buildEvidence(result.dataset, "review");

  it("calls columns, outcomes, read-outs and directions by its own words", () => {
    const { captions, outcome } = sceneOf(result.dataset);
    expect(captions.find(({ id }) => id === "column.outcomes")?.text.lines.join(" ")).toBe("Liver outcomes");
    expect(outcome).toBe("liver outcome");
    const filters = { ...noFilters, effects: ["stellate"], directions: ["favourable" as const] };
    expect(filterWords(filters, evidence, "en")).toBe("read-outs: stellate cells; direction: favourable to liver");
    expect(filterWords(filters, evidence, "zh")).toContain("对肝有利");
  });
});
