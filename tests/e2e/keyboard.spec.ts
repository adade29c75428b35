import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { expect, openApp, openPage, test } from "./app";

test.use({ fetchesAhead: false });

const search = (page: Page) => page.getByRole("combobox", { name: "Search nodes and studies" });
const graph = (page: Page) => page.getByRole("application", { name: "Mechanism graph" });
const panel = (page: Page) => page.getByRole("complementary", { name: "Studies behind the selection" });

/** Presses Tab until the focus is there; a page has far fewer stops than that. */
async function tabTo(page: Page, place: Locator): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press("Tab");
    if (await place.evaluateAll((all) => all.some((each) => each === document.activeElement))) return;
  }
  throw new Error("The Tab key does not lead there.");
}

/** What the graph says of the node or the arrow that the keyboard is on. */
const said = (page: Page) => graph(page).locator('[aria-live="polite"]');

/** Presses a key until the graph says that. */
async function walkTo(page: Page, key: string, words: RegExp): Promise<void> {
  for (let steps = 0; steps < 60; steps++) {
    const before = (await said(page).textContent()) ?? "";
    if (words.test(before)) return;
    await page.keyboard.press(key);
    await expect(said(page)).not.toHaveText(before);
  }
  throw new Error(`The key ${key} does not lead there.`);
}

test("the Tab key leads to the search, the filters and the graph, in that order", async ({ page }) => {
  await openApp(page);
  await tabTo(page, search(page));
  await tabTo(page, page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("main")).toContainText("5 of 26 studies");
  await tabTo(page, graph(page));
});

const sought: Readonly<Record<string, { readonly option: RegExp; readonly heading: string }>> = {
  骨钙素: { option: /^OCN/, heading: "OCN" },
  Osx: { option: /^Osterix/, heading: "Osterix" },
  TRACP: { option: /^TRACP/, heading: "TRACP" },
  24: { option: /Zhan/, heading: "Reference 24" },
  Yuan: { option: /Yuan/, heading: "Reference 20" },
};

test(`"/", words and Enter lead to what they name, Escape leaves it: ${Object.keys(sought).join(", ")}`, async ({
  page,
}) => {
  await openApp(page);
  for (const [words, { option, heading }] of Object.entries(sought)) {
    await page.keyboard.press("/");
    await expect(search(page)).toBeFocused();
    await page.keyboard.insertText(words);
    await expect(page.getByRole("option").first()).toHaveText(option);
    await page.keyboard.press("Enter");
    await expect(panel(page).getByRole("heading", { level: 2, name: heading }), words).toBeVisible();
    await expect(search(page)).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(panel(page), words).toHaveCount(0);
  }
});

