import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { expect, expectWhole, openPage, test } from "./app";
import { liverFile, liverMini } from "./second-dataset";

/** Largest size of the file, bytes: what a mail takes. */
const mostBytes = 2_000_000;
const hostile = "</script><script>document.title='run'</script><img src=x onerror=alert(1)> \u2028 $& \u202eאבג";
const title = `${hostile} ${"very long ".repeat(12)}`.trim();

let folder: string;
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "osteograph-graph-"));
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Saves the graph as one file, and gives its path. */
async function saveGraph(
  page: Page,
  name: string,
  words: { readonly open: string; readonly save: RegExp },
): Promise<string> {
  await page.getByRole("button", { name: words.open, exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: words.save }).click();
  const path = join(folder, name);
  await (await download).saveAs(path);
  expect(statSync(path).size).toBeLessThan(mostBytes);
  return path;
}

/** What goes wrong on a page, and what it asks for beside itself. */
function complaintsOf(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("dialog", (dialog) => complaints.push(dialog.message()));
  page.on("request", (request) => {
    if (!/^(blob|data):/.test(request.url()) && !/\.html/.test(request.url())) complaints.push(request.url());
  });
  return complaints;
}

test("a reader's own graph, with names that would be code, becomes one file that opens from the disk in its view, and saves itself again", async ({
  page,
  context,
}) => {
  expect(existsSync("dist/single.html"), "npm run build makes it").toBe(true);
  const { title: before } = liverMini().dataset;
  const file = liverFile("own.json", (text) =>
    text
      .replaceAll(JSON.stringify(before.en), () => JSON.stringify(title))
      .replaceAll(JSON.stringify(before.zh), () => JSON.stringify(title)),
  );
  await openPage(page, "datasets");
  await page.getByRole("button", { name: "Bring in evidence…" }).click();
  await page.getByRole("dialog").locator('input[type="file"]').setInputFiles(file);
  await expectWhole(page);
  await page.getByRole("button", { name: "Theme" }).click();
  await page.getByRole("menuitemradio", { name: "Dark" }).click();
  await page.keyboard.press("Escape");
  await page.getByRole("combobox", { name: "Search nodes and studies" }).fill("COL1A1");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/node=/);
  const chosen = /node=([^&]+)/.exec(page.url())?.[1] ?? "";
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  const first = await saveGraph(page, "first.html", { open: "导出", save: /单个 HTML 文件/ });

  const other = await context.newPage();
  const complaints = complaintsOf(other);
  await other.goto(pathToFileURL(first).href);
  await expectWhole(other, 90_000);
  await expect(other.locator("html")).toHaveAttribute("lang", /^zh/);
  await expect(other.locator("html")).toHaveAttribute("data-theme", "dark");
  expect(other.url()).toContain(`node=${chosen}`);
  await expect(other.getByRole("complementary").last()).toContainText("COL1A1");
  await other.getByRole("button", { name: "English" }).click();
  const second = await saveGraph(other, "second.html", { open: "Export", save: /one HTML file/ });

  await other.goto(`${pathToFileURL(second).href}#page=datasets`);
  await expect(other.getByRole("main").getByRole("listitem").first()).toContainText("</script><script>");
  await expect(other.getByRole("main").getByRole("listitem")).toHaveCount(1);
  expect(readFileSync(second, "utf8").match(/osteograph-added"/g)).toHaveLength(2);
  expect(complaints).toEqual([]);
});
