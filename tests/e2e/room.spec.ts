import type { Page } from "@playwright/test";
import type { Core } from "cytoscape";
import { expect, openApp, speak, test } from "./app";
import { freePart, isInside, placeOf, placesOnCanvas, settledPlaces, zoomOf } from "./places";

test.use({ fetchesAhead: false });

/** Keeps the size of every word that is painted, CSS pixels, and where its middle is on the canvas. */
async function watchWords(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const seen: { px: number; x: number; text: string }[] = [];
    Object.assign(window, { paintedWords: seen });
    const { fillText } = CanvasRenderingContext2D.prototype;
    CanvasRenderingContext2D.prototype.fillText = function paint(text, x, y, ...rest) {
      const at = this.getTransform();
      const size = Number(/([\d.]+)px/.exec(this.font)?.[1] ?? 0);
      const ratio = this.canvas.width / this.canvas.clientWidth;
      seen.push({ text, px: (size * at.a) / ratio, x: (at.a * x + at.e) / ratio });
      fillText.call(this, text, x, y, ...rest);
    };
  });
}

/** The smallest letters of one whole painting of the canvas, CSS pixels. */
async function smallestLetter(page: Page): Promise<number> {
  return page.locator(".__________cytoscape_container").evaluate(async (container) => {
    const { cy } = (container as unknown as { _cyreg: { cy: { forceRender(): void } } })._cyreg;
    const { paintedWords } = window as unknown as { paintedWords: { px: number }[] };
    paintedWords.length = 0;
    cy.forceRender();
    for (let i = 0; i < 2; i++) await new Promise(requestAnimationFrame);
    if (paintedWords.length < 20) throw new Error(`only ${paintedWords.length} words were painted`);
    return Math.min(...paintedWords.map(({ px }) => px));
  });
}

async function choose(page: Page, what: string): Promise<void> {
  await page.evaluate((fragment) => {
    const params = new URLSearchParams(location.hash.slice(1));
    for (const key of ["node", "arrow", "study"]) params.delete(key);
    const [key = "", value = ""] = fragment.split("=");
    params.set(key, value);
    location.hash = params.toString();
  }, what);
  await expect(page.getByRole("article").first()).toBeVisible();
}

/** The ends of a chosen arrow, or a chosen node with what arrows join to it; `known`: arrows of studies alone. */
async function nearTo(page: Page, what: string, known: boolean): Promise<readonly string[]> {
  const [, id = ""] = what.split("=");
  return page.locator(".__________cytoscape_container").evaluate(
    (container, [chosen, isKnown]) => {
      const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
      if (cy.getElementById(chosen).isEdge())
        return cy
          .edges(`[id = "${chosen}"]`)
          .connectedNodes()
          .map((n) => n.id());
      const arrows = cy.nodes(`[id = "${chosen}"]`).connectedEdges();
      const shown = arrows.filter((arrow) => !isKnown || !arrow.id().startsWith("background:"));
      return shown.connectedNodes().map((node) => node.id());
    },
    [id, known] as const,
  );
}

/** What is chosen and the nodes that have to be free then. */
const chosen: Readonly<Record<"overview" | "molecules", readonly (readonly [string, ...string[]])[]>> = {
  overview: [
    ["node=NF-KB", "NF-KB", "isopsoralen"],
    ["node=BMD", "BMD"],
    ["node=isopsoralen", "isopsoralen", "NF-KB"],
    ["arrow=tested:isopsoralen>NF-KB", "isopsoralen", "NF-KB"],
    ["arrow=tested:isopsoralen>TRABECULAR-BONE", "TRABECULAR-BONE"],
  ],
  molecules: [
    ["node=SMAD7", "SMAD7"],
    ["node=BMD", "BMD"],
    ["arrow=tested:isopsoralen>NF-KB", "isopsoralen", "NF-KB"],
  ],
};

const windows = [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
];

