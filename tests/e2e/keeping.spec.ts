import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { bundleUrl, expect, expectWhole, openPage, test } from "./app";
import { liverFile, liverMini } from "./second-dataset";

test.use({ fetchesAhead: false });

const card = (page: Page, title: string) => page.getByRole("main").getByRole("listitem", { name: title, exact: true });
const mark = (page: Page, state: string | RegExp) => page.getByRole("banner").getByRole("button", { name: state });

/** Brings a file in and comes back to the list of collections. */
async function bringIn(page: Page, file: ReturnType<typeof liverFile>): Promise<void> {
  await page.getByRole("button", { name: "Bring in evidence…" }).click();
  await page.getByRole("dialog").locator('input[type="file"]').setInputFiles(file);
  await expectWhole(page);
}

async function toList(page: Page): Promise<void> {
  await page
    .getByRole("banner")
    .getByRole("button", { name: /^Dataset/ })
    .click();
  await page.getByRole("menuitem", { name: "All datasets…" }).click();
  await expect(page.getByRole("heading", { level: 2, name: "Datasets" })).toBeVisible();
}

async function rename(page: Page, from: string, to: string): Promise<void> {
  await card(page, from)
    .getByRole("button", { name: `Rename “${from}”` })
    .click();
  await page.getByRole("textbox", { name: "New name" }).fill(to);
  await page.getByRole("textbox", { name: "New name" }).press("Enter");
  await expect(card(page, to)).toBeVisible();
}

const title = liverMini().dataset.title.en;

test("a change is there after a reload, and the bar says that no file has it", async ({ page }) => {
  await openPage(page, "datasets");
  await bringIn(page, liverFile());
  await expect(mark(page, /all changes are in the file/)).toBeVisible();
  await toList(page);
  await rename(page, title, "My liver");
  await expect(mark(page, /1 change not in the file/)).toBeVisible();
  await expect(card(page, "My liver")).toContainText("1 change not in the file");
  await page.reload();
  await expect(page).toHaveTitle(/My liver/);
  await expect(mark(page, /1 change not in the file/)).toBeVisible();
});

test("a collection that is deleted can be put back, with its changes", async ({ page }) => {
  await openPage(page, "datasets");
  await bringIn(page, liverFile());
  await toList(page);
  await rename(page, title, "My liver");
  await card(page, "My liver").getByRole("button", { name: "Delete own.json from this browser" }).click();
  await expect(page.getByRole("status").filter({ hasText: "was deleted from this browser" })).toBeVisible();
  await toList(page);
  await expect(card(page, "My liver")).toHaveCount(0);
  await page.getByRole("status").getByRole("button", { name: "Undo" }).click();
  await expect(card(page, "My liver")).toContainText("1 change not in the file");
  await page.reload();
  await expect(card(page, "My liver")).toBeVisible();
});

test("a second tab follows the first, and both changes are kept", async ({ page, context }) => {
  await openPage(page, "datasets");
  await bringIn(page, liverFile());
  await toList(page);
  const other = await context.newPage();
  await other.goto(`${bundleUrl()}#data=file:liver-mini&page=datasets&lang=en`);
  await expect(card(other, title)).toBeVisible();
  await rename(page, title, "First");
  await expect(card(other, "First")).toBeVisible();
  await expect(other).toHaveTitle(/First/);
  await rename(other, "First", "Second");
  await expect(card(page, "Second")).toContainText("2 changes not in the file");
  await expect(page).toHaveTitle(/Second/);
});

