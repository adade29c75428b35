import { readFileSync } from "node:fs";
import type { Download, Page } from "@playwright/test";
import { strFromU8, unzipSync } from "fflate";
import { readRecipe } from "../../src/figure/png/recipe";
import { expect, openApp, openPage, test } from "./app";

test.use({ fetchesAhead: false });

const words = {
  en: {
    chip: "As the primary record says",
    toggle: "Read as the primary record says, where it differs from the review",
    back: "Read as the review says",
    subtitle: /read as the primary record says/,
    export: "Export",
  },
  zh: {
    chip: "按原始文献所述",
    toggle: "与综述不符之处，按原始文献所述",
    back: "改按综述所述",
    subtitle: /按原始文献所述/,
    export: "导出",
  },
} as const;

const tables = [
  ["studies", "&q.table=studies"],
  ["studies", ""],
  ["studies", "&q.table=doses"],
  ["contested", ""],
  ["routes", "&q.to=BMD"],
  ["gaps", ""],
  ["compare", "&q.left=6&q.right=9"],
] as const;

async function save(page: Page, format: string): Promise<Download> {
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: format, exact: true }).click();
  const button = dialog.getByRole("button", { name: new RegExp(`^(Save |保存 ?)${format}$`) });
  await expect(button).toBeEnabled();
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return download;
}

for (const lang of ["en", "zh"] as const) {
  const said = words[lang];

  test(`the primary records' reading can be seen in every place where they are read (${lang})`, async ({ page }) => {
    await openApp(page, { lang });
    const main = page.getByRole("main");
    const toggle = main.getByRole("button", { name: said.toggle });
    await expect(main.getByText(said.chip, { exact: true })).toBeHidden();
    await toggle.click();
    await expect(toggle).toHaveAttribute("aria-pressed", "true");
    await expect(main.getByText(said.chip, { exact: true })).toBeInViewport();

    for (const [name, url] of tables) {
      await openPage(page, name, { lang, url: `&reading=primary${url}` });
      await expect(main.getByRole("note", { name: said.chip }), `${name}${url}`).toBeInViewport();
    }
    await main.getByRole("note").getByRole("button", { name: said.back }).click();
    await expect(main.getByRole("note", { name: said.chip })).toBeHidden();
    await expect(page).not.toHaveURL(/reading=primary/);
  });

  test(`files say whose word was read (${lang})`, async ({ page, context }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openApp(page, { lang, url: "#reading=primary" });
    await page.getByRole("button", { name: said.export, exact: true }).click();
    const dialog = page.getByRole("dialog");
    await expect(dialog.getByRole("img")).toBeVisible();

    const svg = await save(page, "SVG");
    expect(svg.suggestedFilename()).toMatch(/_primary-record\.svg$/);
    const text = readFileSync(await svg.path(), "utf8").replace(/<[^>]*>/g, "");
    expect(text).toMatch(said.subtitle);

    const png = await save(page, "PNG");
    expect(png.suggestedFilename()).toMatch(/_primary-record\.png$/);
    const recipe = readRecipe(readFileSync(await png.path()));
    expect(recipe).toMatchObject({ ok: true, recipe: { reading: "primary" } });

    const pptx = await save(page, "PPTX");
    expect(pptx.suggestedFilename()).toMatch(/_primary-record\.pptx$/);
    const parts = unzipSync(readFileSync(await pptx.path()));
    const notes = Object.entries(parts).filter(([path]) => /notesSlides\/[^/]*\.xml$/.test(path));
    expect(notes).not.toHaveLength(0);
    for (const [path, bytes] of notes) expect(strFromU8(bytes).replace(/<[^>]*>/g, ""), path).toMatch(said.subtitle);
  });
}