test("the first stop of the Tab key leads straight to the graph; Escape closes the help and gives the focus back", async ({
  page,
}) => {
  await openApp(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the graph" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(graph(page)).toBeFocused();
  await page.getByRole("button", { name: "Help" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Help" })).toBeFocused();
});

test("the whole job by keys alone: find, walk the arrows, open a study, filter, redraw, move, save a picture", async ({
  page,
}) => {
  await openApp(page);
  await page.keyboard.press("/");
  await expect(search(page)).toBeFocused();
  await page.keyboard.insertText("NF-kB");
  await expect(page.getByRole("option").first()).toHaveText(/^NF-κB/);
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();

  // Bar, filters, graph.
  await page.keyboard.press("F6");
  await page.keyboard.press("F6");
  await expect(graph(page)).toBeFocused();
  await page.keyboard.press("Shift+ArrowLeft");
  await expect(said(page)).not.toBeEmpty();
  await walkTo(page, "ArrowDown", /^Isopsoralen inhibits NF-κB: 2 studies/);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/arrow=tested/);

  await page.keyboard.press("F6");
  const study = panel(page).getByRole("article", { name: /^25/ });
  await expect(study).toBeVisible();
  await tabTo(page, study.getByRole("button", { name: /4 other findings/ }));
  await page.keyboard.press("Enter");
  await expect(study).toContainText("MMP9 decreased via NF-κB");

  // One step back each: the studies, the arrow, the node.
  await graph(page).focus();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  const ofArrow = await said(page).textContent();
  await page.keyboard.press("Escape");
  await expect(said(page)).not.toHaveText(ofArrow ?? "");
  await expect(said(page)).toContainText("NF-κB");

  await page.keyboard.press("Shift+F6");
  await tabTo(page, page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ }));
  await page.keyboard.press("Space");
  await expect(page.getByRole("main")).toContainText("5 of 26 studies");
  await tabTo(page, page.getByRole("button", { name: "Redraw to fill" }));
  await page.keyboard.press("Enter");
  const back = page.getByRole("button", { name: "Back to the whole graph" });
  await expect(back).toBeVisible();
  await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).not.toBe("BODY");

  await graph(page).focus();
  await page.keyboard.press("PageDown");
  await expect(said(page)).not.toBeEmpty();
  await page.keyboard.press("m");
  await expect(said(page)).toContainText("picked up");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(said(page)).toContainText("put down");
  await expect(page.getByRole("button", { name: /^Put .* back/ }).first()).toBeVisible();

  await page.keyboard.press("Escape");
  await page.keyboard.press("F6");
  const open = page.getByRole("button", { name: "Export" });
  await tabTo(page, open);
  await page.keyboard.press("Enter");
  const save = page.getByRole("dialog").getByRole("button", { name: "Save PNG" });
  await expect(save).toBeEnabled();
  await tabTo(page, save);
  const download = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  expect(
    readFileSync(await (await download).path())
      .subarray(1, 4)
      .toString("latin1"),
  ).toBe("PNG");
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(open).toBeFocused();
});

test("tables and cards are one stop each, walked by arrow keys; Enter opens and Escape comes back", async ({
  page,
}) => {
  const cell = (name: RegExp) => page.getByRole("button", { name });
  await openPage(page, "gaps");
  const first = page.getByRole("main").locator("tbody button").first();
  await expect(first).toBeVisible();
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the content" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("main")).toBeFocused();
  await tabTo(page, first);
  const cells = page.getByRole("main").locator("tbody button");
  for (const key of ["ArrowDown", "End"]) {
    const before = await cells.evaluateAll((all) => all.indexOf(document.activeElement as HTMLElement));
    await page.keyboard.press(key);
    await expect(cells.nth(before), key).not.toBeFocused();
  }
  await page.keyboard.press("Control+Home");
  await expect(first).toBeFocused();
  await page.keyboard.press("Enter");
  const card = page.getByRole("main").getByRole("heading", { level: 3 }).first();
  await expect(card).toBeFocused();
  await page.keyboard.press("Escape");
  await expect(first).toBeFocused();
  await expect(cell(/^NF-κB · Osteoclast · cells/)).toHaveAttribute("tabindex", "-1");

  await page.goto("about:blank");
  await openPage(page, "studies", { url: "&q.table=studies" });
  const lines = page.getByRole("main").locator("tbody th button:first-of-type");
  await expect(lines.first()).toBeVisible();
  await tabTo(page, lines.first());
  await page.keyboard.press("ArrowDown");
  await expect(lines.nth(1)).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("article").first()).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
  await expect(lines.nth(1)).toBeFocused();

  await page.goto("about:blank");
  await openPage(page, "contested");
  const cards = page.getByRole("main").getByRole("article");
  await expect(cards.first()).toBeVisible();
  const stops = cards.locator("button, summary");
  const tabbable = () => stops.evaluateAll((all) => all.filter((each) => (each as HTMLElement).tabIndex === 0).length);
  expect(await stops.count()).toBeGreaterThan(20);
  await expect.poll(tabbable).toBeLessThanOrEqual(1);
  await tabTo(page, stops);
  await page.keyboard.press("PageDown");
  await expect.poll(tabbable).toBe(1);
});
