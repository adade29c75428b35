import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, expectWhole, openApp, test } from "./app";
import { type View, views } from "./views";

test.use({ fetchesAhead: false });

/** Rules beyond those that axe applies by itself. */
const moreRules = { "label-content-name-mismatch": { enabled: true } };

const languages = ["en", "zh"] as const;
const themes = ["light", "dark"] as const;
const windows = [
  { kind: "wide", width: 1440, height: 900 },
  { kind: "phone", width: 390, height: 844 },
  { kind: "tablet", width: 820, height: 1180 },
] as const;

/** Every way in which a view is looked at. */
const looks = windows.flatMap((window) =>
  languages.flatMap((language) => themes.map((theme) => ({ window, language, theme }))),
);
type Look = (typeof looks)[number];

/** All views in all looks take a quarter of an hour: by a command of its own. The usual run has each view in one look, and each look with several views. */
const isWhole = process.env.OSTEOGRAPH_VIEWS === "all";
const stride = 5;

const isThere = ({ only }: View, { window }: Look): boolean => only === undefined || only.includes(window.kind);

function viewsOf(look: Look): readonly View[] {
  const fitting = views.filter((view) => isThere(view, look));
  if (isWhole) return fitting;
  return fitting.filter((view) => {
    const possible = looks.filter((each) => isThere(view, each));
    return possible[(views.indexOf(view) * stride) % possible.length] === look;
  });
}

/**
 * Not asked while a list or a menu is open: it is no part of the page that a landmark would hold, and the component library hides the rest of
 * the page from screen readers until it is closed.
 */
const notOfPopups = ["region", "page-has-heading-one", "aria-hidden-focus"];

/** Library elements before and after a popup that send the focus on, so that nobody ever is on one. */
const focusGuards = "[data-base-ui-focus-guard]";

/** What axe finds, by rule. */
async function barriersOf(page: Page, { popup }: View): Promise<readonly string[]> {
  const rules = { ...moreRules, ...Object.fromEntries(popup ? notOfPopups.map((id) => [id, { enabled: false }]) : []) };
  // The app has no frames: axe runs in the page alone, and says nothing of the thousands of nodes that pass.
  const axe = new AxeBuilder({ page }).setLegacyMode(true).exclude(focusGuards);
  const { violations } = await axe.options({ resultTypes: ["violations"], rules }).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 300)).join(" | ")}`);
}

async function goTo(page: Page, view: View, language: Look["language"]): Promise<void> {
  await page.evaluate(
    (fragment) => {
      location.hash = fragment;
    },
    `${view.at}${view.at === "" ? "" : "&"}lang=${language}`,
  );
  await expect(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "zh-CN" : "en");
  // Of the view before, nothing is left.
  await expect(page.locator("main")).toBeVisible();
  if (view.at === "") await expectWhole(page);
  for (const name of view.press ?? [])
    await page.getByRole("button", { name }).or(page.getByRole("menuitem", { name })).first().click();
  for (const key of view.keys ?? []) {
    await page.keyboard.press(key);
    if (key === "/") await expect(page.getByRole("banner").getByRole("combobox")).toBeFocused();
  }
  await expect(page.locator(view.shows).filter({ visible: true }).first(), view.name).toBeVisible();
  await expect(page.locator("[aria-busy='true']")).toHaveCount(0);
}

async function leave(page: Page): Promise<void> {
  const over = page.locator("[role='dialog'], [role='menu'], [role='listbox']");
  if ((await over.count()) > 0) {
    await page.keyboard.press("Escape");
    await expect(over).toHaveCount(0);
  }
}

/** What is wrong with a view: barriers, and whether it is wider than the window. */
async function lookAt(page: Page, view: View, { window, language }: Look): Promise<readonly string[]> {
  await goTo(page, view, language);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  const found = await barriersOf(page, view);
  await leave(page);
  return wide > window.width ? [...found, `${wide} px wide`] : found;
}

for (const window of windows) {
  for (const theme of themes) {
    test.describe(`${window.width} px, ${theme}`, () => {
      test.use({ viewport: { width: window.width, height: window.height }, colorScheme: theme });

      test("nothing bars the way in any view, and none is wider than the window", async ({ page }) => {
        test.setTimeout(isWhole ? 1_800_000 : 240_000);
        await page.emulateMedia({ colorScheme: theme, reducedMotion: "reduce" });
        const barriers: Record<string, readonly string[]> = {};
        for (const look of looks.filter((each) => each.window === window && each.theme === theme)) {
          await page.goto("about:blank");
          await openApp(page, { lang: look.language });
          for (const view of viewsOf(look)) {
            const name = `${view.name}, ${look.language}`;
            await test.step(name, async () => {
              const found = await lookAt(page, view, look).catch(async (error: unknown) => {
                // The other views are looked at all the same.
                await page.goto("about:blank");
                await openApp(page, { lang: look.language });
                return [String(error)];
              });
              if (found.length > 0) barriers[name] = found;
            });
          }
        }
        expect(barriers).toEqual({});
      });
    });
  }
}
