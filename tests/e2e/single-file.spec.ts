import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { expect, type Page, test } from "@playwright/test";
import { expectWhole } from "./app";

/** Largest size of the file, bytes: what a mail takes, and a journal as a supplement. */
const mostBytes = 2_000_000;

// The file is built once, for the process in which all of them run.
test.describe.configure({ mode: "default" });

let folder: string;
let address: string;

test.beforeAll(() => {
  test.setTimeout(300_000);
  folder = mkdtempSync(join(tmpdir(), "osteograph-single-"));
  execFileSync("npx", ["vite", "build", "--mode", "single", "--outDir", folder, "--logLevel", "error"], {
    stdio: "inherit",
    // What another test of the same worker sets would make it the larger build for development.
    env: { ...process.env, NODE_ENV: "production" },
  });
  address = pathToFileURL(join(folder, "index.html")).href;
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Opens the file as a double click does; what goes wrong on the page, and what it asks for, is kept. */
async function open(page: Page, fragment = ""): Promise<readonly string[]> {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
  page.on("request", (request) => {
    const url = request.url();
    if (!/^(blob|data):/.test(url) && !url.startsWith(address)) complaints.push(`request: ${url}`);
  });
  await page.goto(`${address}${fragment}`);
  return complaints;
}

test("the single file is small, opens from the disk, and asks for nothing", async ({ page }) => {
  expect(statSync(join(folder, "index.html")).size).toBeLessThan(mostBytes);
  const complaints = await open(page);
  await expectWhole(page);
  await page.getByRole("checkbox", { name: /^In silico/ }).check();
  await expect(page.getByRole("main").getByRole("status").first()).toContainText(/^\d+ of 26 studies/);
  await page.goto(`${address}#page=studies`);
  await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  expect(complaints).toEqual([]);
});

test("the single file has both languages, with their letters", async ({ page }) => {
  const complaints = await open(page, "#lang=zh");
  await expectWhole(page);
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  expect(await page.evaluate(() => document.fonts.check("12px 'Osteograph Sans'", "骨"))).toBe(true);
  await page.getByRole("button", { name: "English" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^en/);
  expect(complaints).toEqual([]);
});

test("the whole job from the single file: find, open a study, filter, redraw, save a picture", async ({ page }) => {
  const complaints = await open(page);
  await expectWhole(page);
  await page.getByRole("combobox").fill("NF-kB");
  await page
    .getByRole("option", { name: /^NF-κB/ })
    .first()
    .click();
  const studies = page.getByRole("complementary", { name: "Studies behind the selection" });
  await expect(studies.getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();
  await studies.getByText(/^\d+ arrows$/).click();
  await studies.getByRole("button", { name: /^Isopsoralen inhibits NF-κB: 2 studies/ }).click();
  await expect(page).toHaveURL(/arrow=tested/);
  await expect(studies.getByRole("article", { name: /^25/ })).toContainText("10, 20, 30 μmol/L");
  await page.getByRole("checkbox", { name: /^Osteoclast: bone resorption/ }).check();
  await expect(page.getByRole("main")).toContainText("5 of 26 studies");
  await page.getByRole("button", { name: "Redraw to fill" }).click();
  await expect(page.getByRole("button", { name: "Back to the whole graph" })).toBeVisible();
  await page.getByRole("button", { name: "Export" }).click();
  const save = page.getByRole("dialog").getByRole("button", { name: "Save PNG" });
  await expect(save).toBeEnabled();
  const download = page.waitForEvent("download");
  await save.click();
  const saved = readFileSync(await (await download).path());
  expect(saved.subarray(1, 4).toString("latin1")).toBe("PNG");
  expect(complaints).toEqual([]);
});

test("the single file opens another dataset that is inside", async ({ page }) => {
  const complaints = await open(page, "#data=silymarin");
  await expectWhole(page, 90_000);
  await expect(page).toHaveTitle(/Silymarin|silymarin/);
  expect(complaints).toEqual([]);
});
