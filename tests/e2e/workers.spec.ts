import type { Page } from "@playwright/test";
import { expect, openApp, openPage, test } from "./app";

/** Names of the workers that a page starts, as their files begin. */
function startedWorkers(page: Page): readonly string[] {
  const started: string[] = [];
  page.on("worker", (worker) => started.push(/([\w-]+)-[\w-]{8}\.js$/.exec(worker.url())?.[1] ?? worker.url()));
  return started;
}

test("a dataset whose order nobody has found yet is placed by a worker, which the page's policy allows", async ({
  page,
}) => {
  const started = startedWorkers(page);
  // An answer of another kind, as some hosts give for what is not there.
  await page.route("**/data/isopsoralen.order.json", (route) =>
    route.fulfill({ contentType: "text/html", body: "<p>" }),
  );
  await openApp(page, { url: "#level=molecules", timeoutMs: 100_000 });
  expect(started).toContain("layout-worker");
});

test("the shipped dataset is placed without one, and no search runs again", async ({ page }) => {
  const started = startedWorkers(page);
  await openApp(page, { url: "#level=molecules" });
  await expect(page.getByRole("complementary", { name: "Legend" })).toBeVisible();
  expect(started).toEqual([]);
});

test("routes are searched for by a worker, which the page's policy allows", async ({ page }) => {
  const started = startedWorkers(page);
  await openPage(page, "routes", { url: "&q.to=RUNX2&q.len=2" });
  await expect.poll(() => started).toContain("routes-worker");
});

test("routes are found, and another dataset is placed, where the browser refuses workers", async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, "Worker", {
      value: function refuse() {
        throw new DOMException("refused", "SecurityError");
      },
    });
  });
  await page.route("**/data/isopsoralen.order.json", (route) =>
    route.fulfill({ contentType: "text/html", body: "<p>" }),
  );
  await openApp(page, { url: "#level=molecules" });
  await page.getByRole("button", { name: "Routes", exact: true }).click();
  await page.getByRole("combobox", { name: "To", exact: true }).fill("NFATc1");
  await page.getByRole("option", { name: "NFATc1", exact: true }).click();
  await expect(page.getByRole("status").filter({ hasText: /routes, shortest and best supported first/ })).toBeVisible();
});
