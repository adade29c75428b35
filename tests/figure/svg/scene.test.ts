// @vitest-environment jsdom
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/domain/records";
import { drawScene } from "../../../src/drawing/scene";
import { pagePictures } from "../../../src/figure/svg/page-picture";

import { escapeXml, xmlId } from "../../../src/files/xml";
import type { Scene } from "../../../src/scene/types";
import { fixtureScene } from "../fixture-scene";
import { sceneToSvg } from "./scene-to-svg";

function parse(svg: string): Document {
  const doc = new DOMParser().parseFromString(svg, "image/svg+xml");
  expect(doc.querySelector("parsererror")?.textContent ?? "").toBe("");
  return doc;
}

/** Words of a text element, its lines joined by a space. */
function wordsOf(text: Element): string {
  const spans = [...text.querySelectorAll("tspan")].map((span) => span.textContent);
  return spans.length > 0 ? spans.join(" ") : (text.textContent ?? "");
}

const options = { theme: "light", title: "NF-κB & bone", description: "What isopsoralen does" } as const;

describe.each(["en", "zh"] satisfies Language[])("a scene as an SVG file in %s", (language) => {
  const scene = fixtureScene(language);
  const doc = parse(sceneToSvg(scene, options));

  test("says what it is to those who cannot see it", () => {
    const root = doc.documentElement;
    expect(root.getAttribute("role")).toBe("img");
    expect(root.querySelector(":scope > title")?.textContent).toBe("NF-κB & bone");
    expect(root.querySelector(":scope > desc")?.textContent).toBe("What isopsoralen does");
    expect(
      root
        .getAttribute("aria-labelledby")
        ?.split(" ")
        .map((id) => doc.getElementById(id)?.tagName),
    ).toEqual(["title", "desc"]);
  });

  test("holds every visible label as text", () => {
    const words = [...doc.querySelectorAll("text")].map(wordsOf);
    for (const node of scene.nodes) expect(words).toContain(node.label.lines.join(" "));
    for (const caption of scene.captions) expect(words).toContain(caption.text.lines.join(" "));
    for (const edge of scene.edges) if (edge.label) expect(words).toContain(edge.label.lines.join(" "));
  });

  test("has one group for every entity and every arrow, with an id that names it", () => {
    const ids = [...doc.querySelectorAll("[id]")].map((element) => element.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(["box-NF-KB", "node-NFATC1", "arrow-tested-ISOPSORALEN-to-NF-KB"]));
    const groups = doc.querySelectorAll('[id^="box-"], [id^="node-"], [id^="arrow-"]');
    expect(groups).toHaveLength(scene.nodes.length + scene.edges.length);
  });

  test("lets no arrow run over the counts that stand on another", () => {
    const layers = [...doc.documentElement.children].map((element) => element.id);
    expect(layers.indexOf("counts")).toBeGreaterThan(layers.indexOf("arrows"));
    expect(layers.indexOf("counts")).toBeGreaterThan(layers.indexOf("nodes"));
  });

  test("titles each arrow with what it says", () => {
    const titles = [...doc.querySelectorAll('[id^="arrow-"] > title')].map((title) => title.textContent);
    expect(titles.sort()).toEqual(scene.edges.map((edge) => edge.reading).sort());
  });

  test("uses plain colours only, so that no program turns it black", () => {
    const svg = sceneToSvg(scene, options);
    expect(svg).not.toMatch(/var\(|class=|<style|currentColor|style=/);
    for (const element of doc.querySelectorAll("[fill], [stroke]")) {
      for (const name of ["fill", "stroke"]) {
        expect(element.getAttribute(name) ?? "none").toMatch(/^(none|#[0-9a-f]{6})$/);
      }
    }
    for (const shape of doc.querySelectorAll("rect, circle, polygon, path"))
      expect(shape.hasAttribute("fill")).toBe(true);
  });

  test("tells tested, inferred, predicted and background apart by their lines", () => {
    const dash = (cls: string) =>
      doc.querySelector(`[id^="arrow-${cls}-"] > path`)?.getAttribute("stroke-dasharray") ?? "solid";
    expect(dash("tested")).toBe("solid");
    expect(dash("background")).toBe("solid");
    expect(new Set([dash("inferred"), dash("predicted"), "solid"]).size).toBe(3);
  });
});

describe("what the view leaves out or steps back", () => {
  const emphasise = (emphasis: "dim" | "hidden") => (scene: Scene) => ({
    ...scene,
    nodes: scene.nodes.map((node) => (node.id === "ALP" ? { ...node, emphasis } : node)),
    edges: scene.edges.map((edge) => (edge.target === "ALP" ? { ...edge, emphasis } : edge)),
  });

  test("hidden nodes and arrows are not in the file at all", () => {
    const svg = sceneToSvg(fixtureScene("en", emphasise("hidden")), options);
    expect(svg).not.toContain("ALP");
    expect(svg).not.toContain("Alkaline phosphatase");
  });

  test("stepped-back ones are there, faint", () => {
    const doc = parse(sceneToSvg(fixtureScene("en", emphasise("dim")), options));
    expect(Number(doc.getElementById("node-ALP")?.getAttribute("opacity"))).toBeLessThan(0.5);
    expect(doc.getElementById("node-BMD")?.hasAttribute("opacity")).toBe(false);
  });

  test("a scene without anything is still a whole file", () => {
    const empty = fixtureScene("en", (scene) => ({ ...scene, nodes: [], edges: [], captions: [] }));
    expect(parse(sceneToSvg(empty, options)).documentElement.tagName).toBe("svg");
  });
});

describe("text that would break a file", () => {
  test("is escaped, and characters that XML forbids are dropped", () => {
    expect(escapeXml(`<a b="c">&'\u0000\u0007\ud800κ骨😀`)).toBe("&lt;a b=&quot;c&quot;&gt;&amp;&#39;κ骨😀");
    expect(
      parse(sceneToSvg(fixtureScene(), { ...options, title: "\u0001]]><script>" })).querySelector("script"),
    ).toBeNull();
  });

  test("makes ids that a drawing program can list", () => {
    expect(xmlId("arrow", "tested:A>B")).toBe("arrow-tested-A-to-B");
    expect(xmlId("5-HT")).toBe("_5-HT");
  });
});

describe("the picture inside the page", () => {
  const { pictures, css } = pagePictures([fixtureScene("en"), fixtureScene("zh")], { titles: ["English", "中文"] });

  test("has colours by class, each with a light and a dark value", () => {
    const svg = pictures.map((picture) => picture.svg).join("");
    expect(svg).not.toMatch(/#[0-9a-f]{6}|style=/);
    const used = new Set([...svg.matchAll(/class="([^"]+)"/g)].flatMap((found) => (found[1] ?? "").split(" ")));
    for (const name of used) if (/^[fs]\w+$/.test(name)) expect(css).toContain(`.page-picture .${name}{`);
    expect(css).toMatch(/prefers-color-scheme:dark/);
  });

  test("writes all words of one look as one text, each word in its place", () => {
    const scene = fixtureScene("en");
    const doc = parse(pictures[0]?.svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"') ?? "");
    const texts = [...doc.querySelectorAll("text")];
    const looks = texts.map((text) =>
      ["class", "font-size", "text-anchor"].map((name) => text.getAttribute(name)).join(),
    );
    expect(looks.length).toBeGreaterThan(0);
    expect(new Set(looks).size).toBe(looks.length);
    const drawn = drawScene(scene, "light").groups.flatMap(({ items }) =>
      items.flatMap((item) => (item.kind === "words" ? item.lines.map((line) => [line, item.x.toFixed(1)]) : [])),
    );
    const written = [...doc.querySelectorAll("tspan")].map(({ textContent, attributes }) => [
      textContent,
      Number(attributes.getNamedItem("x")?.value).toFixed(1),
    ]);
    expect(written.sort()).toEqual(drawn.sort());
  });

  test("tells a click what was clicked", () => {
    const scene = fixtureScene("en");
    const doc = parse(pictures[0]?.svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"') ?? "");
    const ids = [...doc.querySelectorAll("[data-id]")].map((group) => group.getAttribute("data-id"));
    expect([...new Set(ids)].sort()).toEqual([...scene.nodes, ...scene.edges].map((each) => each.id).sort());
    expect(doc.documentElement.getAttribute("role")).toBe("img");
  });
});
