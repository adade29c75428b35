import { expect, type Page } from "@playwright/test";
import { openApp } from "./app";
import { lose, test } from "./lost-files";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

test("a page, a panel and a dialog whose files are lost say so in place, the rest stays, and Try again brings them", async ({
  page,
}) => {
  const files = ["gaps-*.js", "studies-*.css", "study-panel-*.js", "HelpDialog-*.js"];
  const find = await lose(page, ...files.map((file) => `**/assets/${file}`));
  await openApp(page);
  const lost = page.getByRole("alert").filter({ hasText: "could not be loaded" });

  await page.getByRole("combobox", { name: "Search nodes and studies" }).fill("NFATc1");
  await page
    .getByRole("option", { name: /^NFATc1/ })
    .first()
    .click();
  await expect(page.getByRole("complementary").and(lost.locator("xpath=ancestor::aside"))).toBeVisible();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  await button(page, "Gaps").click();
  await expect(page.getByRole("main").and(lost.locator("xpath=ancestor::main"))).toBeVisible();
  await expect(page.getByRole("banner")).toBeVisible();
  await button(page, "Studies").click();
  await expect(page.getByRole("main").and(lost.locator("xpath=ancestor::main"))).toBeVisible();
  await button(page, "Help").click();
  await expect(page.getByRole("dialog").getByRole("alert")).toContainText("could not be loaded");

  await find();
  await page.getByRole("dialog").getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("dialog", { name: "Help" })).toBeVisible();
  await page.keyboard.press("Escape");
  await page.getByRole("main").getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("columnheader").first()).toBeVisible();
  // With its styles: the head of the table stays while its lines scroll.
  await expect(page.getByRole("columnheader").first()).toHaveCSS("position", "sticky");
  await button(page, "Gaps").click();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toBeVisible();
  await page.getByRole("complementary").getByRole("button", { name: "Try again" }).first().click();
  await expect(page.getByRole("heading", { name: "NFATc1" })).toBeVisible();
});

test("after some seconds the pages, the help and the export open without a network, and the graph stays", async ({
  page,
  context,
}) => {
  const loaded = new Set<string>();
  page.on("requestfinished", (request) => loaded.add(new URL(request.url()).pathname.split("/").at(-1) ?? ""));
  await openApp(page);
  // The last of what is fetched ahead.
  const isLast = (file: string) => /^recipe-.*\.js$/.test(file);
  // It comes when nothing else is to be done, which on a busy machine may be long.
  await expect.poll(() => [...loaded].some(isLast), { timeout: 90_000 }).toBe(true);
  await context.setOffline(true);
  for (const name of ["Studies", "Contested", "Routes", "Gaps", "Compare", "Outline"]) {
    if (!(await button(page, name).isVisible()))
      await page.getByRole("navigation", { name: "Pages" }).locator("[aria-haspopup]:visible").click();
    await page.getByRole("button", { name, exact: true }).or(page.getByRole("menuitem", { name })).click();
    await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toBeVisible();
  }
  await button(page, "Graph").click();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
  for (const name of ["Help", "Export"]) {
    await button(page, name).click();
    await expect(page.getByRole("dialog").getByRole("heading", { level: 2 })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  }
  await button(page, "中文").click();
  await expect(page.getByRole("button", { name: "研究", exact: true })).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: /\S/ })).toHaveCount(0);
});

test("a search that was not loaded says so and is there at the next letter; undo changes nothing out of sight", async ({
  page,
}) => {
  const find = await lose(page, "**/assets/search-index-*.js");
  await openApp(page);
  const field = page.getByRole("combobox", { name: "Search nodes and studies" });
  await field.fill("NFAT");
  await expect(page.getByText("The search could not be loaded")).toBeVisible();
  await find();
  await field.press("c");
  await expect(page.getByRole("option", { name: /^NFATc1/ }).first()).toBeVisible();
  await field.fill("");
  await page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ }).check();
  await button(page, "Gaps").click();
  await expect(page.getByRole("main").getByRole("heading", { level: 2 })).toBeVisible();
  await page.keyboard.press("Control+z");
  await expect(
    page.getByRole("status").filter({ hasText: "Not undone: the last step changed the filters" }),
  ).toBeVisible();
  await button(page, "Graph").click();
  await expect(page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ })).toBeChecked();
});
