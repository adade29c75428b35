import { expect, type Page, test } from "@playwright/test";
import { type ModuleServer, openFigureTab, serveModules } from "../../src/cli/figures/browser-png";
import type { FigureSpec } from "../../src/figure/spec/types";
import { decodePng, readResolution } from "../figure/png/decode";

// One tab in one process: the app's modules are served and loaded one by one, which takes longer than most figures.
test.describe.configure({ mode: "default" });

let server: ModuleServer;
let tab: Page;
test.beforeAll(async ({ browser }) => {
  server = await serveModules();
  tab = await browser.newPage();
  await openFigureTab(tab, server.address);
});
test.afterAll(async () => {
  await tab.close();
  await server.close();
});

/** The fixture as a PNG, composed and painted in the browser by the app's own modules. */
async function paint(size: string, change: Partial<FigureSpec> = {}) {
  const painted = await tab.evaluate(
    async ([address, sizeName, changed]) => {
      const { paintFixture } = await import(/* @vite-ignore */ `${address}tests/figure/in-browser.ts`);
      return paintFixture(sizeName, `${address}data/isopsoralen.json`, changed);
    },
    [server.address, size, change] as const,
  );
  const png = new Uint8Array(Buffer.from(painted.png, "base64"));
  return { ...painted, bytes: png, picture: decodePng(png) };
}

/** Whether a rectangle of a picture has one colour alone. */
function isPlain(picture: ReturnType<typeof decodePng>, x: number, y: number, width: number, height: number): boolean {
  const { pixels } = picture;
  const first = (y * picture.width + x) * 4;
  for (let row = y; row < y + height; row++) {
    for (let column = x; column < x + width; column++) {
      const at = (row * picture.width + column) * 4;
      for (let channel = 0; channel < 4; channel++) if (pixels[at + channel] !== pixels[first + channel]) return false;
    }
  }
  return true;
}

test("a PNG is the same file on every screen, in exactly the pixels asked for", async () => {
  const screen = await tab.context().newCDPSession(tab);
  const files: string[] = [];
  for (const deviceScaleFactor of [1, 2, 3]) {
    const metrics = { width: 1280, height: 720, deviceScaleFactor, mobile: false };
    await screen.send("Emulation.setDeviceMetricsOverride", metrics);
    await expect.poll(() => tab.evaluate(() => devicePixelRatio)).toBe(deviceScaleFactor);
    const { png, picture } = await paint("slide-1920");
    expect([picture.width, picture.height]).toEqual([1920, 1080]);
    files.push(png);
  }
  expect(new Set(files).size).toBe(1);
  await screen.send("Emulation.clearDeviceMetricsOverride");
});

for (const size of ["slide-3840", "journal-90", "journal-140"]) {
  test(`a PNG of the size ${size} has its resolution inside, and margins that nothing is painted on`, async () => {
    const { bytes, picture, width, height, margin, dpi } = await paint(size);
    expect(readResolution(bytes)).toBeCloseTo(dpi, 0);
    expect([picture.width, picture.height]).toEqual([width, height]);
    const edge = Math.floor((margin * dpi) / 72) - 2;
    expect(isPlain(picture, 0, 0, width, edge), "top").toBe(true);
    expect(isPlain(picture, 0, height - edge, width, edge), "bottom").toBe(true);
    expect(isPlain(picture, 0, 0, edge, height), "left").toBe(true);
    expect(isPlain(picture, width - edge, 0, edge, height), "right").toBe(true);
    expect(isPlain(picture, edge, edge, width - edge * 2, height - edge * 2)).toBe(false);
  });
}

test("a PNG is transparent where that is asked for, white or dark where it is not", async () => {
  const corner = async (change: Partial<FigureSpec>) => {
    const { picture } = await paint("slide-1920", change);
    return [...picture.pixels.subarray(0, 4)];
  };
  expect(await corner({})).toEqual([255, 255, 255, 255]);
  expect((await corner({ transparent: true }))[3]).toBe(0);
  expect((await corner({ theme: "dark" })).slice(0, 3).every((channel) => channel < 40)).toBe(true);
});

test("a PNG comes whole where it is larger than a canvas may be", async () => {
  test.slow();
  const { picture } = await paint("huge");
  expect([picture.width, picture.height]).toEqual([10000, 5000]);
  // The last row of tiles is painted on too.
  expect(isPlain(picture, 0, 4500, 2000, 450)).toBe(false);
});

test("a PNG of three thousand nodes comes whole", async () => {
  test.slow();
  const { picture } = await paint("large");
  expect([picture.width, picture.height]).toEqual([1920, 1080]);
  expect(isPlain(picture, 480, 270, 480, 270)).toBe(false);
  expect(isPlain(picture, 480, 540, 480, 270)).toBe(false);
});
