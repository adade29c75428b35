import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../src/domain/filters";
import { figureData } from "../../src/figure/data/figure-data";
import { speakerNotes } from "../../src/figure/data/notes";
import { figureDeck } from "../../src/figure/deck/deck";
import { composeFigure } from "../../src/figure/frame/compose";
import { waysToFit } from "../../src/figure/frame/fit";
import { figureToPdf } from "../../src/figure/pdf/figure-to-pdf";
import { figureToPptx } from "../../src/figure/pptx/figure-to-pptx";
import { slideSize } from "../../src/figure/spec/presets";
import { figureToSvg } from "../../src/figure/svg/page";
import { fontsOnDisk } from "./fixture-fonts";
import { realContext, slideSpec } from "./fixture-spec";
import { largeNetwork } from "./large-network";

const context = realContext();
const { scene, network } = largeNetwork(context.evidence, 3000);
const spec = { ...slideSpec, size: slideSize(3840), textScale: "auto" } as const;
const page = composeFigure(scene, spec, context);

describe("a network of three thousand nodes", () => {
  test("is composed whole, and it is said that its letters are too small and what there is to do", () => {
    expect(scene.nodes.length).toBeGreaterThanOrEqual(3000);
    const drawn = page.groups.filter(({ kind }) => kind === "node" || kind === "container");
    expect(drawn).toHaveLength(scene.nodes.length);
    expect(page.warnings.map(({ kind }) => kind)).toContain("small-text");
    expect(() => waysToFit(scene, spec, context)).not.toThrow();
  });

  test("is an SVG with every node and arrow", async () => {
    const svg = await figureToSvg(page, { text: "system", fonts: fontsOnDisk });
    expect(svg.match(/<g id="(node|box)-/g)).toHaveLength(scene.nodes.length);
    expect(svg.match(/<g id="arrow-/g)).toHaveLength(scene.edges.length);
  });

  test("is a PDF", async () => {
    const { pdf } = await figureToPdf(page, { fonts: fontsOnDisk });
    expect(strFromU8(pdf.subarray(0, 5))).toBe("%PDF-");
    expect(strFromU8(pdf.subarray(-8), true)).toContain("%%EOF");
  });

  test("is a slide with an object for every node", async () => {
    const notes = speakerNotes(scene, network, context.evidence, "Large");
    const files = unzipSync(figureToPptx(page, { notes, created: context.today }));
    const slide = strFromU8(files["ppt/slides/slide1.xml"] ?? new Uint8Array());
    expect(slide.match(/<p:sp>/g)?.length).toBeGreaterThan(scene.nodes.length);
    const ids = [...slide.matchAll(/<p:cNvPr id="(\d+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("is a deck that begins with all of it", async () => {
    const deck = figureDeck({ scene, network, filters: noFilters, spec, context });
    expect(Object.keys(unzipSync(deck)).filter((name) => /slides\/slide\d+\.xml$/.test(name)).length).toBeGreaterThan(
      3,
    );
  });

  test("is a table of every statement", () => {
    const rows = figureData(scene, network, context.evidence).trim().split("\r\n");
    expect(rows.length).toBeGreaterThan(scene.edges.length);
  });
});