for (const viewport of [...windows, { width: 390, height: 844 }]) {
  test.describe(`opened at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const [level, lang, other] of [
      ["overview", "en", "zh"],
      ["molecules", "zh", "en"],
    ] as const) {
      test(`the compound is in view, and all letters can be read (${level}, ${lang} and then ${other})`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        await watchWords(page);
        await openApp(page, { lang, url: level === "overview" ? "" : "#level=molecules" });
        const map = page.getByRole("img", { name: /^(Overview map|缩略图)/ });
        // On a phone both are read by moving down the rows.
        const opensOnPart = level === "molecules" && viewport.width > viewport.height;
        for (const language of [lang, other]) {
          await speak(page, language);
          await settledPlaces(page);
          expect(await smallestLetter(page), language).toBeGreaterThanOrEqual(10.99);
          const canvas = await page.locator(".__________cytoscape_container").boundingBox();
          const compound = placeOf(await placesOnCanvas(page), "isopsoralen");
          expect(canvas !== null && isInside(compound, canvas), language).toBe(true);
          await expect(map).toHaveCount(opensOnPart ? 1 : 0);
        }

        // All of it, however small, is one press away.
        await page.getByRole("button", { name: /^(Show the whole graph|显示全图)/ }).click();
        await expect(map).toHaveCount(0);
      });
    }
  });
}

for (const viewport of windows) {
  test.describe(`at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    for (const lang of ["en", "zh"] as const) {
      test(`with the studies open the letters stay readable and what was chosen stays free (${lang})`, async ({
        page,
      }) => {
        await page.emulateMedia({ reducedMotion: "reduce" });
        await watchWords(page);
        await openApp(page, { lang });
        const whole = await zoomOf(page);
        for (const level of ["overview", "molecules"] as const) {
          await page
            .locator("header")
            .getByRole("button", { name: /^(Overview|总览|Molecules|分子)$/ })
            .nth(level === "overview" ? 0 : 1)
            .click();
          for (const [what, ...nodes] of chosen[level]) {
            await choose(page, what);
            await expect
              .poll(async () => {
                const places = await placesOnCanvas(page);
                const free = await freePart(page);
                return nodes.filter((id) => !isInside(placeOf(places, id), free));
              }, `${level}, ${what}: all of it is free`)
              .toEqual([]);
            expect(await smallestLetter(page), `${level}, ${what}: letters`).toBeGreaterThanOrEqual(10.99);
            if (level === "molecules") continue;
            // The zoom is kept, or left for the sake of neighbours, and then no letter is larger than it need be.
            const zoom = await zoomOf(page);
            const free = await freePart(page);
            const places = await placesOnCanvas(page);
            const isFree = (id: string) => isInside(placeOf(places, id), free);
            const isAllFree = (await nearTo(page, what, false)).every(isFree);
            expect(zoom, what).toBeLessThanOrEqual(whole + 1e-5);
            if (!isAllFree)
              expect(await smallestLetter(page), `${what}: as many neighbours as there is room for`).toBeCloseTo(11, 0);
            if (what === "node=NF-KB") expect((await nearTo(page, what, true)).every(isFree), what).toBe(true);
          }
        }
        await expect(page.getByRole("img", { name: /^(Overview map|缩略图)/ })).toBeVisible();
      });
    }
  });
}

test("closing the studies leads back to the whole, unless the reader has moved the picture", async ({ page }) => {
  await openApp(page);
  const before = await settledPlaces(page);
  const close = page.getByRole("button", { name: "Close" });
  await choose(page, "node=TRABECULAR-BONE");
  await expect
    .poll(async () => isInside(placeOf(await placesOnCanvas(page), "TRABECULAR-BONE"), await freePart(page)))
    .toBe(true);
  await close.click();
  await expect.poll(() => placesOnCanvas(page)).toEqual(before);

  await choose(page, "node=TRABECULAR-BONE");
  await expect
    .poll(async () => isInside(placeOf(await placesOnCanvas(page), "TRABECULAR-BONE"), await freePart(page)))
    .toBe(true);
  await page.getByRole("button", { name: "Show the whole graph" }).click();
  await expect
    .poll(async () => {
      const free = await freePart(page);
      return Object.values(await placesOnCanvas(page)).every((place) => isInside(place, free));
    })
    .toBe(true);

  await settledPlaces(page);
  const [canvas, fitted] = [await freePart(page), await zoomOf(page)];
  await page.mouse.move(canvas.x + 200, canvas.y + 20);
  await page.mouse.wheel(0, -300);
  await expect.poll(() => zoomOf(page)).toBeGreaterThan(fitted * 1.02);
  await settledPlaces(page);
  const moved = await zoomOf(page);
  const at = placeOf(await placesOnCanvas(page), "NF-KB");
  await close.click();
  await expect(page.getByRole("article")).toHaveCount(0);
  await settledPlaces(page);
  expect(await zoomOf(page)).toBe(moved);
  expect(placeOf(await placesOnCanvas(page), "NF-KB")).toEqual(at);

  // What is chosen out of sight, here by going back, is brought into view at the same zoom.
  await expect
    .poll(async () => {
      await page.getByRole("button", { name: "Zoom in" }).click();
      return zoomOf(page);
    })
    .toBeGreaterThan(2);
  await page.goBack();
  await expect
    .poll(async () => isInside(placeOf(await placesOnCanvas(page), "TRABECULAR-BONE"), await freePart(page)))
    .toBe(true);
  expect(await zoomOf(page)).toBeGreaterThan(2);
});

test.describe("on a laptop", () => {
  test.use({ viewport: { width: 1280, height: 720 } });

  test("the filters lie over the graph, which gives them room, and go by Escape", async ({ page }) => {
    await openApp(page);
    const canvas = page.locator(".__________cytoscape_container");
    await settledPlaces(page);
    const before = await canvas.boundingBox();
    const toggle = page.getByRole("button", { name: /^(Show|Hide) the filters/ });
    await toggle.click();
    const rail = page.getByRole("complementary", { name: "Filters" });
    const over = await rail.boundingBox();
    expect((await canvas.boundingBox())?.width).toBe(before?.width);
    const rightOfRail = (over?.x ?? 0) + (over?.width ?? 0);
    await expect
      .poll(async () => Math.min(...Object.values(await placesOnCanvas(page)).map(({ x }) => x)))
      .toBeGreaterThan(rightOfRail);
    await rail.getByRole("checkbox").first().check();
    await expect(page.getByRole("list", { name: "Active filters" }).getByRole("listitem")).toHaveCount(1);
    await page.keyboard.press("Escape");
    await expect(rail).toHaveCount(0);
    await expect(toggle).toBeFocused();
  });
});
