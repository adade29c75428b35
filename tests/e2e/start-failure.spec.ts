import { createServer } from "node:http";
import { expect, type Page, test } from "@playwright/test";
import { bundleUrl } from "./app";

/* The browser's complaints about what it refuses are part of each case. */

/** The one sentence that is shown, in both languages. */
async function expectSentence(
  page: Pick<Page, "getByRole" | "locator">,
  english: RegExp,
  chinese: RegExp,
): Promise<void> {
  const alert = page.getByRole("alert").filter({ hasText: english });
  await expect(alert).toBeVisible();
  await expect(alert).toContainText(chinese);
  await expect(alert.getByRole("paragraph")).toHaveCount(2);
  // The picture stays, or the canvas that has taken its place.
  await expect(page.locator('#opening svg, [data-graph-ready="true"]').first()).toBeVisible();
}

test("opened as a file, the page says that it needs a server", async ({ page }) => {
  await page.goto(new URL("../../dist/index.html", import.meta.url).href);
  await expectSentence(page, /Run “npm start”/, /请在项目文件夹中运行“npm start”/);
});

test("in a frame that gives it no origin, the page says which sandbox flags it needs", async ({ page }) => {
  const host = createServer((_, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(`<iframe sandbox="allow-scripts" src="${bundleUrl()}" width="1200" height="800"></iframe>`);
  });
  await new Promise<void>((resolve) => {
    host.listen(0, "localhost", resolve);
  });
  try {
    const address = host.address();
    if (address === null || typeof address === "string") throw new Error("The server has no port.");
    await page.goto(`http://localhost:${address.port}/`);
    const frame = page.frameLocator("iframe");
    await expectSentence(frame, /allow-scripts allow-same-origin/, /sandbox 属性/);
  } finally {
    host.close();
    host.closeAllConnections();
  }
});

for (const file of ["index-*.js", "interface-*.js", "canvas-*.js"]) {
  test(`where ${file} does not arrive, the picture stays with a sentence and the way on`, async ({ page }) => {
    await page.route(`**/assets/${file}`, (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(bundleUrl());
    await expectSentence(page, /did not arrive/, /未能加载/);
    await page.unroute(`**/assets/${file}`);
    await page.getByRole("button", { name: "Reload the page" }).click();
    await expect(page.locator('[data-graph-ready="true"]')).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: "did not arrive" })).toHaveCount(0);
  });
}
