// @vitest-environment jsdom
import { strFromU8, unzipSync } from "fflate";
import { beforeAll, describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters";
import { nameOf } from "../../../src/domain/statements";
import { refsOfScene } from "../../../src/drawing/in-view";
import { figureDeck } from "../../../src/figure/deck/deck";
import { realContext, slideSpec } from "../fixture-spec";
import { faultsOfPackage } from "../pptx/package-faults";
import { realScene } from "../real-scene";

const context = realContext();
const { evidence } = context;

interface Slide {
  readonly doc: Document;
  readonly title: string;
  readonly text: string;
  readonly notes: string;
}

const tags = (within: Document | Element, tag: string) => [...within.getElementsByTagName(tag)];

function slidesOf(deck: Uint8Array): Slide[] {
  const files = unzipSync(deck);
  const parse = (path: string) => {
    const doc = new DOMParser().parseFromString(strFromU8(files[path] ?? new Uint8Array(0)), "application/xml");
    expect(doc.querySelector("parsererror"), path).toBeNull();
    return doc;
  };
  const count = Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;
  return Array.from({ length: count }, (_, i) => {
    const doc = parse(`ppt/slides/slide${i + 1}.xml`);
    const words = (root: Document | Element) =>
      tags(root, "a:t")
        .map((run) => run.textContent)
        .join("\n");
    const title = tags(doc, "p:sp").find((shape) => tags(shape, "p:ph")[0]?.getAttribute("type") === "title");
    return {
      doc,
      title: title ? words(title) : "",
      text: words(doc),
      notes: words(parse(`ppt/notesSlides/notesSlide${i + 1}.xml`)),
    };
  });
}

describe.each(["en", "zh"] as const)("a deck in %s", (language) => {
  const { scene, network } = realScene(evidence, language, "overview");
  const refs = refsOfScene(scene);
  let slides: Slide[] = [];
  let deck = new Uint8Array();
  beforeAll(async () => {
    const spec = { ...slideSpec, title: evidence.dataset.dataset.title[language] };
    deck = figureDeck({ scene, network, filters: noFilters, spec, context });
    slides = slidesOf(deck);
  }, 60_000);
  const titled = (title: string) => slides.filter((slide) => slide.title.startsWith(title));

  test("opens with a title that names the source, and the overview", () => {
    const [first, second] = slides;
    const { title, review } = evidence.dataset.dataset;
    expect([first?.title, second?.title]).toEqual([title[language], title[language]]);
    expect(first?.text).toContain(review?.title[language]);
    expect(first?.text).toContain(review?.note?.[language]);
    for (const node of scene.nodes) for (const line of node.label.lines) expect(second?.text).toContain(line);
  });

  test("is a package that PowerPoint opens without an offer to repair it", () => {
    expect(faultsOfPackage(deck)).toEqual([]);
  });

  test("has a slide with a table for every pathway in view", () => {
    const pathways = scene.nodes.filter((node) => evidence.entities.get(node.id)?.kind === "pathway");
    const withEvidence = pathways.filter((node) =>
      network.edges.some((edge) => edge.cls !== "background" && [edge.source, edge.target].includes(node.id)),
    );
    expect(withEvidence.length).toBeGreaterThan(8);
    expect(titled(nameOf(evidence, "PREDICTED-SIGNALLING", language)).length).toBeGreaterThan(0);
    for (const node of withEvidence) {
      const own = titled(nameOf(evidence, node.id, language));
      expect(own.length, node.name).toBeGreaterThan(0);
      expect(own.flatMap((slide) => tags(slide.doc, "a:tbl")).length).toBeGreaterThan(0);
    }
  });

  test("tells NF-κB by its own studies, with doses as printed", () => {
    const text = titled("NF-κB")
      .map((slide) => slide.text)
      .join("\n");
    expect(text).toMatch(/\[24\] Zhan/);
    expect(text).toMatch(/\[25\] 阮彬家/);
    for (const ref of [24, 25]) {
      const doses = evidence.studyByRef.get(ref)?.arms.flatMap((arm) => arm.dosesPrinted ?? []) ?? [];
      expect(doses.some((printed) => text.includes(printed))).toBe(true);
    }
    expect(titled("NF-κB")[0]?.notes).toMatch(/\[24\]/);
  });

  test("counts on a pathway's slide what the slide rests on: one study of Notch in every box", () => {
    const [notch] = titled("Notch");
    expect(notch?.title).toMatch(/\b1\b/);
    // The legend's sample, too.
    const numbers = (notch?.text ?? "").split("\n").filter((line) => /^\d+$/.test(line));
    expect(numbers.length).toBeGreaterThan(3);
    expect(new Set(numbers)).toEqual(new Set(["1"]));
  });

  test("names the contested points, the gaps and every reference in view", () => {
    const contested = titled(language === "en" ? "Contested points" : "争议点")
      .map((slide) => slide.text)
      .join("\n");
    for (const ref of [7, 9, 34]) expect(contested).toMatch(new RegExp(`\\b${ref}\\b`));
    const gaps = titled(language === "en" ? "Gaps" : "研究空白")
      .map((slide) => slide.text)
      .join("\n");
    for (const gap of evidence.dataset.gaps) expect(gaps).toContain(gap.text[language]);
    const listed = titled(language === "en" ? "References" : "参考文献")
      .map((slide) => slide.text)
      .join("\n");
    for (const ref of refs) expect(listed).toMatch(new RegExp(`^${ref}\\. `, "m"));
    // Those that stand on one side of a contested point alone.
    for (const ref of [5, 15, 33]) {
      expect(contested).toMatch(new RegExp(`\\b${ref}\\b`));
      expect(listed).toMatch(new RegExp(`^${ref}\\. `, "m"));
    }
  });

  test("breaks the lines of a Chinese list between names, so that no program breaks a name", () => {
    const broken = slides.flatMap(({ doc }) =>
      tags(doc, "a:tc")
        .flatMap((cell) => tags(cell, "a:p"))
        .filter((paragraph) => tags(paragraph, "a:br").length > 0),
    );
    expect(broken.length > 0).toBe(language === "zh");
    for (const paragraph of broken) {
      for (const run of tags(paragraph, "a:t").slice(0, -1)) expect(run.textContent).toMatch(/[、，；]$/);
    }
  });

  test("keeps every table on its slide", () => {
    for (const { doc, title } of slides) {
      for (const frame of tags(doc, "p:graphicFrame")) {
        const top = Number(tags(frame, "a:off")[0]?.getAttribute("y"));
        const height = tags(frame, "a:tr").reduce((sum, row) => sum + Number(row.getAttribute("h")), 0);
        expect((top + height) / 12700, title).toBeLessThanOrEqual(540);
      }
    }
  });
});
