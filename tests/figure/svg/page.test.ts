// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import { composeFigure } from "../../../src/figure/frame/compose";
import { figureToSvg } from "../../../src/figure/svg/page";
import { fontsOnDisk } from "../fixture-fonts";
import { fixtureScene } from "../fixture-scene";
import { realContext, slideSpec } from "../fixture-spec";

const context = realContext();
const page = composeFigure(fixtureScene("zh"), slideSpec, context);
const write = (text: "embedded" | "outlines" | "system") => figureToSvg(page, { text, fonts: fontsOnDisk });
const parse = (svg: string) => new DOMParser().parseFromString(svg, "image/svg+xml");
const words = page.groups.flatMap((group) => group.items.flatMap((item) => (item.kind === "words" ? item.lines : [])));

describe("a figure as an SVG file", () => {
  test("measures its page in points", async () => {
    const root = parse(await write("system")).documentElement;
    expect([root.getAttribute("width"), root.getAttribute("height")]).toEqual(["960pt", "540pt"]);
    expect(root.getAttribute("viewBox")).toBe("0 0 960 540");
  });

  test("carries its fonts, those that its words need and no other", async () => {
    const svg = await write("embedded");
    expect(parse(svg).querySelector("parsererror")).toBeNull();
    const rules = [...svg.matchAll(/@font-face\{[^}]*font-weight:(\d+);src:url\(data:font\/woff2;base64,d09GMg/g)];
    expect(new Set(rules.map((rule) => rule[1]))).toEqual(new Set(["400", "600"]));
    const latin = composeFigure(fixtureScene("en"), { ...slideSpec, citations: false }, context);
    const english = await figureToSvg(latin, { text: "embedded", fonts: fontsOnDisk });
    expect(english.match(/@font-face/g)).toHaveLength(2);
    expect(svg).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
  });

  test("holds every word as text", async () => {
    const text = parse(await write("embedded")).documentElement.textContent ?? "";
    for (const line of words) expect(text).toContain(line);
  });

  test("says which words stay text among outlines, because a letter is in no font of the figure", async () => {
    const odd = composeFigure(fixtureScene("en"), { ...slideSpec, title: "Isopsoralen \u{10330}" }, context);
    const live: string[] = [];
    const options = { text: "outlines", fonts: fontsOnDisk, onLiveText: (line: string) => live.push(line) } as const;
    expect(await figureToSvg(odd, options)).toContain("<text");
    expect(live).toEqual(["Isopsoralen \u{10330}"]);
  });

  test("may hold letters as outlines, each line still named", async () => {
    const doc = parse(await write("outlines"));
    const named = [...doc.querySelectorAll("path[aria-label]")].map((path) => path.getAttribute("aria-label"));
    expect(named).toContain("异补骨脂素");
    const left = [...doc.querySelectorAll("text")].map((text) => text.textContent ?? "");
    // Only words with a character that no font of ours has stay text.
    expect(left.length).toBeLessThanOrEqual(1);
    expect(doc.getElementById("node-ISOPSORALEN")?.querySelector("title")?.textContent).toBe("异补骨脂素");
  });

  test("has a name for those who cannot see it, even with no title printed on the page", async () => {
    const untitled = composeFigure(fixtureScene("en"), { ...slideSpec, title: " " }, context);
    const svg = await figureToSvg(untitled, { text: "system", fonts: fontsOnDisk });
    const { title } = context.evidence.dataset.dataset;
    expect(parse(svg).getElementById("figure-title")?.textContent).toBe(title.en);
  });
});
