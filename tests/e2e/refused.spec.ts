import { expect, type Page } from "@playwright/test";
import { expectWhole, openApp, openPage } from "./app";
import { lose, test } from "./lost-files";
import { liverFile, liverMini } from "./second-dataset";

test("without its fonts the graph is drawn and used, a PNG says that it has others, and an SVG why it cannot be made", async ({
  page,
}) => {
  await lose(page, "**/fonts/**");
  await openApp(page, { url: "#node=NF-KB" });
  await expect(page.getByRole("complementary").getByRole("heading", { name: "NF-κB" })).toBeVisible();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  const dialog = page.getByRole("dialog");
  const save = (format: string) => dialog.getByRole("button", { name: `Save ${format}` });
  await dialog.getByRole("button", { name: "PNG", exact: true }).click();
  await expect(save("PNG")).toBeEnabled();
  await Promise.all([page.waitForEvent("download"), save("PNG").click()]);
  await expect(dialog.getByText("so system fonts are used")).toBeVisible();
  await dialog.getByRole("button", { name: "SVG", exact: true }).click();
  await expect(save("SVG")).toBeEnabled();
  await save("SVG").click();
  await expect(dialog.getByRole("alert")).toContainText("its fonts or a part of the app did not load");
});

/** The browser has no room, neither for settings nor for collections, from now on. */
const fill = (page: Page) =>
  page.evaluate(() => {
    const refuse = (): never => {
      throw new DOMException("There is no room.", "QuotaExceededError");
    };
    Storage.prototype.setItem = refuse;
    IDBObjectStore.prototype.put = refuse;
    IDBObjectStore.prototype.add = refuse;
  });

test("where the browser has no room left, a change is made, and what is lost at the end of the visit is said at once", async ({
  page,
}) => {
  await openPage(page, "datasets");
  await page.getByRole("button", { name: "Bring in evidence…" }).click();
  await page.getByRole("dialog").locator('input[type="file"]').setInputFiles(liverFile());
  const mark = page.getByRole("banner").getByRole("button", { name: /^State of the collection/ });
  await expect(mark).toHaveAccessibleName(/all changes are in the file/);
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^Dataset/ })
    .click();
  await page.getByRole("menuitem", { name: "All datasets…" }).click();
  await fill(page);
  const card = (title: string) => page.getByRole("main").getByRole("listitem", { name: title, exact: true });
  const { en } = liverMini().dataset.title;
  await card(en)
    .getByRole("button", { name: `Rename “${en}”` })
    .click();
  const name = page.getByRole("textbox", { name: "New name" });
  await name.fill("Typed where nothing is kept");
  await name.press("Enter");
  await expect(card("Typed where nothing is kept")).toBeVisible();
  await expect(mark).toHaveAccessibleName(/not kept/);
  await mark.click();
  await expect(page.getByText("This browser has no room left.")).toBeVisible();
});

test("names that run from right to left, or are very long and have no space, stay in their boxes, lines and cells", async ({
  page,
}) => {
  const hebrew = "\u05d0\u05dc\u05e7\u05dc\u05d9\u05df \u05e4\u05d5\u05e1\u05e4\u05d8\u05d0\u05d6 (ALP 2)";
  const long = "Supercalifragilistic".repeat(12);
  const file = liverFile("own.json", (text) =>
    text.replaceAll('"ALP"', JSON.stringify(hebrew)).replaceAll('"COL1A1"', JSON.stringify(long)),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "datasets");
  await page.getByRole("button", { name: "Bring in evidence…" }).click();
  await page.getByRole("dialog").locator('input[type="file"]').setInputFiles(file);
  await expectWhole(page);
  const own = new URL(page.url()).hash.replace(/^#/, "");
  const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  for (const [width, height] of [
    [390, 844],
    [1440, 900],
  ] as const) {
    await page.setViewportSize({ width, height });
    for (const view of ["", "&node=ALPL", "&page=outline", "&page=studies", "&page=gaps", "&page=contested"]) {
      await page.evaluate((hash) => {
        location.hash = hash;
      }, `#${own}${view}`);
      await expect(page.locator("main")).toBeVisible();
      if (view === "&node=ALPL") await expect(page.getByRole("heading", { name: hebrew })).toBeVisible();
      if (view === "&page=outline") await expect(page.getByRole("main")).toContainText(long);
      await expect.poll(wider, `${view} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
});
