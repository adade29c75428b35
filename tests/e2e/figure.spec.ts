import { expect, test } from "@playwright/test";
import { type ModuleServer, openFigureTab, paintPng, serveModules } from "../../src/cli/figures/browser-png";
import { composeFigure } from "../../src/figure/frame/compose";
import { journalSize, type PageSize, pixelsOf, slideSize } from "../../src/figure/frame/presets";
import type { FigurePage, FigureSpec } from "../../src/figure/frame/types";
import { readResolution } from "../../src/figure/png/resolution";
import { fixtureScene } from "../figure/fixture-scene";
import { realContext, slideSpec } from "../figure/fixture-spec";
import { decodePng } from "../figure/png/decode";

const context = realContext();

function pageOf(size: PageSize, change: Partial<FigureSpec> = {}): FigurePage {
  return composeFigure(fixtureScene("zh"), { ...slideSpec, size, title: "NF-κB 与骨", ...change }, context);
}

/** Whether a rectangle of a picture has one colour alone. */
function isPlain(picture: ReturnType<typeof decodePng>, x: number, y: number, width: number, height: number): boolean {
  const at = (column: number, row: number) =>
    picture.pixels.subarray((row * picture.width + column) * 4, (row * picture.width + column) * 4 + 4).join();
  const first = at(x, y);
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) if (at(column, row) !== first) return false;
  }
  return true;
}

test.describe("a figure as PNG", () => {
  let server: ModuleServer;
  test.beforeAll(async () => {
    server = await serveModules();
  });
  test.afterAll(() => server.close());

  test("is the same file on every screen, in exactly the pixels asked for", async ({ browser }) => {
    const files: string[] = [];
    for (const deviceScaleFactor of [1, 2, 3]) {
      const browserContext = await browser.newContext({ deviceScaleFactor });
      const tab = await browserContext.newPage();
      await openFigureTab(tab, server.address);
      const png = await paintPng(tab, server.address, pageOf(slideSize(1920)));
      const { width, height } = decodePng(png);
      expect([width, height]).toEqual([1920, 1080]);
      files.push(Buffer.from(png).toString("base64"));
      await browserContext.close();
    }
    expect(new Set(files).size).toBe(1);
  });

  test("has its resolution inside, and margins that nothing is painted on", async ({ page }) => {
    await openFigureTab(page, server.address);
    for (const size of [slideSize(3840), journalSize(90, 600), journalSize(140, 300)]) {
      const figure = pageOf(size);
      const png = await paintPng(page, server.address, figure);
      expect(readResolution(png)).toBeCloseTo(size.dpi, 0);
      const picture = decodePng(png);
      const { width, height } = pixelsOf(figure.width, figure.height, figure.dpi);
      expect([picture.width, picture.height]).toEqual([width, height]);
      const margin = Math.floor((figure.margin * figure.dpi) / 72) - 2;
      expect(isPlain(picture, 0, 0, width, margin), "top").toBe(true);
      expect(isPlain(picture, 0, height - margin, width, margin), "bottom").toBe(true);
      expect(isPlain(picture, 0, 0, margin, height), "left").toBe(true);
      expect(isPlain(picture, width - margin, 0, margin, height), "right").toBe(true);
      expect(isPlain(picture, margin, margin, width - margin * 2, height - margin * 2)).toBe(false);
    }
  });

  test("is transparent where that is asked for, white or dark where it is not", async ({ page }) => {
    await openFigureTab(page, server.address);
    const corner = async (change: Partial<FigureSpec>) => [
      ...decodePng(await paintPng(page, server.address, pageOf(slideSize(1920), change))).pixels.subarray(0, 4),
    ];
    expect(await corner({})).toEqual([255, 255, 255, 255]);
    expect((await corner({ transparent: true }))[3]).toBe(0);
    expect((await corner({ theme: "dark" })).slice(0, 3).every((channel) => channel < 40)).toBe(true);
  });

  test("comes whole where it is larger than a canvas may be", async ({ page }) => {
    await openFigureTab(page, server.address);
    const png = await paintPng(page, server.address, pageOf({ medium: "slide", width: 2400, height: 1200, dpi: 600 }));
    const picture = decodePng(png);
    expect([picture.width, picture.height]).toEqual([20000, 10000]);
    // Something is painted in the last tile too.
    expect(isPlain(picture, 0, 9000, 4000, 900)).toBe(false);
  });
});
