import { describe, expect, it } from "vitest";
import { type FirstLoadOutput, withFirstLoad } from "../../src/cli/build/first-load-plugin";

const page = `<head><script type="module" crossorigin src="./assets/index-1.js"></script>
<link rel="stylesheet" crossorigin href="./assets/index-1.css"></head><body><div id="opening"></div></body>`;

const chunk = (fileName: string, facadeModuleId: string | null, imports: string[] = []): FirstLoadOutput => {
  return { type: "chunk", fileName, facadeModuleId, imports };
};

const outputs: readonly FirstLoadOutput[] = [
  chunk("assets/index-1.js", "/p/index.html"),
  chunk("assets/GraphView-1.js", "/p/src/graph/GraphView.tsx", ["assets/shared-1.js"]),
  chunk("assets/shared-1.js", null),
  chunk("assets/export-1.js", "/p/src/features/export/index.ts", ["assets/shared-1.js"]),
  { type: "asset", fileName: "assets/index-1.css", source: ".bar{height:52px}\n" },
];

describe("The first load of the built page", () => {
  it("runs the program only from a script that waits for a frame", () => {
    const html = withFirstLoad(page, outputs);
    expect(html).not.toContain('<script type="module"');
    expect(html).toMatch(/import\("\.\/assets\/index-1\.js"\)[\s\S]*requestAnimationFrame/);
  });

  it("asks for the canvas with all that it imports, and not for what only an export needs", () => {
    const html = withFirstLoad(page, outputs);
    expect(html).toContain('["./assets/GraphView-1.js","./assets/shared-1.js"]');
    expect(html).not.toContain("export-1.js");
  });

  it("has the styles of the first frame in itself", () => {
    const html = withFirstLoad(page, outputs);
    expect(html).toContain("<style>.bar{height:52px}</style>");
    expect(html).not.toContain('rel="stylesheet"');
  });

  it("leaves styles that point to other files where their addresses are right", () => {
    const pointing: FirstLoadOutput = { type: "asset", fileName: "assets/index-1.css", source: "a{background:url(b)}" };
    expect(withFirstLoad(page, [...outputs.slice(0, -1), pointing])).toContain('href="./assets/index-1.css"');
  });

  it("refuses a page without a program", () => {
    expect(() => withFirstLoad("<body></body>", outputs)).toThrow(/no entry/);
  });
});
