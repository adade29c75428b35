// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { visibleNetwork } from "../../../src/domain/network";
import { refsOfScene } from "../../../src/drawing/in-view";
import { composeFigure } from "../../../src/figure/frame/compose";
import type { PartPicture } from "../../../src/figure/frame/part-scene";
import { pathwayPicture } from "../../../src/figure/frame/pathway-scene";
import { figureToSvg } from "../../../src/figure/svg/page";
import { captionOf } from "../../../src/figure/words/caption";
import { isopsoralen } from "../../domain/real";
import { fontsOnDisk } from "../fixture-fonts";
import { realContext, slideSpec } from "../fixture-spec";
import { choicePicture, molecules, overview, repeatedPicture } from "../parts";

const evidence = isopsoralen();
const context = realContext();
const compound = evidence.compound.id;

/** The words of the finished file by its groups: `node-BMD` and the like. */
async function wordsOf({ scene }: PartPicture) {
  const page = composeFigure(scene, { ...slideSpec, textScale: "auto" }, context);
  const svg = await figureToSvg(page, { text: "system", fonts: fontsOnDisk });
  const doc = new DOMParser().parseFromString(svg, "image/svg+xml");
  return {
    whole: doc.documentElement.textContent ?? "",
    of: (id: string) => doc.getElementById(id)?.textContent ?? "",
  };
}

const countOf = ({ scene }: PartPicture, id: string) => scene.nodes.find((node) => node.id === id)?.count?.lines.join();

/** What a figure would say that is not so. */
function faultsOf({ scene, network }: PartPicture): string[] {
  const { nodes, edges } = scene;
  const next = new Map<string, string[]>();
  const lead = (from: string, to: string) => next.set(from, [...(next.get(from) ?? []), to]);
  for (const { source, target } of edges) lead(source, target);
  const ends = new Set(edges.flatMap(({ source, target }) => [source, target]));
  for (const { id, parent } of nodes) {
    if (parent === null) continue;
    lead(id, parent);
    lead(parent, id);
    if (ends.has(id)) ends.add(parent);
  }
  const reached = new Set([compound]);
  for (const id of reached) for (const to of next.get(id) ?? []) reached.add(to);
  const judged = nodes.filter(({ id }) => id !== compound);
  return [
    ...judged.filter(({ id, parent }) => parent === null && !ends.has(id)).map(({ id }) => `${id} has no arrow`),
    ...judged
      .filter(({ id, mark, count }) => (mark ?? count) && !reached.has(id))
      .map(({ id }) => `nothing leads from the compound to ${id}`),
    ...nodes
      .filter(({ id, shape }) => shape === "container" && nodes.every(({ parent }) => parent !== id))
      .map(({ id }) => `${id} is an empty box`),
    ...network.edges
      .filter(({ sides, id }) => sides && !edges.find((edge) => edge.id === id)?.label)
      .map(({ id }) => `${id} hides its sides`),
    ...network.edges
      .filter(({ retractedRefs, id }) => retractedRefs.length > 0 && !edges.find((edge) => edge.id === id)?.retractedAt)
      .map(({ id }) => `${id} hides its retraction`),
  ];
}

describe("the figure of study 19", () => {
  const picture = choicePicture({ kind: "refs", refs: [19] });

  test("counts study 19 alone: no box says 14, and none rests on a retracted paper", async () => {
    const { scene } = picture;
    expect(refsOfScene(scene)).toEqual([19]);
    expect(new Set(scene.nodes.flatMap(({ count }) => count?.lines ?? []))).toEqual(new Set(["1"]));
    const { whole, of } = await wordsOf(picture);
    expect(of("node-OSTEOBLAST-MARKERS")).toMatch(/1$/);
    expect(whole).not.toMatch(/retracted|contested/i);
    expect(whole).not.toMatch(/\b14\b/);
  });

  test("has a caption that counts one study", () => {
    const facts = { evidence, filters: noFilters, title: "19", today: new Date(2026, 2, 1) };
    expect(captionOf({ scene: picture.scene, ...facts })).toMatch(/1 study \([^)]*\), references? 19\b/);
  });
});

