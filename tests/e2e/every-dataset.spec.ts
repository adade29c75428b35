import { existsSync, readdirSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, openApp, test } from "./app";

const first = "isopsoralen";
const others = readdirSync("data").filter((name) => name !== first && existsSync(`data/${name}/dataset.yaml`));

const pages = ["outline", "studies", "contested", "routes", "gaps", "compare"] as const;
/** What no page may say: a message without its word, a value that is none. */
const unsaid = /undefined|\{\{|\[object|NaN/;

async function goTo(page: Page, hash: string): Promise<void> {
  await page.evaluate((next) => {
    location.hash = next;
  }, hash);
}

async function saveAs(page: Page, format: string, language: "en" | "zh"): Promise<string> {
  const composer = page.getByRole("dialog");
  await composer.getByRole("button", { name: format, exact: true }).click();
  const save = composer.getByRole("button", { name: `${language === "en" ? "Save" : "保存"} ${format}` });
  await expect(save).toBeEnabled({ timeout: 30_000 });
  // Past the time in which a press counts as the second one of a double click.
  await page.waitForTimeout(600);
  const saved = page.waitForEvent("download", { timeout: 30_000 });
  await save.click();
  return (await saved).suggestedFilename();
}

for (const id of others) {
  for (const lang of ["en", "zh"] as const) {
    test(`${id}: every page, every chart and every kind of file, in ${lang}`, async ({ page }) => {
      test.setTimeout(150_000);
      await openApp(page, { lang, url: `#data=${id}` });
      expect(await page.getByRole("main").innerText()).not.toMatch(unsaid);
      await page.getByRole("button", { name: lang === "en" ? "Export" : "导出" }).click();
      await expect(page.getByRole("dialog").getByRole("img")).toBeVisible({ timeout: 30_000 });
      for (const format of ["SVG", "PDF", "PPTX", "PNG"]) {
        expect(await saveAs(page, format, lang)).toMatch(new RegExp(`^${id}_.*\\.${format.toLowerCase()}$`));
      }
      await page.keyboard.press("Escape");
      for (const name of pages) {
        await goTo(page, `data=${id}&page=${name}`);
        await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible({ timeout: 30_000 });
        const said = await page.getByRole("main").innerText();
        expect(said, name).not.toMatch(unsaid);
        // Words of bone are the first dataset's own.
        if (id === "silymarin" && name !== "compare") expect(said, name).not.toMatch(/\bbone|osteo(?!graph)|骨/i);
      }
    });
  }
}
