// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { composeFigure } from "../../../src/figure/frame/compose";
import { figureToPptx } from "../../../src/figure/pptx/figure-to-pptx";
import { objectNames } from "../../../src/figure/pptx/slide";
import { journalSize } from "../../../src/figure/spec/presets";
import type { FigurePage, FigureSpec } from "../../../src/figure/spec/types";
import { fixtureScene } from "../fixture-scene";
import { realContext, slideSpec } from "../fixture-spec";

const context = realContext();
const notes = ["Isopsoralen inhibits NF-κB <24 & 25>", "第二行"];

async function slideOf(language: "en" | "zh", change: Partial<FigureSpec> = {}) {
  const scene = fixtureScene(language);
  const page = composeFigure(scene, { ...slideSpec, ...change }, context);
  const files = unzipSync(figureToPptx(page, { notes, created: context.today }));
  const file = (path: string) => strFromU8(files[path] ?? new Uint8Array(0));
  const xml = file("ppt/slides/slide1.xml");
  const doc = new DOMParser().parseFromString(xml, "application/xml");
  expect(doc.querySelector("parsererror")).toBeNull();
  return { scene, page, doc, xml, file };
}

const tags = (within: Document | Element, tag: string) => [...within.getElementsByTagName(tag)];
const nameOf = (element: Element) => element.getElementsByTagName("p:cNvPr")[0]?.getAttribute("name") ?? "";
/** What a shape says, its lines joined by a space. */
const textOf = (shape: Element) =>
  tags(shape, "a:p")
    .map((paragraph) =>
      tags(paragraph, "a:t")
        .map((run) => run.textContent)
        .join(""),
    )
    .join(" ");

describe.each(["en", "zh"] as const)("a slide in %s", (language) => {
  test("holds every label in the box that it names, as text that can be edited", async () => {
    const { scene, doc, page } = await slideOf(language);
    const names = objectNames(page);
    const shapes = tags(doc, "p:sp");
    for (const node of scene.nodes) {
      const group = page.groups.find(({ id, kind }) => id === node.id && kind !== "edge");
      if (!group) throw new Error(node.id);
      const box = shapes.find((shape) => nameOf(shape) === names(group) && textOf(shape) !== "");
      expect(box && textOf(box), node.id).toBe(node.label.lines.join(" "));
    }
    expect(tags(doc, "p:pic")).toEqual([]);
  });

  test("names every arrow after what it says", async () => {
    const { scene, doc } = await slideOf(language);
    const names = [...tags(doc, "p:sp"), ...tags(doc, "p:grpSp")].map(nameOf);
    for (const edge of scene.edges) expect(names).toContain(edge.reading);
  });

  test("cites its references, explains its marks and names its dataset", async () => {
    const { doc, page } = await slideOf(language);
    const all = tags(doc, "p:sp").map(textOf).join("\n");
    for (const group of page.groups) {
      if (["title", "footer", "legend"].includes(group.kind)) expect(all).toContain(group.name);
      // Their lines are broken, where the figure breaks them.
      if (group.kind === "citations") expect(all.replace(/\s/g, "")).toContain(group.name.replace(/\s/g, ""));
    }
  });

  test("breaks the lines of its references between citations, so that no program breaks a name", async () => {
    const { doc, page } = await slideOf(language);
    const group = page.groups.find(({ kind }) => kind === "citations");
    const lines = group?.items.flatMap((item) => (item.kind === "words" ? item.lines : [])) ?? [];
    const shape = tags(doc, "p:sp").find((each) => textOf(each).startsWith(lines[0] ?? "?"));
    expect(shape && tags(shape, "a:t").map((run) => run.textContent)).toEqual(lines);
    expect(shape && tags(shape, "a:br")).toHaveLength(lines.length - 1);
    expect(shape && tags(shape, "a:bodyPr")[0]?.getAttribute("wrap")).toBe("none");
  });
});

