import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { expect, openApp, openPage, test } from "./app";

test.use({ fetchesAhead: false });

const lines = (page: Page): Locator => page.getByRole("main").locator("tbody > tr");

/** Reference numbers of the lines, each once, as on screen. */
async function refsOf(rows: Locator): Promise<number[]> {
  // Beside the number a row header may hold a button of an icon alone.
  const texts = await rows.locator("th button").allTextContents();
  return [...new Set(texts.filter((text) => text !== "").map(Number))];
}

/** Opens one of the tables of studies, and waits until all its lines are there. */
async function openTable(page: Page, url: string): Promise<void> {
  await openPage(page, "studies", { url });
  await expect(page.getByRole("textbox", { name: "Find in the table" })).toHaveValue("");
  await expect(lines(page).nth(20)).toBeAttached();
}

const find = (page: Page, words: string) => page.getByRole("textbox", { name: "Find in the table" }).fill(words);

test("which studies report RUNX2 up, OPG up, and a rise of bone mineral density", async ({ page }) => {
  await openTable(page, "");
  await find(page, "RUNX2 increased");
  const ofRunx2 = lines(page).filter({ has: page.locator('[data-column="object"]', { hasText: /^RUNX2$/ }) });
  await expect.poll(() => refsOf(ofRunx2)).toEqual([9, 14, 16, 17, 19, 35, 37, 38, 39]);
  await expect(ofRunx2.first()).toContainText("Retracted");
  await find(page, "TNFRSF11B increased");
  await expect.poll(() => refsOf(lines(page)), "OPG").toEqual([22, 27]);
  await find(page, "bone mineral density increased");
  await expect.poll(() => refsOf(lines(page)), "bone mineral density").toEqual([27, 29, 30, 39, 41]);
});

test("which studies worked with ovariectomised animals or MC3T3-E1, were purely in vivo, print doses in nmol/L, and what one found", async ({
  page,
}) => {
  await openTable(page, "&q.table=studies&q.hide=none");
  const approach = page.locator('[data-column="approach"]');
  const pure = lines(page).filter({ has: approach.filter({ hasText: /^in vivo$/ }) });
  await expect.poll(() => refsOf(pure)).toEqual([19, 20, 27, 29, 30, 39, 42]);

  await openTable(page, "&q.table=studies");
  await find(page, "ovari");
  await expect.poll(() => refsOf(lines(page))).toEqual([9, 20, 29, 32, 41]);
  await find(page, "MC3T3-E1");
  await expect.poll(() => refsOf(lines(page))).toEqual([6, 7, 17, 22, 34]);
  await page.getByRole("button", { name: "Open study 17, Ge" }).click();
  const panel = page.getByRole("complementary", { name: "Studies behind the selection" });
  await expect(panel.getByRole("heading", { level: 2, name: "Reference 17" })).toBeVisible();
  await expect(panel).toContainText("2, 10, 50 μmol/L");

  // In the table and in the chart.
  await openTable(page, "&q.table=studies");
  await page.getByRole("button", { name: "Dose unit" }).click();
  await page.getByRole("checkbox", { name: /^nmol\/L/ }).check();
  await expect.poll(() => refsOf(lines(page))).toEqual([22, 32, 34]);
  await expect(lines(page)).toHaveCount(3);
  await page.getByRole("group", { name: "Show" }).getByRole("button", { name: "Doses" }).click();
  const inChart = page.getByRole("main").getByRole("button", { name: /nmol\/L/ });
  await expect(inChart).toHaveCount(3);
  await expect(inChart.last()).toHaveAccessibleName(/^34 Zhang .*10\.0, 1\.0, 0\.1 nmol\/L/);
});

test("through what the compound lowers NFATc1, and where that stands on the graph", async ({ page }) => {
  await openPage(page, "routes");
  await page.getByRole("combobox", { name: "To", exact: true }).fill("NFATc1");
  await page.getByRole("option", { name: "NFATc1" }).click();
  const shortest = page.getByRole("region", { name: "From Isopsoralen to NFATc1" }).getByRole("listitem").first();
  await expect(shortest).toContainText("Isopsoralen inhibits NF-κB [24, 25], which increases NFATc1 [24, 25]");
  await expect(shortest).toContainText("Net effect: NFATc1 down");
  await shortest.getByRole("button", { name: "Show on the graph" }).click();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  await expect(page).toHaveURL(/route=isopsoralen(>|%3E)NF-KB(>|%3E)NFATC1/);
});

test("what contradicts reference 7, and what the primary records say instead of the review", async ({ page }) => {
  await openPage(page, "contested");
  const conflict = page
    .getByRole("region", { name: /^Between studies/ })
    .getByRole("article", { name: "PI3K/Akt/mTOR and mTORC1" });
  for (const name of ["Reference 5, background", "Reference 7, 李想", "Reference 9, Wang, Retracted"]) {
    await expect(conflict.getByRole("button", { name }).first()).toBeVisible();
  }
  await expect(conflict).toContainText("promotes bone formation by activating PI3K/Akt/mTOR");
  await expect(conflict.getByRole("list", { name: /^What each reference reports/ })).toContainText(
    "PI3K/Akt/mTOR activates mTORC1",
  );
  await expect(conflict.getByRole("table")).toContainText("MC3T3-E1");
  await conflict.getByRole("button", { name: /on the graph/ }).click();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();

  // The primary records change the signs that the review prints, everywhere.
  await openPage(page, "contested");
  await page.getByRole("button", { name: "as the primary record says" }).click();
  await expect(page).toHaveURL(/reading=primary/);
  await page.getByRole("button", { name: "Graph", exact: true }).click();
  await page.getByRole("combobox").fill("Notch");
  await page
    .getByRole("option", { name: /^Notch/ })
    .first()
    .click();
  const panel = page.getByRole("complementary", { name: "Studies behind the selection" });
  await expect(panel).toContainText("Isopsoralen inhibits Notch");
});

