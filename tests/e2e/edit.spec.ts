import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, openPage, test } from "./app";

const grid = (page: Page) => page.getByRole("grid");
const graph = (page: Page) => page.getByRole("application", { name: "Mechanism graph" });
const paper = (page: Page) => page.getByRole("button", { name: /^Testa 2031/ });

/** A disk so slow that several cells are typed while one is written. */
async function slowDisk(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const transaction = IDBTransaction.prototype;
    const { addEventListener } = transaction;
    transaction.addEventListener = function (this: IDBTransaction, type: string, listener: unknown): void {
      const call = listener as (event: Event) => void;
      addEventListener.call(this, type, type === "complete" ? (event) => setTimeout(call, 700, event) : call);
    };
  });
}

/** Presses Tab until the focus is on what has this name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let stops = 0; stops < 90; stops++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(
      () => document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? "",
    );
    if (name.test(at.trim())) return;
  }
  throw new Error(`The Tab key does not lead to ${name}.`);
}

test("a paper, an experiment and three findings by keyboard alone, undone, done again, and there after a reload", async ({
  page,
}) => {
  await slowDisk(page);
  await openPage(page, "edit", { url: "&data=psoralen" });
  await expect(paper(page)).toHaveCount(0);

  await tabTo(page, /^Add a paper$/);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("dialog", { name: "Add a paper" })).toBeVisible();
  await page.getByLabel("First author").focus();
  await page.keyboard.type("Testa");
  await page.keyboard.press("Tab");
  await page.keyboard.type("2031");
  await page.keyboard.press("Enter");
  await expect(paper(page)).toBeVisible();

  await tabTo(page, /^Add an experiment$/);
  await page.keyboard.press("Enter");
  await expect(grid(page)).toBeVisible();

  // The grid is one stop of the Tab key; its first row is empty.
  await page.getByLabel("Note").first().focus();
  for (let stops = 0; stops < 6 && (await grid(page).locator(":focus").count()) === 0; stops++)
    await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowRight");
  const rows = [
    ["up", "RUNX2", "protein"],
    ["down", "Newmarker7", "mRNA"],
    ["no effect", "ALP", "activity"],
  ] as const;
  for (const [direction, measured, as] of rows) {
    await page.keyboard.type(direction);
    await page.keyboard.press("Tab");
    await page.keyboard.type(measured);
    await page.keyboard.press("Tab");
    await page.keyboard.type(as);
    await page.keyboard.press("Enter");
  }
  await expect(paper(page)).toContainText("3 findings");
  await expect(grid(page).getByRole("row")).toHaveCount(5);
  for (const [, measured] of rows.slice(0, 2)) await expect(grid(page)).toContainText(measured);

  const isDrawn = async (): Promise<boolean> => {
    await graph(page).focus();
    const said = graph(page).locator('[aria-live="polite"]');
    await page.keyboard.press("ArrowRight");
    // From wherever the keyboard is, forwards to the last node and back to the first.
    for (const key of ["PageDown", "PageUp"]) {
      let before = "";
      for (let step = 0; step < 100; step++) {
        const text = (await said.textContent()) ?? "";
        if (text.includes("Newmarker7")) return true;
        if (text === before && step > 0) break;
        before = text;
        await page.keyboard.press(key);
      }
    }
    return false;
  };
  await expect.poll(isDrawn, { timeout: 60_000 }).toBe(true);

  await page.getByRole("button", { name: "Undo", exact: true }).last().focus();
  const undo = async (times: number) => {
    for (let step = 0; step < times; step++) await page.keyboard.press("Control+z");
  };
  // Each cell is a change of its own: what was measured, and as what.
  await undo(2);
  await expect(paper(page)).toContainText("2 findings");
  await page.keyboard.press("Control+Shift+z");
  await page.keyboard.press("Control+Shift+z");
  await expect(paper(page)).toContainText("3 findings");

  await page.reload();
  await expect(paper(page)).toContainText("3 findings", { timeout: 30_000 });
});

test("a row that is not whole, and text that is being typed, are there again after a reload", async ({ page }) => {
  await openPage(page, "edit", { url: "&data=psoralen" });
  const empty = grid(page).getByRole("row").last();
  const cell = (column: number) => empty.getByRole("gridcell").nth(column);
  await cell(5).click();
  await expect(cell(5)).toBeFocused();
  await page.keyboard.type("7 d");
  await page.keyboard.press("Tab");
  const unfinished = grid(page).getByRole("row").filter({ hasText: "7 d" }).last();
  await expect(unfinished).toBeVisible();
  // The row has a place of its own now, and the empty one comes after it.
  await unfinished.getByRole("gridcell").nth(14).click();
  await expect(unfinished.getByRole("gridcell").nth(14)).toBeFocused();
  await page.keyboard.type("half a no");
  await expect(grid(page).locator("textarea")).toHaveValue("half a no");
  await page.reload();
  await expect(page.getByText("A row that was not finished is here again.")).toBeVisible({ timeout: 30_000 });
  await expect(unfinished.getByRole("gridcell").nth(14)).toHaveText(/half a no/);
  // Enter in what was being typed takes it over; what was measured makes a finding of the row.
  const before = await grid(page).getByRole("row").count();
  await unfinished.getByRole("gridcell").nth(2).click();
  await expect(unfinished.getByRole("gridcell").nth(2)).toBeFocused();
  await page.keyboard.type("Restored7");
  await page.keyboard.press("Enter");
  await expect(grid(page).getByRole("row")).toHaveCount(before);
  await expect(unfinished.getByRole("gridcell").nth(14)).toHaveAttribute("aria-invalid", "true");
  await unfinished.getByRole("gridcell").nth(14).dblclick();
  await expect(grid(page).locator("textarea")).toHaveValue("half a no");
  await page.keyboard.press("Enter");
  await expect(page.getByText("A row that was not finished is here again.")).toHaveCount(0);
  await expect(unfinished.getByRole("gridcell").nth(14)).toHaveText("half a no");
});

test("a pencil in the study panel, and what is selected in the graph, lead to rows", async ({ page }) => {
  await openPage(page, "studies", { url: "&data=psoralen&study=chai2018" });
  await page
    .getByRole("button", { name: /^Edit the finding on TRACP/ })
    .first()
    .click();
  await expect(grid(page)).toBeVisible();
  await expect(grid(page).locator("td:focus")).toHaveText("Psoralen");
  await expect(page.locator('[data-graph-ready="true"]')).toHaveCount(1);
  await graph(page).focus();
  const said = graph(page).locator('[aria-live="polite"]');
  await page.keyboard.press("ArrowRight");
  await expect(said).not.toHaveText("");
  await page.keyboard.press("Enter");
  const rows = page.getByRole("region", { name: /^Rows of/ });
  await expect(rows).toBeVisible();
  const second = rows.getByRole("listitem").nth(1).getByRole("button");
  await second.click();
  await expect(grid(page).locator("td:focus")).toHaveAttribute("data-column", "2");
});

for (const lang of ["en", "zh"] as const) {
  test(`the page of editing has no violations of WCAG 2.2 AA (${lang})`, async ({ page }) => {
    await openPage(page, "edit", { lang, url: "&data=psoralen" });
    await expect(grid(page)).toBeVisible();
    const { violations } = await new AxeBuilder({ page })
      .withTags(["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa"])
      .analyze();
    expect(
      violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join("; ")}`),
    ).toEqual([]);
  });
}

test("on a phone a finding is a form", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await openPage(page, "edit", { url: "&data=psoralen" });
  await page.getByRole("button", { name: "Add a finding" }).click();
  // What is typed makes a row of it, with a number for its name.
  const form = page.getByRole("dialog");
  await form.getByLabel("Measured", { exact: true }).fill("Formmarker");
  await form.getByLabel("Time").fill("7 d");
  await form.getByRole("button", { name: "Done" }).click();
  await expect(page.getByRole("button", { name: /^Formmarker/ })).toContainText("7 d");
});
