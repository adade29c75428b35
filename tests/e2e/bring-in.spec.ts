import { existsSync, readdirSync, readFileSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Download, Page } from "@playwright/test";
import { expect, expectWhole, openApp, openPage, test } from "./app";
import { drop, dropOnce } from "./drop";

const csv = [
  "First author,Year,PMID,Compound,Target,Direction,Cells,Dose,Where",
  "Invented,2019,31234567,Testin,RUNX2,up,MC3T3-E1,10 μM,Fig. 1A",
  "Invented,2019,31234567,Testin,Sclerostin-like thing,down,MC3T3-E1,10 μM,Fig. 1B",
  "Example,2021,32345678,Testin,RUNX2,,OVX mice,5 mg/kg,Fig. 2",
].join("\n");

const dialogOf = (page: Page) => page.getByRole("dialog");
const add = (page: Page) => dialogOf(page).getByRole("button", { name: /^Add \d/ });
const dataset = (page: Page, name: RegExp) => page.getByRole("banner").getByRole("button", { name });

async function bytesOf(download: Download): Promise<Buffer> {
  const path = await download.path();
  return readFileSync(path);
}

test("a table is dropped, looked at, mapped and added; undone, saved and opened again", async ({ page }) => {
  await openApp(page);
  await drop(page, { name: "my-table.csv", content: csv });
  const dialog = dialogOf(page);
  await expect(dialog.getByRole("heading", { name: "Bring in my-table.csv" })).toBeVisible();
  await expect(dialog.getByRole("status").first()).toContainText(/3 rows: 2 new papers, 3 findings/);
  await expect(dialog.getByRole("status").first()).toContainText("1 without direction");
  const column = dialog.getByRole("combobox", { name: "Column “Where” is" });
  await column.selectOption("figure");
  await expect(add(page)).toHaveText("Add 3 findings");
  await dialog.getByRole("textbox", { name: "Title" }).fill("Testin and bone");
  await expect(add(page)).toBeEnabled();
  await add(page).click();
  await expect(dialog).toHaveCount(0);
  await expectWhole(page);
  await expect(page).toHaveTitle(/^Testin and bone/);
  await expect(page.getByRole("main")).toContainText("2 of 2 studies");

  // More of it goes into the open collection as one change, which one press takes back.
  await drop(page, { name: "my-table.csv", content: csv.replaceAll("RUNX2", "BMP2") });
  await expect(dialog.getByRole("radio", { name: /^Add to/ })).toBeChecked();
  // The columns are known from the table before.
  await expect(column).toHaveValue("figure");
  await expect(add(page)).toBeEnabled();
  await add(page).click();
  await expect(dialog).toHaveCount(0);
  await expect(page.getByText("Added: 2 findings from my-table.csv")).toBeVisible();
  await page.getByRole("button", { name: "Undo", exact: true }).last().click();
  const search = page.getByRole("combobox", { name: /Search/ });
  await search.fill("BMP2");
  await expect(page.getByRole("option", { name: /BMP2/ })).toHaveCount(0);
  await page.keyboard.press("Escape");
  await drop(page, { name: "my-table.csv", content: csv.replaceAll("RUNX2", "BMP2") });
  await add(page).click();
  await expect(dialog).toHaveCount(0);
  await page.reload();
  await expectWhole(page);
  await search.fill("BMP2");
  await expect(page.getByRole("option", { name: /BMP2/ }).first()).toBeVisible();
  await page.keyboard.press("Escape");

  await dataset(page, /^Dataset/).click();
  await page.getByRole("menuitem", { name: "Save this collection…" }).click();
  await dialog.getByRole("radio", { name: /one file/ }).click();
  const saving = page.waitForEvent("download");
  await dialog.getByRole("button", { name: "Save (.json)" }).click();
  const saved = await bytesOf(await saving);
  await page.keyboard.press("Escape");
  // A whole collection is opened at once.
  await dropOnce(page, { name: "again.json", content: saved });
  await expect(page.getByRole("status").filter({ hasText: "again" })).toBeVisible();
  await expectWhole(page);
  await expect(page).toHaveTitle(/^Testin and bone/);
});

test("a broken file is named with its fault and leaves everything as it was", async ({ page }) => {
  await openApp(page, { url: "#effect=osteoclast" });
  for (const [name, content] of [
    ["broken.csv", 'PMID,Target\n1,"RUNX2\n2,OCN'],
    ["broken.json", '{"schemaVersion": "2.0"'],
    ["empty.csv", ""],
    ["nothing.xyz", "\u0000\u0001\u0002"],
  ] as const) {
    await drop(page, { name, content });
    await expect(dialogOf(page).getByRole("heading", { name: new RegExp(`^${name} has`) })).toBeVisible();
    await expect(dialogOf(page)).toContainText("The open collection is as it was.");
    await page.keyboard.press("Escape");
    await expect(dialogOf(page)).toHaveCount(0);
  }
  await expect(dataset(page, /^Dataset: Isopsoralen$/)).toBeVisible();
  await expect(page).toHaveURL(/effect=osteoclast/);
});

