import { strFromU8, unzipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { explanationPage } from "../../../src/figure/deck/explanation";
import { composeFigure } from "../../../src/figure/frame/compose";
import { figureToPptx } from "../../../src/figure/pptx/figure-to-pptx";
import { slideSize } from "../../../src/figure/spec/presets";
import { say } from "../../../src/wording/say";
import { shipped } from "../../scene/shipped";
import { realContext, slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

const context = realContext();
const { evidence } = context;

/** Sizes of all letters of a slide, points. */
const lettersIn = (xml: string) => [...xml.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);

describe.each(["en", "zh"] as const)("the whole overview on widescreen slides (%s)", (language) => {
  const scene = shipped("overview", language);
  const title = evidence.dataset.dataset.title[language];
  const subtitle = say(language, "figure:studyCount", { count: 26 });
  const spec = { ...slideSpec, size: slideSize(1920), title, subtitle, textScale: "auto" } as const;

  test("has letters of 12 points on one slide with its legend", () => {
    const page = composeFigure(scene, { ...spec, citations: false, footer: false }, context);
    const files = unzipSync(figureToPptx(page, { notes: [], created: context.today }));
    const xml = strFromU8(files["ppt/slides/slide1.xml"] ?? new Uint8Array());
    const legend = page.groups.filter(({ kind }) => kind === "legend");
    expect(legend.length).toBeGreaterThan(20);
    const small = new Set(
      legend.flatMap(({ items }) => items.flatMap((item) => (item.kind === "words" ? [item.fontSize] : []))),
    );
    const picture = lettersIn(xml).filter((size) => ![...small].some((own) => Math.abs(own - size) < 0.02));
    expect(picture.length).toBeGreaterThan(37);
    expect(Math.min(...picture)).toBeGreaterThanOrEqual(12);
  });

  test("has everything at 12 points on two: the picture, then what explains it", () => {
    const bare = { ...spec, legend: false, citations: false, footer: false };
    const more = [explanationPage(scene, spec, context)];
    const page = composeFigure(scene, bare, context);
    const files = unzipSync(figureToPptx(page, { notes: ["notes"], more, created: context.today }));
    const [first, second] = [1, 2].map((n) => strFromU8(files[`ppt/slides/slide${n}.xml`] ?? new Uint8Array()));
    expect(Object.keys(files).filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path))).toHaveLength(2);
    expect(Math.min(...lettersIn(first ?? ""))).toBeGreaterThanOrEqual(12);
    expect(Math.min(...lettersIn(second ?? ""))).toBeGreaterThanOrEqual(12);
    const told = (second ?? "").replaceAll(/<[^>]+>/g, "").replaceAll("\u00a0", " ");
    expect(told).toContain(evidence.categories.get("osteoblast")?.name[language] ?? "no such category");
    for (const ref of [14, 24, 42]) expect(told).toContain(`[${ref}]`);
    expect((first ?? "").replaceAll(/<[^>]+>/g, "")).not.toContain("[14]");
  });
});

test("what explains a figure stands inside its slide, however long the title", () => {
  const { scene } = realScene(evidence, "zh", "molecules");
  const title = "异补骨脂素".repeat(100);
  const page = explanationPage(scene, { ...slideSpec, size: slideSize(1920), title }, context);
  expect(page.height).toBe(540);
  const lowest = Math.max(
    ...page.groups.flatMap(({ items }) =>
      items.map((item) => (item.kind === "words" ? item.y + (item.lines.length - 1) * item.lineHeight : 0)),
    ),
  );
  expect(lowest).toBeLessThan(540 - page.margin);
});
