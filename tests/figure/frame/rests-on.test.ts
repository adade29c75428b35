// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import type { NetworkNode } from "../../../src/domain/network";
import { refsOfState } from "../../../src/domain/network/tally";
import { visibleNetwork } from "../../../src/domain/visible";
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

describe("a box", () => {
  test("has the same mark and the same number open and closed", () => {
    const closed = visibleNetwork(evidence, noFilters, overview);
    const open = new Map(visibleNetwork(evidence, noFilters, molecules).nodes.map((node) => [node.id, node]));
    const saidOf = (node: NetworkNode | undefined) => node && [node.id, node.state, refsOfState(node)];
    const boxes = closed.nodes.filter(({ openable }) => openable);
    expect(boxes.map(({ id }) => id)).toEqual(
      expect.arrayContaining(["OSTEOGENIC-REGULATORS", "ADIPOGENIC-FACTORS", "RANKL-RANK-OPG"]),
    );
    for (const box of boxes) expect(saidOf(open.get(box.id))).toEqual(saidOf(box));
    const numberOf = (id: string) => refsOfState(open.get(id) ?? fail(id)).length;
    expect(["OSTEOGENIC-REGULATORS", "ADIPOGENIC-FACTORS", "RANKL-RANK-OPG"].map(numberOf)).toEqual([8, 1, 2]);
  });
});

function fail(id: string): never {
  throw new Error(`${id} is in view`);
}