test("cells are pasted from a spreadsheet, on the page and in the dialog", async ({ page }) => {
  await openApp(page);
  const cells = csv.replaceAll(",", "\t");
  await page.evaluate((text) => {
    const data = new DataTransfer();
    data.setData("text/plain", text);
    document.body.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true, cancelable: true }));
  }, cells);
  await expect(dialogOf(page).getByRole("status").first()).toContainText("3 findings");
  await page.keyboard.press("Escape");
  await dataset(page, /^Dataset/).click();
  await page.getByRole("menuitem", { name: "Bring in evidence…" }).click();
  await dialogOf(page).getByRole("textbox").fill(cells);
  await dialogOf(page).getByRole("button", { name: "Preview" }).click();
  await expect(dialogOf(page).getByRole("status").first()).toContainText("3 findings");
});

test("10,000 rows come with progress, and the page stays usable", async ({ page }) => {
  test.slow();
  await openApp(page);
  const [header, ...rows] = csv.split("\n");
  const many = Array.from({ length: 10_000 }, (_, at) =>
    (rows[at % rows.length] ?? "").replace(/\d{8}/, `${30_000_000 + (at % 400)}`).replace("RUNX2", `GENE${at % 900}`),
  );
  await page.evaluate(() => {
    // The longest time that the page could not answer since the drop, ms.
    const waits = { longest: 0, dropped: 0 };
    Object.assign(window, { waits });
    let last = 0;
    document.addEventListener(
      "drop",
      () => {
        last = performance.now();
        waits.dropped = last;
        setInterval(() => {
          waits.longest = Math.max(waits.longest, performance.now() - last);
          last = performance.now();
        }, 20);
      },
      { capture: true, once: true },
    );
  });
  await drop(page, { name: "many.csv", content: [header, ...many].join("\n") });
  await expect(dialogOf(page).getByRole("status").first()).toContainText("10000 rows", { timeout: 120_000 });
  await expect(dialogOf(page).getByRole("table").getByRole("row")).toHaveCount(51);
  const { longest, whole } = await page.evaluate(() => {
    const { waits } = window as unknown as { waits: { longest: number; dropped: number } };
    return { longest: waits.longest, whole: performance.now() - waits.dropped };
  });
  // However slow the machine is: what is held is that nothing blocks for as long as the work takes.
  expect(longest).toBeLessThan(whole * 0.6);
  await page.keyboard.press("Escape");
  await expect(dialogOf(page)).toHaveCount(0);
});

for (const [lang, colorScheme, width] of [
  ["en", "light", 1440],
  ["zh", "dark", 390],
] as const) {
  test(`the dialogs are free of known accessibility faults, ${lang}, ${colorScheme}, ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    await page.emulateMedia({ colorScheme });
    await openPage(page, "datasets", { lang });
    const clean = async () => {
      const { violations } = await new AxeBuilder({ page }).include('[role="dialog"]').analyze();
      expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
    };
    await page.getByRole("button", { name: /Bring in evidence|导入证据/ }).click();
    await expect(dialogOf(page)).toBeVisible();
    await clean();
    await page.keyboard.press("Escape");
    await drop(page, { name: "my-table.csv", content: csv });
    await expect(dialogOf(page).getByRole("table")).toBeVisible();
    await expect(dialogOf(page).getByRole("radio").first()).toBeVisible();
    await clean();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: /Save this collection|保存此证据集/ }).click();
    await clean();
  });
}

const samples = "../shared/samples";
const names = existsSync(samples) ? readdirSync(samples).filter((name) => name !== "README.md") : [];

if (names.length === 0) process.stdout.write(`No folder ${samples}: the sample files are not tried.\n`);

const isBroken = (name: string) => name.includes(".invalid.");

async function dropSample(page: Page, name: string): Promise<void> {
  await openPage(page, "datasets", { url: "&data=isopsoralen" });
  await expect(dataset(page, /^Dataset: Isopsoralen$/)).toBeVisible();
  await drop(page, { name, content: readFileSync(`${samples}/${name}`) });
}

for (const part of [0, 1]) {
  const some = names.filter((name) => !isBroken(name)).filter((_, at) => at % 2 === part);
  if (some.length === 0) continue;
  test(`samples open: ${some.join(", ")}`, async ({ page }) => {
    test.slow();
    for (const name of some) {
      await test.step(name, async () => {
        await dropSample(page, name);
        await expect(add(page), name).toBeEnabled();
        await add(page).click();
        await expect(dialogOf(page)).toHaveCount(0);
        await expectWhole(page, 60_000);
        await expect(page).toHaveURL(/data=(?!isopsoralen)/);
      });
    }
  });
}

const broken = names.filter(isBroken);
if (broken.length > 0)
  test(`samples are refused with their faults: ${broken.join(", ")}`, async ({ page }) => {
    test.slow();
    for (const name of broken) {
      await test.step(name, async () => {
        await dropSample(page, name);
        const dialog = dialogOf(page);
        await expect(dialog.getByRole("heading", { name: /has \d+ errors? and was not opened/ }), name).toBeVisible();
        await expect(dialog.getByRole("alert"), name).not.toBeEmpty();
        await page.keyboard.press("Escape");
        await expect(dialog).toHaveCount(0);
      });
    }
  });
