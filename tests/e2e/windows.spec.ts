import type { Page } from "@playwright/test";
import { expect, openApp, openPage, speak, test } from "./app";
import { placeOf, placesOnCanvas } from "./places";

test.use({ fetchesAhead: false });

/** Parts of a bar that lie on each other or reach beyond the window, by their words. */
async function crowded(page: Page, bar: string): Promise<readonly string[]> {
  return page.evaluate((selector) => {
    const holder = document.querySelector(selector);
    if (!holder) throw new Error(`no ${selector}`);
    // Words by the room that they take, which may be more than their element's; and what has no words.
    const own = (element: Element) =>
      [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
    // The key that leads to the search field is written in it.
    const parts = [...holder.querySelectorAll("*:not(kbd)")]
      .filter(
        (element) =>
          element.checkVisibility({ visibilityProperty: true }) && getComputedStyle(element).clipPath === "none",
      )
      .flatMap((element) => {
        const [first, last] = [own(element)[0], own(element).at(-1)];
        const range = document.createRange();
        if (first && last) {
          range.setStartBefore(first);
          range.setEndAfter(last);
        } else if (!element.matches("input, button")) return [];
        const { left, right, top, bottom } = (first ? range : element).getBoundingClientRect();
        const box = { left, right, top, bottom, width: right - left };
        // What is cut off is not seen.
        for (let around: Element | null = element; around && around !== holder; around = around.parentElement) {
          if (getComputedStyle(around).overflowX === "visible") continue;
          const edge = around.getBoundingClientRect();
          box.left = Math.max(box.left, edge.left);
          box.right = Math.min(box.right, edge.right);
        }
        box.width = box.right - box.left;
        return [
          {
            element,
            box,
            words: (element.textContent || element.getAttribute("aria-label") || element.tagName).trim(),
          },
        ];
      })
      .filter(({ box }) => box.width > 2);
    const found: string[] = [];
    for (const [i, a] of parts.entries()) {
      if (a.box.left < -0.5 || a.box.right > innerWidth + 0.5) found.push(`${a.words} reaches out of the window`);
      for (const b of parts.slice(i + 1)) {
        if (a.element.contains(b.element) || b.element.contains(a.element)) continue;
        const across = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
        const down = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
        if (across > 1 && down > 1) found.push(`${a.words} lies on ${b.words}`);
      }
    }
    return found;
  }, bar);
}

for (const lang of ["en", "zh"] as const) {
  test(`nothing in the bars lies on anything else, from a phone to a desktop (${lang})`, async ({ page }) => {
    await openApp(page, { lang });
    const widths = Array.from({ length: 33 }, (_, i) => 320 + 40 * i);
    // Widths of common screens, and where one form of the bar goes over into another.
    const found: string[] = [];
    for (const width of [...widths, 390, 719, 721, 730, 768, 810, 1000, 1001, 1024, 1050, 1319, 1321, 1366, 1439]) {
      await page.setViewportSize({ width, height: 800 });
      await page.evaluate(() => new Promise(requestAnimationFrame));
      for (const bar of ["header", "main > div"]) {
        // The bars take their form for a width in a frame or two; what stays wrong is.
        let faults = await crowded(page, bar);
        for (let frame = 0; faults.length > 0 && frame < 10; frame++) {
          await page.evaluate(() => new Promise(requestAnimationFrame));
          faults = await crowded(page, bar);
        }
        found.push(...faults.map((fault) => `${width}: ${fault}`));
      }
    }
    expect(found).toEqual([]);
  });
}

test("letters of twice the size still have room in the bars and in the filters, and the graph opens with larger ones", async ({
  page,
  context,
}) => {
  const cdp = await context.newCDPSession(page);
  await page.emulateMedia({ reducedMotion: "reduce" });
  await openApp(page);
  const heightOf = async () => placeOf(await placesOnCanvas(page), "NF-KB").height;
  const usual = await heightOf();
  await cdp.send("Page.setFontSizes", { fontSizes: { standard: 32, fixed: 26 } });
  for (const width of [1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await openApp(page);
    expect(await heightOf(), `the graph at ${width}`).toBeGreaterThan(1.5 * usual);
    await expect.poll(() => crowded(page, "header"), `top bar at ${width}`).toEqual([]);
    await expect.poll(() => crowded(page, "main > div"), `graph bar at ${width}`).toEqual([]);
    await page.getByRole("button", { name: /^Show the filters/ }).click();
    await expect(page.getByRole("checkbox").first()).toBeVisible();
    await expect.poll(() => crowded(page, 'section[aria-label="Filters"]'), `filters at ${width}`).toEqual([]);
    if (width > 1440) continue;
    await page.getByRole("button", { name: "Show the graph" }).click();
    await page.getByRole("banner").getByRole("button", { name: "More" }).click();
    await page.getByRole("menuitem", { name: "Export" }).click();
    await expect(page.getByRole("dialog").getByRole("button", { name: "Custom" })).toBeVisible();
    for (const group of ["File", "Page"])
      await expect.poll(() => crowded(page, `[role="dialog"] [aria-label="${group}"]`), group).toEqual([]);
  }
});

test("no page is longer than the window, whichever filters are unfolded", async ({ page }) => {
  const height = () => page.evaluate(() => document.documentElement.scrollHeight);
  await openApp(page);
  const unfold = page.locator('#filters button[aria-expanded="false"]');
  for (let left = await unfold.count(); left > 0; left = await unfold.count()) {
    await unfold.first().click();
    await expect(unfold).toHaveCount(left - 1);
    expect(await height(), `with ${left - 1} groups folded`).toBe(900);
  }
  await page.getByRole("checkbox").last().scrollIntoViewIfNeeded();
  expect(await page.evaluate(() => [scrollY, document.querySelector("header")?.getBoundingClientRect().top])).toEqual([
    0, 0,
  ]);
  for (const name of ["outline", "studies", "contested", "routes", "gaps", "compare", "datasets"]) {
    await openPage(page, name);
    expect(await height(), name).toBe(900);
  }
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test("the filters that are set have a line of their own, and the count has one", async ({ page }) => {
    await openApp(page, { url: "#effect=osteoclast,osteoblast" });
    const chips = page.getByRole("list", { name: "Active filters" });
    await expect(chips.getByRole("listitem")).toHaveCount(2);
    const [list, chip, status] = await Promise.all([
      chips.boundingBox(),
      chips.getByRole("listitem").first().boundingBox(),
      page.getByText(/arrows shown$/).boundingBox(),
    ]);
    expect(list?.width).toBeGreaterThan(300);
    expect(list?.height, "one line").toBeLessThan(60);
    expect(list?.y).toBeGreaterThan((status?.y ?? 0) + (status?.height ?? 0) - 1);
    expect(chip?.width).toBeGreaterThan(60);
    expect(status?.height).toBeLessThan(30);
    await chips.getByRole("button").last().click();
    await expect(chips.getByRole("listitem")).toHaveCount(1);
  });
});

for (const [name, viewport] of Object.entries({
  "a phone on its side": { width: 844, height: 390 },
  "a laptop at 200 %": { width: 720, height: 450 },
  "a laptop at 400 %": { width: 320, height: 225 },
})) {
  test.describe(name, () => {
    test.use({ viewport });

    test("leaves at least half of the window's height to the graph", async ({ page }) => {
      await openApp(page);
      for (const lang of ["en", "zh"] as const) {
        await speak(page, lang);
        const canvas = page.locator('[data-graph-ready="true"]');
        const box = await canvas.boundingBox();
        expect(box?.height, lang).toBeGreaterThanOrEqual(viewport.height / 2);
        const { whole, wide } = await page.evaluate(() => ({
          whole: document.documentElement.scrollHeight,
          wide: document.documentElement.scrollWidth,
        }));
        expect(wide, lang).toBe(viewport.width);
        // Where bars and half of the window do not go together, the page scrolls to all of it.
        if (whole === viewport.height) expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(viewport.height);
        const legend = page.getByRole("complementary", { name: /Legend|图例/ });
        await legend.scrollIntoViewIfNeeded();
        await expect(legend.getByRole("button").first()).toBeInViewport();
        await page.evaluate(() => scrollTo(0, 0));
      }
    });
  });
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 1280, height: 720 },
]) {
  test.describe(`the legend at ${viewport.width} × ${viewport.height}`, () => {
    test.use({ viewport });

    test("shows all its entries without scrolling, in both languages and at both levels", async ({ page }) => {
      await openApp(page);
      for (const [lang, caution] of [
        ["en", "Caution"],
        ["zh", "注意"],
      ] as const) {
        for (const level of ["overview", "molecules"] as const) {
          await page.evaluate((hash) => {
            location.hash = hash;
          }, `level=${level}&lang=${lang}`);
          await expect(
            page.getByRole("button", { name: level === "overview" ? /^(Overview|总览)$/ : /^(Molecules|分子)$/ }),
          ).toHaveAttribute("aria-pressed", "true");
          const list = page.getByRole("list", { name: caution });
          await expect(list.getByRole("listitem")).toHaveCount(5);
          for (const entry of await list.getByRole("listitem").all())
            await expect(entry).toBeInViewport({ ratio: 0.99 });
          const legend = page.getByRole("complementary", { name: /^(Legend|图例)$/ });
          // The overview keeps to the strip that the first picture leaves free; molecules may have a row more.
          const height = async () => (await legend.boundingBox())?.height ?? 0;
          const most = level === "overview" ? 93.5 : 110;
          await expect.poll(height, `${level}, ${lang}`).toBeLessThan(most);
          if (level === "overview") expect(await height(), lang).toBeGreaterThan(92.5);
          for (const entry of await legend.getByRole("listitem").all())
            await expect(entry).toBeInViewport({ ratio: 0.99 });
        }
      }
    });
  });
}