describe("the objects of a slide", () => {
  test("are named by the pathway that they belong to, so that it can be picked out by name", async () => {
    const { doc } = await slideOf("en");
    const names = tags(doc, "p:cNvPr").map((each) => each.getAttribute("name"));
    expect(names).toContain("pathway: NF-κB / molecule: NFATc1");
    expect(names).toContain("outcome: Bone mineral density");
    const pathway = tags(doc, "p:grpSp").find((group) => nameOf(group) === "pathway: NF-κB");
    expect(pathway && tags(pathway, "p:sp").map(textOf)).toEqual(expect.arrayContaining(["NF-κB", "NFATc1"]));
  });

  test("have a number of their own each", async () => {
    const { doc } = await slideOf("en");
    const ids = tags(doc, "p:cNvPr").map((each) => each.getAttribute("id"));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("tell signs by the ends of lines: triangle, bar across, diamond, circle", async () => {
    const { scene, doc } = await slideOf("en");
    const objectOf = (head: string) => {
      const edge = scene.edges.find((each) => each.head === head);
      return [...tags(doc, "p:grpSp"), ...tags(doc, "p:sp")].filter((shape) => nameOf(shape) === edge?.reading);
    };
    const ends = (head: string) =>
      objectOf(head)
        .flatMap((shape) => tags(shape, "a:tailEnd"))
        .map((end) => end.getAttribute("type"));
    expect(ends("triangle")).toContain("triangle");
    expect(ends("triangle-bar")).toContain("triangle");
    expect(ends("bar")).toEqual([]);
    const parts = (head: string) =>
      objectOf(head)
        .flatMap((shape) => tags(shape, "p:cNvPr"))
        .map((each) => each.getAttribute("name"));
    // The diamond of the fixture ends a dashed line, which has its head as a shape.
    expect(parts("diamond").some((name) => name?.endsWith("▸"))).toBe(true);
    expect(parts("bar").some((name) => name?.endsWith("⊣"))).toBe(true);
    const circle = objectOf("circle")
      .flatMap((shape) => tags(shape, "a:prstGeom"))
      .map((each) => each.getAttribute("prst"));
    expect(circle).toContain("ellipse");
  });

  test("tell evidence by the pattern of lines", async () => {
    const { scene, doc } = await slideOf("en");
    const strokesOf = (cls: string) => {
      const edge = scene.edges.find((each) => each.cls === cls);
      const shape = tags(doc, "p:sp").find((each) => nameOf(each) === edge?.reading);
      return shape?.getElementsByTagName("a:moveTo").length ?? 0;
    };
    // A straight solid line is a native one, without a path.
    expect(strokesOf("tested")).toBeLessThanOrEqual(1);
    expect(strokesOf("inferred")).toBeGreaterThan(3);
    expect(strokesOf("predicted")).toBeGreaterThan(strokesOf("inferred"));
    // The program's own patterns would start again on each line, and fill each other's gaps where lines share a lane.
    const lines = tags(doc, "a:custGeom").flatMap((each) => (each.parentElement ? [each.parentElement] : []));
    expect(lines.flatMap((each) => [...each.getElementsByTagName("a:prstDash")])).toEqual([]);
  });

  test("stay on the slide", async () => {
    const { doc, page } = await slideOf("en");
    for (const frame of tags(doc, "p:sp").flatMap((shape) => tags(shape, "a:xfrm"))) {
      const at = (tag: string, name: string) => Number(frame.getElementsByTagName(tag)[0]?.getAttribute(name));
      expect(at("a:off", "x")).toBeGreaterThanOrEqual(0);
      expect(at("a:off", "x") + at("a:ext", "cx")).toBeLessThanOrEqual(page.width * 12700);
      expect(at("a:off", "y") + at("a:ext", "cy")).toBeLessThanOrEqual(page.height * 12700);
    }
  });
});

describe("the file", () => {
  test("has a slide of exactly the page's size", async () => {
    const size = (xml: string) => /sldSz cx="(\d+)" cy="(\d+)"/.exec(xml)?.slice(1).map(Number);
    expect(size((await slideOf("en")).file("ppt/presentation.xml"))).toEqual([12192000, 6858000]);
    const { page, file } = await slideOf("en", { size: journalSize(90, 600) });
    const [cx = 0, cy = 0] = size(file("ppt/presentation.xml")) ?? [];
    expect(cx / 12700).toBeCloseTo(page.width, 1);
    expect(cy / 12700).toBeCloseTo(page.height, 1);
  });

  test("gives the speaker the notes, a paragraph each", async () => {
    const { file } = await slideOf("zh");
    const doc = new DOMParser().parseFromString(file("ppt/notesSlides/notesSlide1.xml"), "application/xml");
    expect(tags(doc, "a:p").map((each) => each.textContent)).toEqual(expect.arrayContaining(notes));
  });

  test("has a title that outlines and screen readers find", async () => {
    const { doc } = await slideOf("en");
    const titles = tags(doc, "p:sp").filter((shape) =>
      tags(shape, "p:ph").some((ph) => ph.getAttribute("type") === "title"),
    );
    expect(titles.map(textOf)).toEqual([slideSpec.title]);
  });

  test("keeps a title of 500 characters in its properties", async () => {
    const title = `${"骨".repeat(249)}<&>${"bone ".repeat(50)}`.trim();
    const { file, page } = await slideOf("zh", { title });
    expect((page satisfies FigurePage).title).toBe(title);
    const core = new DOMParser().parseFromString(file("docProps/core.xml"), "application/xml");
    expect(tags(core, "dc:title")[0]?.textContent).toBe(title);
  });
});
