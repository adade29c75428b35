import { describe, expect, it } from "vitest";
import { type FirstLoadOutput, withFirstLoad } from "../../src/cli/build/first-load-plugin";

const page = `<head><link rel="stylesheet" href="./fonts/fonts.css" /><script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-1.css"></head><body><div id="opening"></div><template></template></body>`;
const fonts = {
  css: '@font-face{src:url("./sans.woff2")}',
  script: "addFonts()",
  unscripted: '@font-face{src:url("./letters.woff2")}',
};

const chunk = (fileName: string, moduleIds: string[], imports: string[] = [], css: string[] = []): FirstLoadOutput => {
  return { type: "chunk", fileName, moduleIds, imports, viteMetadata: { importedCss: new Set(css) } };
};

const outputs: readonly FirstLoadOutput[] = [
  chunk("assets/index-1.js", ["/p/src/main.tsx"], [], ["assets/index-1.css"]),
  chunk("assets/GraphView-1.js", ["/p/src/graph/GraphView.tsx"], ["assets/shared-1.js"], ["assets/canvas-1.css"]),
  chunk("assets/shared-1.js", []),
  chunk(
    "assets/Workspace-1.js",
    ["/p/src/app/interface/Workspace.tsx"],
    ["assets/index-1.js"],
    ["assets/Workspace-1.css"],
  ),
  chunk("assets/export-1.js", ["/p/src/features/export/index.ts"], ["assets/shared-1.js"]),
  { type: "asset", fileName: "assets/index-1.css", source: ".bar{height:52px}\n" },
];

describe("The first load of the built page", () => {
  it("runs the program only from a script that waits for the first paint", () => {
    const html = withFirstLoad(page, outputs, fonts);
    expect(html).not.toContain('<script type="module"');
    expect(html).toMatch(/import\("\.\/assets\/index-1\.js"\)[\s\S]*first-contentful-paint/);
  });

  it("asks for the canvas with all that it imports at once, and not for what only an export needs", () => {
    const html = withFirstLoad(page, outputs, fonts);
    expect(html).toContain(
      '["./assets/index-1.js","./assets/GraphView-1.js","./assets/shared-1.js","./assets/canvas-1.css"]',
    );
    expect(html).not.toContain("export-1.js");
  });

  it("asks for what stands around the canvas when the canvas is drawn, each file once", () => {
    const html = withFirstLoad(page, outputs, fonts);
    const later = /for \(const href of \[\.\.\.(\[[^\]]*\])/.exec(html)?.[1];
    expect(JSON.parse(later ?? "[]")).toEqual([
      "./data/isopsoralen.json",
      "./data/isopsoralen.order.json",
      "./assets/Workspace-1.js",
      "./assets/Workspace-1.css",
    ]);
  });

  it("asks for what only the graph needs where the address names no other page", () => {
    const legend = chunk("assets/Legend-1.js", ["/p/src/features/legend/Legend.tsx"], ["assets/shared-1.js"]);
    const html = withFirstLoad(page, [...outputs, legend], fonts);
    const [, start = ""] = /<script>(\(\(\) => \{[\s\S]*?)<\/script>/.exec(html) ?? [];
    expect(start).toContain('/[#&]page=/.test(location.hash) ? [] : ["./assets/Legend-1.js"]');
  });

  it("asks for the first dataset's files only where the visit opens that", () => {
    const html = withFirstLoad(page, outputs, fonts);
    expect(html).toContain('!href.startsWith("./data/") || !document.documentElement.dataset["dataset"]');
  });

  it("lets nothing load before the first frame, and what is not shown come after the program's start", () => {
    const html = withFirstLoad(page, outputs, fonts);
    expect(html).not.toContain("<link");
    expect(html).toMatch(/<\/script>\s*<template>/);
  });

  it("finds the fonts from the page", () => {
    const html = withFirstLoad(page, outputs, fonts);
    expect(html).toContain('url("./fonts/sans.woff2")');
    expect(html).toMatch(/<noscript><style>[^<]*url\("\.\/fonts\/letters\.woff2"\)[^<]*<\/style><\/noscript>/);
    expect(html.indexOf("<script>addFonts()</script>")).toBeLessThan(html.indexOf('<div id="opening">'));
  });

  it("has the styles of the first frame in itself", () => {
    const html = withFirstLoad(page, outputs, fonts);
    expect(html).toContain("<style>.bar{height:52px}</style>");
    expect(html).not.toContain('rel="stylesheet"');
  });

  it("leaves styles that point to other files where their addresses are right", () => {
    const pointing: FirstLoadOutput = { type: "asset", fileName: "assets/index-1.css", source: "a{background:url(b)}" };
    expect(withFirstLoad(page, [...outputs.slice(0, -1), pointing], fonts)).toContain('href="./assets/index-1.css"');
  });

  it("refuses a page without a program", () => {
    expect(() => withFirstLoad("<body></body>", outputs, fonts)).toThrow(/no entry/);
  });
});
