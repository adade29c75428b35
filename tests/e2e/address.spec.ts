import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./app";

const link = "#level=molecules&effect=osteoclast&node=NFATC1&lang=zh";

const chosen = (page: Page) => page.getByRole("heading", { level: 2, name: "NFATc1" });

test("filters, choice, level and language are there again after a reload", async ({ page }) => {
  await openApp(page);
  await page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ }).check();
  await page.getByRole("button", { name: "Molecules" }).click();
  await page.getByRole("combobox", { name: "Search nodes and studies" }).fill("NFATc1");
  await page.getByRole("option", { name: /^NFATc1/ }).click();
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page).toHaveURL(new RegExp(`${link}$`));

  await page.reload();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  await expect(chosen(page)).toBeVisible();
  await expect(page.getByRole("button", { name: "分子", exact: true })).toHaveAttribute("aria-pressed", "true");
  await expect(page.getByRole("checkbox", { name: /^破骨细胞·骨吸收/ })).toBeChecked();
  await expect(page.locator("html")).toHaveAttribute("lang", "zh-CN");
});

test("a page and what was asked of it are there again after a reload", async ({ page }) => {
  await openApp(page);
  await page.getByRole("button", { name: "Studies", exact: true }).click();
  await page.getByRole("textbox", { name: "Find in the table" }).fill("nmol/L");
  await expect(page).toHaveURL(/page=studies/);
  await page.reload();
  await expect(page.getByRole("textbox", { name: "Find in the table" })).toHaveValue("nmol/L");
  await expect(page.getByRole("heading", { name: "Studies", level: 2 })).toBeVisible();
});

test("the back button takes back one step at a time, the forward button brings it again", async ({ page }) => {
  await openApp(page);
  const osteoclast = page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ });
  const molecules = page.getByRole("button", { name: "Molecules" });
  await osteoclast.check();
  await molecules.click();
  await page.getByRole("button", { name: "Contested", exact: true }).click();
  await expect(page.getByRole("heading", { name: "Where the evidence disagrees" })).toBeVisible();

  await page.goBack();
  await expect(molecules).toHaveAttribute("aria-pressed", "true");
  await expect(osteoclast).toBeChecked();
  await page.goBack();
  await expect(molecules).toHaveAttribute("aria-pressed", "false");
  await expect(osteoclast).toBeChecked();
  await page.goBack();
  await expect(osteoclast).not.toBeChecked();
  await page.goForward();
  await expect(osteoclast).toBeChecked();
});

test("an address that makes no sense opens the first view and says what it left out", async ({ page }) => {
  await openApp(page, { url: "#page=moon&node=UNOBTAINIUM&effect=osteoclast,teeth&study=999&colour=red" });
  const notice = page.getByRole("status").filter({ hasText: "parts of the link were not recognised" });
  await expect(notice).toContainText("5 parts");
  for (const part of ["page=moon", "node=UNOBTAINIUM", "effect=teeth", "study=999", "colour=red"]) {
    await expect(notice).toContainText(part);
  }
  // What did make sense holds; nothing is chosen.
  await expect(page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ })).toBeChecked();
  await expect(page.getByRole("complementary", { name: "Studies behind the selection" })).toHaveCount(0);
  await notice.getByRole("button", { name: "Close the notice" }).click();
  await expect(notice).toHaveCount(0);
});

test("noise behind the # is no reason not to open", async ({ page }) => {
  await openApp(page, { url: "#%E0%A4%A&&&===<script>&node=%00&years=2030-1900&min=-3" });
  await expect(page.getByRole("status").filter({ hasText: "not recognised" })).toContainText("years=2030-1900");
  await expect(page.getByRole("main")).toContainText("26 of 26 studies");
});

test("a link with very long and misplaced parts names them in short, and the notice can be closed", async ({
  page,
}) => {
  const long = `arrow=${"x".repeat(8000)}`;
  await openApp(page, { url: `#${long}&route=isopsoralen>NFATC1&q.find=x&node=NF-KB&node=NOTCH` });
  const notice = page.getByRole("status").filter({ hasText: "4 parts" });
  for (const part of ["arrow=xxx", "…", "route=isopsoralen>NFATC1", "q.find=x", "node=NOTCH"]) {
    await expect(notice).toContainText(part);
  }
  expect((await notice.boundingBox())?.height).toBeLessThan(200);
  await expect(page.getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();
  await notice.getByRole("button", { name: "Close the notice" }).click();
  await expect(notice).toHaveCount(0);
});

test("a copied link opens the same view elsewhere", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openApp(page, { url: link });
  await page.getByRole("button", { name: "分享此视图", exact: true }).click();
  await page.getByRole("menuitem", { name: "复制此视图的链接" }).click();
  await expect(page.getByRole("status").filter({ hasText: "已复制" })).toBeVisible();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(link);
  await page.goto("about:blank");
  await page.goto(copied);
  await expect(chosen(page)).toBeVisible();
});
