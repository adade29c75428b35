import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { Core, EdgeSingular } from "cytoscape";
import { bundleUrl, expect, expectWhole, openApp, speak, test } from "./app";
import { centreOf, type Places, placeOf, placesOnCanvas, settledPlaces } from "./places";

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, fetchesAhead: false });

const canvas = (page: Page) => page.locator(".__________cytoscape_container");

/** Just before the head of an arrow, CSS pixels of the window. */
async function beforeHead(page: Page, id: string): Promise<{ readonly x: number; readonly y: number }> {
  return canvas(page).evaluate((container, arrow) => {
    const { cy } = (container as unknown as { _cyreg: { cy: Core } })._cyreg;
    const { x, y } = (cy.getElementById(arrow) as unknown as EdgeSingular).renderedTargetEndpoint();
    const { left, top } = container.getBoundingClientRect();
    return { x: left + x, y: top + y - 6 };
  }, id);
}

test("the graph runs down the screen, from side to side of it, in either language", async ({ page }) => {
  await openApp(page, { lang: "zh" });
  for (const lang of ["zh", "en"] as const) {
    await speak(page, lang);
    await page.setViewportSize({ width: 390, height: 844 });
    const outside = async () => {
      const all = await placesOnCanvas(page);
      const compound = placeOf(all, "isopsoralen");
      const bad = Object.entries(all).filter(([, { x, y, width }]) => x < 0 || x + width > 390 || y < compound.y);
      return bad.map(([id]) => id);
    };
    await expect.poll(outside, lang).toEqual([]);
    expect(Object.keys(await placesOnCanvas(page)).length).toBeGreaterThan(30);
    // Held the other way it is the page's own picture: the compound at the left.
    await page.setViewportSize({ width: 844, height: 390 });
    await expect
      .poll(async () => {
        const all = await placesOnCanvas(page);
        const left = placeOf(all, "isopsoralen");
        return Object.values(all).every(({ x }) => x >= left.x);
      })
      .toBe(true);
  }
});

test("before the program has come a picture of the rows is where the canvas will be", async ({ page }) => {
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route("**/assets/*.js", async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(bundleUrl(), { waitUntil: "commit" });
  await expect(page.locator("#opening svg[data-rows]")).toBeVisible();
  const picture = await page.locator("#opening svg[data-rows] [data-kind=node]").evaluateAll((nodes): Places => {
    const places = nodes.map((node) => {
      const { x, y, width, height } = (node.querySelector("rect, polygon, path") ?? node).getBoundingClientRect();
      return [node.getAttribute("data-id") ?? "", { x, y, width, height }] as const;
    });
    return Object.fromEntries(places);
  });
  expect(Object.keys(picture).length).toBeGreaterThan(30);
  release();
  await expectWhole(page);
  await expect
    .poll(async () => {
      const canvasPlaces = await placesOnCanvas(page);
      const apart = Object.entries(picture).map(([id, place]) => {
        const [p, q] = [centreOf(place), centreOf(placeOf(canvasPlaces, id))];
        return Math.max(Math.abs(p.x - q.x), Math.abs(p.y - q.y));
      });
      return Math.max(...apart);
    })
    .toBeLessThan(1.5);
});

test("the main job by touch: find, tap an arrow, open a study, filter, save a picture", async ({ page }) => {
  await openApp(page);
  await settledPlaces(page);
  const close = page.getByRole("dialog").getByRole("button", { name: "Close the evidence panel" });

  await page.getByRole("combobox").tap();
  await page.getByRole("combobox").fill("NF-κB");
  await page
    .getByRole("option", { name: /^NF-κB/ })
    .first()
    .tap();
  await expect(page.getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();
  await close.tap();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page).not.toHaveURL(/node=/);
  // What was found is in view when the sheet has gone.
  await settledPlaces(page);
  const [found, stage] = [placeOf(await placesOnCanvas(page), "NF-KB"), await canvas(page).boundingBox()];
  expect(found.y).toBeGreaterThanOrEqual(stage?.y ?? 0);
  expect(found.y + found.height).toBeLessThanOrEqual((stage?.y ?? 0) + (stage?.height ?? 0));

  // An arrow that is in view.
  await settledPlaces(page);
  const arrow = "tested:isopsoralen>NF-KB";
  const at = await beforeHead(page, arrow);
  await page.touchscreen.tap(at.x, at.y);
  await expect(page).toHaveURL(/arrow=tested:isopsoralen%3ENF-KB/);
  const sheet = page.getByRole("dialog");
  await expect(sheet.getByRole("article").first()).toBeVisible();

  // A study that is folded, by its own button.
  const study = sheet.getByRole("button", { name: /^24\s*Zhan/ });
  await expect(study).toBeVisible();
  const wasOpen = (await study.getAttribute("aria-expanded")) === "true";
  await study.tap();
  await expect(study).toHaveAttribute("aria-expanded", String(!wasOpen));
  if (wasOpen) await study.tap();
  await expect(sheet.getByText("Mouse bone marrow monocytes").first()).toBeVisible();
  await close.tap();
  await expect(page.getByRole("dialog")).toHaveCount(0);

  await page.getByRole("button", { name: /^Show the filters/ }).tap();
  const filter = page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ });
  await filter.tap();
  await expect(filter).toBeChecked();
  await page.getByRole("button", { name: "Show the graph" }).tap();
  await expect(page.getByRole("list", { name: "Active filters" }).getByRole("listitem")).toHaveCount(1);
  await settledPlaces(page);
  expect(centreOf(placeOf(await placesOnCanvas(page), "isopsoralen")).y).toBeLessThan(600);

  await page.getByRole("banner").getByRole("button", { name: "More" }).tap();
  await page.getByRole("menuitem", { name: "Export" }).tap();
  const dialog = page.getByRole("dialog");
  await expect(dialog.getByRole("img").first()).toBeVisible();
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: /^Save/ }).tap();
  const path = await (await saving).path();
  const bytes = readFileSync(path);
  expect(bytes.subarray(1, 4).toString()).toBe("PNG");
  // The page figure, which is wider than high, as on any other screen.
  expect(bytes.readUInt32BE(16)).toBeGreaterThan(bytes.readUInt32BE(20));
});

