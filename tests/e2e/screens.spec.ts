import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bundleUrl, expect, openApp, openPage, test } from "./app";

/*
 * Six screens at two sizes, pixel by pixel, at half resolution so that the pictures stay small. Letters and lines differ
 * from one version of a browser to the next: the version that drew the pictures is recorded, and another one compares
 * nothing, which is counted as skipped. `npm run screens:accept` accepts what is drawn now.
 */
test.use({ deviceScaleFactor: 0.5, colorScheme: "light", reducedMotion: "reduce" });

const sizes = { wide: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.004, scale: "device", animations: "disabled" } as const;

for (const [size, viewport] of Object.entries(sizes)) {
  test.describe(size, () => {
    test.use({ viewport });

    test(`six screens look as accepted: ${size}`, async ({ page, browser }, info) => {
      const record = join(info.snapshotDir, "browser.txt");
      const drawnBy = existsSync(record) ? readFileSync(record, "utf8").trim() : "";
      const accepts = info.config.updateSnapshots === "all" || info.config.updateSnapshots === "changed";
      const known = accepts || drawnBy === browser.version();
      info.skip(!known, `The pictures are of Chromium ${drawnBy}, this is ${browser.version()}: nothing was compared.`);
      const looks = async (name: string) => {
        await page.evaluate(() => document.fonts.ready);
        await expect(page).toHaveScreenshot(`${name}-${size}.png`, tolerance);
      };

      await openApp(page);
      await looks("overview");
      await page.goto("about:blank");
      // On a phone the panel covers the rest of the page.
      await page.goto(`${bundleUrl()}#node=NF-KB`);
      await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
      await expect(page.getByRole("heading", { name: "NF-κB signalling" })).toBeVisible();
      await looks("node");
      for (const [name, url] of [
        ["studies", ""],
        ["contested", ""],
        ["routes", "&q.to=RUNX2&q.len=2"],
        ["gaps", ""],
      ] as const) {
        await page.goto("about:blank");
        await openPage(page, name, { url });
        await looks(name);
      }
      if (accepts) writeFileSync(record, `${browser.version()}\n`);
    });
  });
}