describe("the figure of a pathway", () => {
  test.each(["NOTCH", "NF-KB", "WNT-BCATENIN", "TGFB-SMAD"])("%s counts what its own arrows rest on", (id) => {
    const picture = pathwayPicture(evidence, noFilters, id, "en");
    if (!picture) throw new Error("the pathway has evidence");
    const behind = new Set(picture.network.edges.flatMap(({ refs }) => refs));
    for (const node of picture.network.nodes) for (const ref of node.testedRefs) expect(behind).toContain(ref);
  });

  test("Notch says one study everywhere, as its title does", () => {
    const picture = pathwayPicture(evidence, noFilters, "NOTCH", "en");
    if (!picture) throw new Error("the pathway has evidence");
    expect(refsOfScene(picture.scene)).toEqual([16]);
    expect(new Set(picture.scene.nodes.flatMap(({ count }) => count?.lines ?? []))).toEqual(new Set(["1"]));
    expect(picture.scene.nodes.filter(({ retracted, contested }) => retracted ?? contested)).toEqual([]);
  });
});

describe("the figure of a node", () => {
  const picture = choicePicture({ kind: "node", id: "OB-PROLIFERATION" });

  test("keeps all studies of the node, and counts its neighbours by what the figure shows of them", () => {
    expect(countOf(picture, "OB-PROLIFERATION")).toBe("8");
    const behind = new Set(picture.network.edges.flatMap(({ refs }) => refs));
    for (const { testedRefs, entity } of picture.network.nodes) {
      if (entity.kind !== "compound") for (const ref of testedRefs) expect(behind).toContain(ref);
    }
  });

  test("shows both sides of isopsoralen to PI3K/Akt/mTOR on the arrow", async () => {
    const { of } = await wordsOf(picture);
    expect(of("label-tested-isopsoralen-to-PI3K-AKT-MTOR")).toContain("↑1 · 1 unstated");
  });

  test("leads to a molecule through the arrow to the box that holds it", () => {
    const mmp13 = choicePicture({ kind: "node", id: "MMP13" }, molecules);
    expect(mmp13.scene.edges.map(({ id }) => id)).toContain("tested:isopsoralen>OSTEOGENIC-REGULATORS");
  });
});

describe("what two or more studies report", () => {
  test("names every reference that a number in it counts", () => {
    const { scene, network } = repeatedPicture(2);
    const refs = new Set(refsOfScene(scene));
    const bmd = network.nodes.find(({ id }) => id === "BMD");
    expect(bmd?.testedRefs).toHaveLength(5);
    for (const ref of bmd?.testedRefs ?? []) expect(refs).toContain(ref);
  });
});

describe("no figure says what is not so", () => {
  for (const view of [overview, molecules]) {
    const visible = visibleNetwork(evidence, noFilters, view);
    test(`of any study, at the level of ${view.level}`, () => {
      const all = evidence.dataset.studies.map(({ ref }) => choicePicture({ kind: "refs", refs: [ref] }, view));
      expect(all.flatMap(faultsOf)).toEqual([]);
    });

    test(`of any node, at the level of ${view.level}`, () => {
      const all = visible.nodes.map(({ id }) => choicePicture({ kind: "node", id }, view));
      expect(all.flatMap(faultsOf)).toEqual([]);
    });

    test(`of any arrow, at the level of ${view.level}`, () => {
      const all = visible.edges.map(({ id }) => choicePicture({ kind: "edge", id }, view));
      expect(all.flatMap(faultsOf)).toEqual([]);
    });

    test(`of what several studies report, at the level of ${view.level}`, () => {
      expect([2, 3, 4].map((least) => repeatedPicture(least, view)).flatMap(faultsOf)).toEqual([]);
    });
  }

  test("of any pathway or group", () => {
    const ids = evidence.dataset.entities.map(({ id }) => id);
    const all = ids.flatMap((id) => pathwayPicture(evidence, noFilters, id, "zh") ?? []);
    expect(all.length).toBeGreaterThan(15);
    expect(all.flatMap(faultsOf)).toEqual([]);
  });
});
