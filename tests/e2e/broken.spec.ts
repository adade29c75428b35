import { expect, type Page } from "@playwright/test";
import { bundleUrl } from "./app";
import { lose, test } from "./lost-files";

const dataset = "**/data/isopsoralen.json";

/** Serves the shipped dataset with some of its text replaced. */
async function serveWith(page: Page, change: (text: string) => string): Promise<void> {
  await page.route(dataset, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    const changed = change(text);
    if (changed === text) throw new Error("The dataset does not hold the text that was to be replaced.");
    await route.fulfill({ response, body: changed });
  });
}

test("a dataset with faults is answered by the list of them, record by record, and not drawn", async ({ page }) => {
  await serveWith(page, (text) =>
    text
      .replace(/("id":"r24-cells-NFATC1".*?"object":")NFATC1"/, '$1NFATC9"')
      .replace(/("id":"r25-cells-NF-KB".*?"effect":")inhibits"/, '$1annoys"'),
  );
  await page.goto(bundleUrl());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(/^The dataset has \d+ errors$/);
  await expect(page.getByRole("alert")).toContainText(/\d errors/);
  await expect(page.getByRole("main")).toBeFocused();
  const faults = page.getByRole("listitem");
  const unknown = faults.filter({ hasText: "an id that no record defines" }).filter({ hasText: "NFATC9" });
  await expect(unknown.first()).toContainText("r24-cells-NFATC1");
  await expect(unknown.first()).toContainText("object");
  const annoyed = faults.filter({ hasText: "annoys" });
  await expect(annoyed.first()).toContainText("r25-cells-NF-KB");
  await expect(annoyed.first()).toContainText("effect");
  await expect(annoyed.first()).toContainText("inhibits");
  await expect(page.locator("[data-graph-ready]")).toHaveCount(0);
});

test("half a file is told as such, and the page opens once the file is whole", async ({ page }) => {
  await serveWith(page, (text) => text.slice(0, 20_000));
  await page.goto(bundleUrl());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The dataset has 1 error");
  await expect(page.getByRole("listitem")).toContainText("cannot be read");
  await page.unroute(dataset);
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
});

test("an empty file, a list or a page of the host in the dataset's place leads to a list of faults, never to a blank page", async ({
  page,
}) => {
  for (const body of ["", "[]", "<!doctype html><p>Welcome"]) {
    await page.route(dataset, (route) => route.fulfill({ body, contentType: "application/json" }));
    await page.goto("about:blank");
    await page.goto(bundleUrl());
    await expect(page.getByRole("heading", { level: 1 }), body).toHaveText(/^The dataset has \d+ errors?$/);
    await expect(page.getByRole("listitem").first(), body).toContainText("isopsoralen.json");
    await page.unroute(dataset);
  }
});

test("a dataset that is not there is told as such, with a way to try again", async ({ page }) => {
  const find = await lose(page, dataset);
  await page.goto(bundleUrl());
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("The evidence could not be loaded");
  await page.getByText("Details").click();
  await expect(page.locator("pre")).toContainText("404");
  await find();
  await page.getByRole("button", { name: "Try again" }).click();
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
});

test("a connection that breaks is told in the reader's language", async ({ page }) => {
  await page.route(dataset, (route) => route.abort("connectionreset"));
  await page.goto(`${bundleUrl()}#lang=zh`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("无法加载证据数据");
  await expect(page.getByRole("button", { name: "重试" })).toBeVisible();
});
