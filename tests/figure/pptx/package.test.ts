import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { composeFigure } from "../../../src/figure/frame/compose";
import { figureToPptx } from "../../../src/figure/pptx/figure-to-pptx";
import { fixtureScene } from "../fixture-scene";
import { realContext, slideSpec } from "../fixture-spec";
import { faultsOfPackage } from "./package-faults";

const context = realContext();

function slideIn(language: "en" | "zh") {
  const page = composeFigure(fixtureScene(language), slideSpec, context);
  return figureToPptx(page, { notes: ["一", "two"], created: context.today });
}

describe.each(["en", "zh"] as const)("a PowerPoint file in %s", (language) => {
  test("declares, links and numbers exactly what it holds, in the schema's order", () => {
    expect(faultsOfPackage(slideIn(language))).toEqual([]);
  });

  test("has notes in its language, on an upright page", () => {
    const files = unzipSync(slideIn(language));
    const notes = strFromU8(files["ppt/notesSlides/notesSlide1.xml"] ?? new Uint8Array());
    const runs = [...notes.matchAll(/<a:rPr lang="([\w-]+)"[^>]*>.*?<a:ea typeface="([^"]+)"/g)];
    expect(runs.map(([, lang, font]) => [lang, font])).toEqual(
      Array.from({ length: 2 }, () => [language === "zh" ? "zh-CN" : "en-US", "Microsoft YaHei"]),
    );
    const presentation = strFromU8(files["ppt/presentation.xml"] ?? new Uint8Array());
    expect(presentation).toContain('<p:notesSz cx="6858000" cy="9144000"/>');
  });

  test("names its subject in a line", () => {
    const core = strFromU8(unzipSync(slideIn(language))["docProps/core.xml"] ?? new Uint8Array());
    const subject = /<dc:subject>(.*?)<\/dc:subject>/.exec(core)?.[1] ?? "";
    expect(subject.length).toBeGreaterThan(10);
    expect(subject.length).toBeLessThan(160);
  });
});

describe("the check of packages", () => {
  const files = unzipSync(slideIn("en"));
  const withPart = (path: string, change: (xml: string) => string) =>
    faultsOfPackage(zipSync({ ...files, [path]: strToU8(change(strFromU8(files[path] ?? new Uint8Array()))) }));

  test("finds types without parts, parts without types, broken links, equal numbers, folders and a wrong order", () => {
    const phantom = '<Override PartName="/ppt/slideMasters/slideMaster2.xml" ContentType="x"/></Types>';
    expect(withPart("[Content_Types].xml", (xml) => xml.replace("</Types>", phantom)).join()).toMatch(/not there/);
    const picture = '<Default Extension="jpg" ContentType="image/jpg"/></Types>';
    expect(withPart("[Content_Types].xml", (xml) => xml.replace("</Types>", picture)).join()).toMatch(/nothing has/);
    expect(faultsOfPackage(zipSync({ ...files, "ppt/extra.xml": strToU8("<a/>") })).join()).toMatch(/has no type/);
    expect(faultsOfPackage(zipSync({ ...files, "ppt/media/": new Uint8Array() })).join()).toMatch(/is a folder/);
    const links = "ppt/slides/_rels/slide1.xml.rels";
    expect(withPart(links, (xml) => xml.replace("notesSlide1", "notesSlide7")).join()).toMatch(/not there/);
    const slide = "ppt/slides/slide1.xml";
    expect(withPart(slide, (xml) => xml.replace(/ id="101"/, ' id="100"')).join()).toMatch(/the number 100/);
    const swapped = (xml: string) =>
      xml.replace(/(<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>)(<p:sldIdLst>.*<\/p:sldIdLst>)/, "$2$1");
    expect(withPart("ppt/presentation.xml", swapped).join()).toMatch(/out of order/);
  });
});
