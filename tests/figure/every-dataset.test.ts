import { resolve } from "node:path";
import { describe, expect, test } from "vitest";
import { datasetIds } from "../../src/cli/build/datasets";
import { buildEvidence } from "../../src/domain/evidence";
import { noFilters } from "../../src/domain/filters";
import { networkOfBothReadings } from "../../src/domain/network";
import { figureToPptx } from "../../src/figure/pptx/figure-to-pptx";
import { composeBest } from "../../src/figure/proposal/best-setting";
import { journalSize, slideSize } from "../../src/figure/spec/presets";
import { figureToSvg } from "../../src/figure/svg/page";
import { captionOf } from "../../src/figure/words/caption";
import { keptDataset } from "../kept-dataset";
import { shippedOf } from "../scene/shipped";
import { fontsOnDisk } from "./fixture-fonts";

const folder = resolve("data");
const view = { level: "overview", toggled: [] } as const;
const today = new Date(2026, 2, 1);
/** Words of the tissue of the first dataset. */
const ofBone = /\bbone|osteo(?!graph)|骨/i;

const figures = datasetIds(folder).flatMap((id) => (["en", "zh"] as const).map((language) => ({ id, language })));

describe.each(figures)("the figure of $id, $language", ({ id, language }) => {
  const dataset = keptDataset(id);
  const evidence = buildEvidence(dataset, "review");
  const scene = shippedOf(id, "overview", language);
  const network = networkOfBothReadings(dataset, view);
  const pageOf = (size: ReturnType<typeof slideSize>) =>
    composeBest(
      { scene },
      {
        size,
        title: dataset.dataset.title[language],
        name: dataset.dataset.title[language],
        subtitle: "",
        legend: true,
        citations: "room",
        footer: "room",
        theme: "light",
        transparent: false,
        textScale: "auto",
      },
      { evidence, today },
    ).page;

  test("draws every box of the overview, and says nothing of another dataset's tissue", async () => {
    const page = pageOf(slideSize(1920));
    const svg = await figureToSvg(page, { text: "system", fonts: fontsOnDisk });
    const closed = network.nodes.filter(
      ({ testedRefs, predictedRefs }) => testedRefs.length + predictedRefs.length > 0,
    );
    for (const { entity } of closed) expect(scene.nodes.map((node) => node.id)).toContain(entity.id);
    expect(svg).not.toMatch(/undefined|\{\{|\[object/);
    if (id === "silymarin") expect(svg.replace(/<metadata[\s\S]*?<\/metadata>/g, "")).not.toMatch(ofBone);
  });

  test("has a caption with its own subjects, made of words alone", () => {
    const caption = captionOf({ scene, evidence, filters: noFilters, title: "", today });
    expect(caption).not.toMatch(/undefined|\{\{/);
    const [subject] = evidence.subjects;
    expect(caption.toLowerCase()).toContain(subject?.name[language].toLowerCase());
    if (id === "silymarin") expect(caption).not.toMatch(ofBone);
  });

  test("is a slide and a page of a journal in PowerPoint without a fault", async () => {
    for (const size of [slideSize(1920), journalSize(190, 300)]) {
      const file = await figureToPptx(pageOf(size), { notes: [], created: today });
      expect(file.byteLength).toBeGreaterThan(10_000);
    }
  });
});
