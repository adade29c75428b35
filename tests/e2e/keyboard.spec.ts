import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./app";

const search = (page: Page) => page.getByRole("combobox", { name: "Search nodes and studies" });
const graph = (page: Page) => page.getByRole("application", { name: "Mechanism graph" });
const panel = (page: Page) => page.getByRole("complementary", { name: "Studies behind the selection" });

/** Presses Tab until the focus is there; a page has far fewer stops than that. */
async function tabTo(page: Page, isThere: () => Promise<boolean>): Promise<void> {
  for (let stops = 0; stops < 80; stops++) {
    await page.keyboard.press("Tab");
    if (await isThere()) return;
  }
  throw new Error("The Tab key does not lead there.");
}

const hasFocus = (locator: ReturnType<typeof graph>) => () =>
  locator.evaluate((element) => element === document.activeElement);

test("the Tab key leads to the search, the filters and the graph, in that order", async ({ page }) => {
  await openApp(page);
  await tabTo(page, hasFocus(search(page)));
  await tabTo(page, hasFocus(page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ })));
  await page.keyboard.press("Space");
  await expect(page.getByRole("main")).toContainText("5 of 26 studies");
  await tabTo(page, hasFocus(graph(page)));
});

test("the first stop of the Tab key leads straight to the graph", async ({ page }) => {
  await openApp(page);
  await page.keyboard.press("Tab");
  await expect(page.getByRole("button", { name: "Skip to the graph" })).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(graph(page)).toBeFocused();
});

test("on the graph, arrow keys and Enter open the studies of a node, and Escape leaves them", async ({ page }) => {
  await openApp(page, { url: "#effect=osteoclast&rest=hide" });
  await graph(page).focus();
  await page.keyboard.press("ArrowRight");
  const said = graph(page).locator('[aria-live="polite"]');
  await expect(said).not.toBeEmpty();
  while (!/^Isopsoralen inhibits NF-κB/.test((await said.textContent()) ?? "")) await page.keyboard.press("PageDown");
  await page.keyboard.press("Enter");
  await expect(panel(page).getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(panel(page)).toHaveCount(0);
});

const sought: Readonly<Record<string, { readonly option: RegExp; readonly heading: string }>> = {
  骨钙素: { option: /^OCN/, heading: "OCN" },
  Osx: { option: /^Osterix/, heading: "Osterix" },
  TRACP: { option: /^TRACP/, heading: "TRACP" },
  24: { option: /Zhan/, heading: "Reference 24" },
  Yuan: { option: /Yuan/, heading: "Reference 20" },
};

for (const [words, { option, heading }] of Object.entries(sought)) {
  test(`"/", ${words} and Enter lead to it, Escape leaves it`, async ({ page }) => {
    await openApp(page);
    await page.keyboard.press("/");
    await expect(search(page)).toBeFocused();
    await page.keyboard.insertText(words);
    await expect(page.getByRole("option").first()).toHaveText(option);
    await page.keyboard.press("Enter");
    await expect(panel(page).getByRole("heading", { level: 2, name: heading })).toBeVisible();
    await expect(search(page)).toHaveValue("");
    await page.keyboard.press("Escape");
    await expect(panel(page)).toHaveCount(0);
  });
}

test("Escape closes the help and gives the focus back", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Help" }).focus();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog")).toBeVisible();
  await page.keyboard.press("Escape");
  await expect(page.getByRole("dialog")).toHaveCount(0);
  await expect(page.getByRole("button", { name: "Help" })).toBeFocused();
});

test("an arrow is reached, read as a sentence and opened by keys alone", async ({ page }) => {
  await openApp(page, { url: "#effect=osteoclast&rest=hide" });
  await graph(page).focus();
  await page.keyboard.press("PageDown");
  const said = graph(page).locator('[aria-live="polite"]');
  await expect(said).not.toBeEmpty();
  await page.keyboard.press("Shift+ArrowRight");
  while (!/NF-κB/.test((await said.textContent()) ?? "")) await page.keyboard.press("ArrowDown");
  await expect(said).toContainText("Isopsoralen inhibits NF-κB");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/arrow=tested/);
  await expect(panel(page)).toContainText("NF-κB");
});
