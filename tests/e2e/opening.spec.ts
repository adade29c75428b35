import { createServer } from "node:http";
import type { Page } from "@playwright/test";
import { bundleUrl, expect, openApp, test } from "./app";
import { centreOf, chosenOnCanvas, type Place, type Places, placeOf, placesInPicture, settledPlaces } from "./places";

test.use({ fetchesAhead: false });

test("the app opens from any path of a static host, shows the graph, and keeps to its policy", async ({ page }) => {
  await openApp(page);
  await expect(page).toHaveTitle(/Osteograph/);
  // It allows nothing from another host and no inline code but its own.
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute("content");
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
});

test("the compiled dataset and its schema lie beside the app", async ({ request }) => {
  const dataset = await request.get(`${bundleUrl()}data/isopsoralen.json`);
  expect(dataset.headers()["content-type"]).toContain("application/json");
  expect(await dataset.json()).toMatchObject({ schemaVersion: "2.1", dataset: { subjects: ["isopsoralen"] } });
  const schema = await request.get(`${bundleUrl()}data/dataset.schema.json`);
  expect(await schema.json()).toMatchObject({ $schema: "https://json-schema.org/draft/2020-12/schema" });
});

test.describe("a page that arrives in two pieces", () => {
  test("shows nothing before the whole picture has come, and then all of it in its own letters", async ({
    browser,
    request,
  }) => {
    const html = await (await request.get(bundleUrl())).text();
    // A page beside the watched one: of this server nothing can be had but the page itself.
    const page = await browser.newPage({ locale: "en-GB" });
    const middle = html.indexOf("<text", html.indexOf('<div id="opening">'));
    const pause = 700;
    const server = createServer((_, response) => {
      response.setHeader("Content-Type", "text/html; charset=utf-8");
      response.write(html.slice(0, middle));
      setTimeout(() => response.end(html.slice(middle)), pause);
    });
    await new Promise<void>((resolve) => {
      server.listen(0, "localhost", resolve);
    });
    const address = server.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port.");
    try {
      await page.goto(`http://localhost:${address.port}/`);
      const first = () =>
        page.evaluate(() => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? 0);
      await expect.poll(first).toBeGreaterThan(pause);
      const isLoaded = (letters: string) =>
        page.evaluate((text) => document.fonts.check('600 16px "Osteograph Sans"', text), letters);
      expect(await isLoaded("NF-κB")).toBe(true);
      // No name in the picture has it, and this server has no file for it.
      expect(await isLoaded("Ω")).toBe(false);
    } finally {
      await page.close();
      server.close();
      server.closeAllConnections();
    }
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the picture stands, with a sentence on what is missing", async ({ page }) => {
    await page.goto(bundleUrl());
    const picture = page.locator('#opening svg[lang="en"]');
    await expect(picture).toBeVisible();
    await expect(picture.locator("title")).toHaveText(
      "Isopsoralen against osteoporosis: the mechanism, study by study",
    );
    await expect(picture.getByText("NF-κB", { exact: true })).toBeVisible();
    await expect(page.locator('svg[lang|="zh"]')).toHaveCount(0);
    const sentence = page.locator("noscript p").first();
    await expect(sentence).toBeVisible();
    await expect(sentence).toContainText(/needs\s+JavaScript to answer clicks/);
  });
});

/** Keeps the scripts back until the returned function is called. */
async function holdScripts(page: Page): Promise<() => void> {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/*.js", async (route) => {
    await held;
    await route.continue();
  });
  return release;
}

function furthestApart(a: Place, b: Place): number {
  const [p, q] = [centreOf(a), centreOf(b)];
  return Math.max(...[p.x - q.x, p.y - q.y, a.width - b.width, a.height - b.height].map(Math.abs));
}

/** Nodes of one that lie elsewhere in the other, by how many CSS pixels. */
function displaced(picture: Places, canvas: Places): readonly string[] {
  return Object.entries(picture).flatMap(([id, place]) => {
    const apart = furthestApart(place, placeOf(canvas, id));
    return apart <= 1 ? [] : [`${id} by ${apart.toFixed(1)}`];
  });
}

const screens = {
  "a small laptop": { width: 1280, height: 720 },
  "a laptop": { width: 1440, height: 900 },
  "a large screen": { width: 1920, height: 1080 },
};
for (const [name, viewport] of Object.entries(screens)) {
  for (const lang of ["en", "zh"] as const) {
    test.describe(`${name}, ${lang}`, () => {
      test.use({ viewport });

      test("the canvas takes over from the picture without moving a node by more than a pixel", async ({ page }) => {
        await openApp(page, { lang });
        await expect(page.locator("#opening")).toHaveCount(0);
        const picture = await placesInPicture(page);
        expect(Object.keys(picture).length).toBeGreaterThan(30);
        expect(displaced(picture, await settledPlaces(page))).toEqual([]);
      });
    });
  }
}

test("a click on the picture is answered once the scripts have come", async ({ page }) => {
  const release = await holdScripts(page);
  await page.goto(bundleUrl(), { waitUntil: "commit" });
  const node = page.locator('#opening svg[lang="en"] [data-id="NF-KB"]');
  await expect(node).toBeVisible();
  await node.click();
  await expect(page).toHaveURL(/#node=NF-KB$/);
  release();
  await expect(page.getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  await expect(page.locator("#opening")).toHaveCount(0);
});

/** Clicks in the middle of a node of the canvas. */
async function clickOnCanvas(page: Page, id: string): Promise<void> {
  const { x, y } = centreOf(placeOf(await settledPlaces(page), id));
  await page.mouse.click(x, y);
}

test("the canvas answers a click before the evidence has come, and the studies follow", async ({ page }) => {
  await page.route("**/data/isopsoralen.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 3000));
    await route.continue();
  });
  await page.goto(bundleUrl(), { waitUntil: "domcontentloaded" });
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  await expect(page.getByText("Reading the evidence…")).toBeAttached();
  await clickOnCanvas(page, "NF-KB");
  await expect(page).toHaveURL(/#node=NF-KB$/);
  await expect.poll(() => chosenOnCanvas(page)).toEqual(["NF-KB"]);
  await expect(page.getByRole("heading", { name: "NF-κB signalling" })).toBeVisible({ timeout: 30_000 });
});

test("the canvas of the first moment is the one that stays", async ({ page }) => {
  await page.route("**/data/isopsoralen.json", async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 1000));
    await route.continue();
  });
  await page.goto(bundleUrl());
  const canvas = page.locator(".__________cytoscape_container");
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  await canvas.evaluate((element) => element.setAttribute("data-first", ""));
  const before = await settledPlaces(page);
  await expect(page.getByRole("complementary", { name: "Legend" })).toBeVisible();
  await expect(page.getByRole("main", { name: "Mechanism graph" }).locator("[data-first]")).toBeVisible();
  expect(displaced(before, await settledPlaces(page))).toEqual([]);
});