/** Things to press whose room is smaller than a fingertip, with their words; but for what is part of a sentence. */
async function tooSmall(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pressed = "button, a[href], summary, select, [role=option], [role=menuitem], [role=radio], [role=checkbox]";
    return [...document.querySelectorAll(pressed)].flatMap((element) => {
      const isSeen =
        element.checkVisibility({ visibilityProperty: true }) && !element.closest("[inert], [aria-hidden=true]");
      if (!isSeen || getComputedStyle(element).display === "inline") return [];
      // A reference's number is part of a sentence, and the link that keys alone lead to is for no finger.
      if (element.closest("p, [class*=skip]")) return [];
      const label =
        element.closest("label") ?? (element.id ? document.querySelector(`label[for="${element.id}"]`) : null);
      const { width, height } = (label ?? element).getBoundingClientRect();
      if (width < 2 || (width >= 43.5 && height >= 43.5)) return [];
      const words = element.getAttribute("aria-label") ?? element.textContent;
      return [`${words?.trim().slice(0, 30)}: ${Math.round(width)} x ${Math.round(height)}`];
    });
  });
}

test("what is pressed has room for a finger: page, menus, filters, legend and the export", async ({ page }) => {
  await openApp(page);
  expect(await tooSmall(page), "graph").toEqual([]);
  await page.getByRole("button", { name: "Legend" }).first().tap();
  await expect(page.getByRole("list", { name: "Caution" })).toBeVisible();
  expect(await tooSmall(page), "legend").toEqual([]);
  await page.getByRole("button", { name: /^Show the filters/ }).tap();
  await expect(page.getByRole("checkbox").first()).toBeVisible();
  await expect.poll(() => tooSmall(page), "filters").toEqual([]);
  await page.getByRole("button", { name: "Show the graph" }).tap();
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await page.getByRole("banner").getByRole("button", { name: "More" }).tap();
  await expect(page.getByRole("menuitem", { name: "Export" })).toBeVisible();
  // It grows as it opens.
  await expect.poll(() => tooSmall(page), "menu").toEqual([]);
  await page.getByRole("menuitem", { name: "Export" }).tap();
  await expect(page.getByRole("dialog").getByRole("img").first()).toBeVisible();
  await expect.poll(() => tooSmall(page), "export").toEqual([]);
});

test.describe("at 320 px", () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test("no page scrolls sideways, but tables and the line of filters in themselves", async ({ page }) => {
    const views = ["", "#effect=osteoclast,osteoblast", "#node=NF-KB"].concat(
      ["outline", "studies", "contested", "routes", "gaps", "compare", "datasets", "edit"].map(
        (name) => `#page=${name}`,
      ),
    );
    await openApp(page);
    for (const url of views) {
      await page.evaluate((fragment) => {
        location.hash = fragment;
      }, url);
      await expect(page.getByRole("main").or(page.getByRole("dialog")).first()).toBeVisible();
      const sideways = () =>
        page.evaluate(() =>
          [...document.querySelectorAll("body, body *")].flatMap((element) => {
            const { overflowX } = getComputedStyle(element);
            const scrolls =
              (overflowX === "auto" || overflowX === "scroll") && element.scrollWidth > element.clientWidth + 1;
            const mayScroll = element.matches("ul") || element.querySelector(":scope > table, :scope > [role=grid]");
            return scrolls && !mayScroll ? [`${element.tagName} ${element.className}`] : [];
          }),
        );
      await expect.poll(sideways, url).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), url).toBe(320);
    }
  });
});
