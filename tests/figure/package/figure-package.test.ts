import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { composeFigure } from "../../../src/figure/frame/compose";
import { figurePackage } from "../../../src/figure/package/figure-package";
import { PngStream } from "../../../src/figure/png/encode";
import { fontsOnDisk } from "../fixture-fonts";
import { realContext, slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const context = realContext();

describe("the package of a figure", () => {
  const { scene, network } = realScene(context.evidence, "zh", "overview");
  const page = composeFigure(scene, { ...slideSpec, title: "异补骨脂素" }, context);
  const picture = new PngStream(1, 1, { opaque: true, chunks: [] });
  picture.push(new Uint8Array(4), 1);
  const png = picture.finish();
  const made = figurePackage({
    name: "isopsoralen_overview_2026-03-01",
    page,
    titleIn: (language) => (language === "en" ? "Isopsoralen" : "异补骨脂素"),
    scene,
    network,
    filters: noFilters,
    context,
    permalink: "https://example.org/#level=overview",
    fonts: fontsOnDisk,
    png,
  });

  test("holds pictures, slide, caption, references, data and a README", async () => {
    const files = unzipSync((await made).zip);
    const name = "isopsoralen_overview_2026-03-01";
    expect(Object.keys(files).sort()).toEqual(
      [
        "README.txt",
        "caption.en.txt",
        "caption.zh.txt",
        "data.csv",
        ...["pdf", "png", "pptx", "svg"].map((ending) => `${name}.${ending}`),
        "references.bib",
        "references.csl.json",
        "references.ris",
        "references.txt",
      ].sort(),
    );
    expect(files[`${name}.png`]).toEqual(png);
    const begins = (ending: string) => strFromU8(files[`${name}.${ending}`]?.subarray(0, 5) ?? new Uint8Array(0));
    expect([begins("svg"), begins("pdf"), begins("pptx").slice(0, 2)]).toEqual(["<?xml", "%PDF-", "PK"]);
  });

  test("cites the same references everywhere: those of the picture, and the review that they come from", async () => {
    const files = unzipSync((await made).zip);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array(0));
    // Besides them the review that they were taken from, with a note of what is not known of it.
    const count = page.refs.length + 1;
    expect(text("references.bib").match(/^@/gm)).toHaveLength(count);
    expect(text("references.ris").match(/^TY {2}- /gm)).toHaveLength(count);
    expect(JSON.parse(text("references.csl.json"))).toHaveLength(count);
    expect(text("references.txt").trim().split("\n")).toHaveLength(count);
    const { review } = context.evidence.dataset.dataset;
    for (const name of ["references.bib", "references.ris", "references.csl.json", "references.txt"]) {
      expect(text(name), name).toContain(review?.title.zh);
      expect(text(name), name).toContain(review?.note?.zh);
    }
  });

  test("has the caption in both languages and the link that opens the view", async () => {
    const files = unzipSync((await made).zip);
    const text = (name: string) => strFromU8(files[name] ?? new Uint8Array(0));
    expect(text("caption.en.txt")).toMatch(/^Isopsoralen\. Actions of/);
    expect(text("caption.zh.txt")).toMatch(/^异补骨脂素。/);
    expect(text("caption.en.txt")).toMatch(/Drawn with Osteograph on 2026-03-01/);
    expect(text("caption.zh.txt")).toMatch(/由 Osteograph 于 2026-03-01 绘制/);
    expect(text("README.txt")).toContain("https://example.org/#level=overview");
    expect(text("README.txt")).not.toMatch(/\{\{|undefined/);
  });
});