test("saved as a folder in a zip and opened again, it is equal, and all changes are in a file", async ({ page }) => {
  await openPage(page, "datasets");
  await bringIn(page, liverFile());
  await toList(page);
  await rename(page, title, "My liver");
  await page.getByRole("button", { name: "Save this collection…" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: /folder, zip/ }).click();
  const coming = page.waitForEvent("download");
  await dialog.getByRole("button", { name: /^Save/ }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toMatch(/^liver-mini-.*\.osteograph\.zip$/);
  const buffer = await readFile(await download.path());
  await page.keyboard.press("Escape");
  await expect(mark(page, /all changes are in the file/)).toBeVisible();

  await card(page, "My liver")
    .getByRole("button", { name: /^Delete/ })
    .click();
  await expect(page.getByRole("status").filter({ hasText: "was deleted" })).toBeVisible();
  await toList(page);
  await page.getByRole("button", { name: "Bring in evidence…" }).click();
  const file = { name: "back.zip", mimeType: "application/zip", buffer };
  await page.getByRole("dialog").locator('input[type="file"]').setInputFiles(file);
  await expectWhole(page);
  await expect(page).toHaveTitle(/^My liver \(from file back\.zip\)/);
  const kept = await page.evaluate(
    () =>
      new Promise<string>((resolve, reject) => {
        const request = indexedDB.open("osteograph");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const base = request.result.transaction("bases").objectStore("bases").get("file:liver-mini");
          base.onsuccess = () => resolve(base.result);
        };
      }),
  );
  const { dataset, ...records } = liverMini();
  const { dataset: info, ...others } = JSON.parse(kept);
  expect(others).toEqual(records);
  expect(info).toEqual({ ...dataset, title: { ...dataset.title, en: "My liver" } });
});

test("a file that an earlier version kept is still there", async ({ page }) => {
  // A page of this site that is not the app, for the app opens its own database.
  const body = '<link rel="icon" href="data:," /><p>empty</p>';
  await page.route("**/empty.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto(`${bundleUrl()}empty.html`);
  const dataset = liverMini();
  const { id, title: name, version, date } = dataset.dataset;
  const about = { id, title: name, version, date, subjects: [], studies: 2, findings: 2, file: "x", picture: "y" };
  await page.evaluate(
    (file) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open("osteograph", 1);
        request.onupgradeneeded = () => request.result.createObjectStore("opened-datasets");
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const writing = request.result.transaction("opened-datasets", "readwrite");
          writing.objectStore("opened-datasets").put(file, file.id);
          writing.oncomplete = () => {
            request.result.close();
            resolve();
          };
        };
      }),
    { id, name: "before.json", about, text: JSON.stringify(dataset) },
  );
  await openPage(page, "datasets");
  await expect(card(page, title)).toContainText("from file before.json");
  await card(page, title).getByRole("button", { name: /^Open/ }).click();
  await expectWhole(page);
  await expect(page).toHaveTitle(/^Silymarin in the liver \(from file before\.json\)/);
});

test("another version is compared record by record, and what is taken over is one change", async ({ page }) => {
  await openPage(page, "datasets");
  await bringIn(page, liverFile());
  await toList(page);
  await page.getByRole("button", { name: "Compare with another version…" }).click();
  const dialog = page.getByRole("dialog");
  const theirs = liverFile("theirs.json", (text) => text.replace('"effect":"decreases"', '"effect":"no effect"'));
  await dialog.locator('input[type="file"]').setInputFiles(theirs);
  await expect(dialog.getByRole("heading", { name: "Different: 1" })).toBeVisible();
  await dialog.getByRole("radio", { name: "The other", exact: true }).click();
  await dialog.getByRole("button", { name: "Take over 1 record" }).click();
  await expect(dialog).toHaveCount(0);
  await expect(mark(page, /1 change not in the file/)).toBeVisible();
});

test("a folder on disk is written, changed by hand, and opened again after a reload", async ({ page }) => {
  // The browser's own file system in the place of the picker: real handles, of which IndexedDB keeps one.
  await page.addInitScript(() => {
    const picker = async () => (await navigator.storage.getDirectory()).getDirectoryHandle("papers", { create: true });
    Object.assign(globalThis, { showDirectoryPicker: picker });
  });
  await openPage(page, "datasets", { url: "&data=silymarin" });
  await page.getByRole("button", { name: "Save into a folder…" }).click();
  await expect(page.getByRole("status").filter({ hasText: "Written to the folder." })).toBeVisible({ timeout: 30_000 });
  await page.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const file = await (await root.getDirectoryHandle("papers")).getFileHandle("dataset.yaml");
    const text = await (await file.getFile()).text();
    const writable = await file.createWritable();
    await writable.write(text.replace(/^( *en: ).*$/m, "$1Silymarin by hand"));
    await writable.close();
  });
  await page.reload();
  await page.getByRole("button", { name: "Open the folder “papers” again" }).click({ timeout: 30_000 });
  await expectWhole(page);
  await expect(page).toHaveTitle(/Silymarin by hand/);
});