test("what the review says is missing, what nobody has studied, and what two studies of one pathway share", async ({
  page,
}) => {
  await openPage(page, "gaps");
  const stated = page.getByRole("region", { name: "What the review says is missing" });
  await expect(stated.getByRole("definition")).toHaveCount(12);
  for (const words of ["molecular mechanism in humans", "phase III trials", "Long-term safety", "poorly absorbed"]) {
    await expect(stated).toContainText(words);
  }
  const cell = page.getByRole("button", {
    name: "NF-κB · Osteoclast · cells: 2 studies: 2 lowered (24, 25). Possible duplicates: 24, 25.",
  });
  await expect(cell).toBeVisible();
  await expect(
    page.getByRole("button", { name: /^NF-κB · Osteoclast · humans: not studied in this review/ }),
  ).toBeVisible();

  // What two studies of one pathway share.
  await openPage(page, "compare", { url: "&q.left=24&q.right=25" });
  const table = page.getByRole("table", { name: /side by side$/ });
  for (const name of ["NF-κB", "Osteoclast formation", "NFATc1", "CTSK", "MMP9"]) {
    await expect(table.getByRole("row", { name: new RegExp(`${name}.*24, Zhan.*25, 阮彬家`) })).toBeVisible();
  }
  await expect(table.getByRole("row", { name: /Bone resorption.*not reported here/ })).toBeVisible();
});

test("a reference that prints no direction is no support of one, wherever references are counted", async ({ page }) => {
  await openPage(page, "routes", { url: "&q.to=RUNX2&q.len=2" });
  const shortest = page.getByRole("region", { name: "From Isopsoralen to RUNX2" }).getByRole("listitem").first();
  await expect(shortest).toContainText(
    "Isopsoralen increases RUNX2 [17, 37, 38, 39] (changed, direction not stated: [32])",
  );
  await openPage(page, "gaps");
  const cell = page.getByRole("button", { name: /^PI3K\/Akt\/mTOR · Osteoblast · cells/ });
  await expect(cell).toHaveAccessibleName(/2 studies: 1 raised \(7\); 1 changed, direction not stated \(6\)/);
  await openPage(page, "compare", { url: "&q.of=pathways&q.left=PI3K-AKT-MTOR&q.right=WNT-BCATENIN" });
  await expect(page.getByRole("row", { name: /^Show PI3K\/Akt\/mTOR on the graph/ })).toContainText(
    /raised7changed, direction not stated6/,
  );
});

test("pages can be taken home as files", async ({ page }) => {
  const saved = async (title: string, kind: string): Promise<string> => {
    // The page before has a button of the same name.
    await expect(page.getByRole("heading", { level: 2, name: title })).toBeVisible();
    await page.getByRole("main").getByRole("button", { name: "Save", exact: true }).click();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("menuitem", { name: kind, exact: true }).click(),
    ]);
    return readFile(await download.path(), "utf8");
  };
  await openPage(page, "contested");
  expect(await saved("Where the evidence disagrees", "CSV")).toContain(
    "Between studies,PI3K/Akt/mTOR and mTORC1,serious,5; 6; 7; 9,",
  );
  await openPage(page, "compare", { url: "&q.left=29&q.right=21" });
  expect(await saved("Compare", "CSV")).toContain("Opposite directions,Calcium,CALCIUM,lowered,,29,");
  await openPage(page, "gaps");
  expect(await saved("What was studied, and what was not", "CSV")).toContain(
    "NF-κB,Osteoclast,cells,2,24; 25,0,2,0,0,0,,24; 25,",
  );
  expect(await saved("What was studied, and what was not", "Excel (XLSX)")).toMatch(/^PK/);
});

test("filters stand only beside pages that they change, the others say so, and no route is an answer in words", async ({
  page,
}) => {
  const rail = page.getByRole("complementary", { name: "Filters" });
  await openPage(page, "studies", { url: "&effect=osteoclast" });
  await expect(rail).toBeVisible();
  await page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name: "Contested" }).click();
  await expect(page.getByText("1 filter is set. It does not apply to this page")).toBeVisible();
  await expect(rail).toBeHidden();
  await expect(page.getByRole("button", { name: "The filters do not apply to this page" })).toBeDisabled();

  // Questions that no route answers are answered in words.
  await openPage(page, "routes", { url: "&q.from=RUNX2&q.to=RUNX2" });
  const said = page.getByRole("main").getByRole("status").first();
  await expect(said).toContainText("Start and end are the same");
  await openPage(page, "routes", { url: "&q.to=NOWHERE" });
  await expect(said).toContainText("which this dataset does not have");
  await openPage(page, "routes", { url: "&q.to=ESTROGEN-DEFICIENCY" });
  await expect(said).toContainText("no route of up to 5 steps leads there");
});

test("every page can be reached from every other, and the graph comes back as it was", async ({ page }) => {
  await openApp(page, { url: "#effect=osteoclast&node=NF-KB" });
  for (const name of ["Studies", "Contested", "Routes", "Gaps"]) {
    await page.getByRole("navigation", { name: "Pages" }).getByRole("button", { name }).click();
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  }
  for (const name of ["Compare", "Outline"]) {
    await page.getByRole("navigation", { name: "Pages" }).locator("[aria-haspopup]:visible").click();
    await page.getByRole("menuitem", { name }).click();
    await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  }
  await page.getByRole("button", { name: "Graph", exact: true }).click();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  await expect(page.getByRole("main")).toContainText("5 of 26 studies");
  await expect(page.getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();
});
