import { cpSync, mkdtempSync, readFileSync, rmSync, unlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, type Page, test } from "@playwright/test";
import { releaseOf, withRelease } from "../../src/cli/build/offline/service-worker-plugin";
import { type Served, serveFolder } from "../../src/cli/serve-folder";
import { expectWhole } from "./app";

test.use({ serviceWorkers: "allow" });

const built = new URL("../../dist", import.meta.url).pathname;
let folder: string;
let server: Served;

test.beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "osteograph-offline-"));
  cpSync(built, folder, { recursive: true });
  server = await serveFolder({ folder, port: 0, base: "/app/" });
});
test.afterEach(async () => {
  await server.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Puts another version on the server. */
function publish(name: string): void {
  const page = join(folder, "index.html");
  writeFileSync(
    page,
    readFileSync(page, "utf8").replace(/<html lang="en"[^>]*>/, `<html lang="en" data-version="${name}">`),
  );
  const worker = join(folder, "service-worker.js");
  const code = readFileSync(worker, "utf8");
  writeFileSync(worker, withRelease(code.slice(code.indexOf("\n") + 1), releaseOf(folder)));
}

const version = (page: Page) => page.locator("html").getAttribute("data-version");
const notice = (page: Page, words: string) => page.getByRole("status").filter({ hasText: words }).first();
const cached = (page: Page) => page.evaluate(async () => (await caches.keys()).length);

test("the app is kept, opens without a network with all its pages and files, and changes to a new version when asked", async ({
  page,
  context,
}) => {
  await page.goto(server.url);
  await expectWhole(page);
  await expect(notice(page, "ready to work without a network")).toBeVisible({ timeout: 60_000 });

  await context.setOffline(true);
  await page.goto(`${server.url}?from=mail#data=silymarin&lang=en`);
  await expectWhole(page, 60_000);
  await page.goto(`${server.url}#page=gaps&lang=zh`);
  await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible();
  await expect(page.locator('link[rel="manifest"]')).toHaveAttribute("href", "./manifest.zh.webmanifest");
  await page.goto(`${server.url}#lang=en`);
  await expectWhole(page);
  await page.getByRole("button", { name: "Export" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "PDF", exact: true }).click();
  const download = page.waitForEvent("download");
  await page.getByRole("dialog").getByRole("button", { name: "Save PDF" }).click();
  expect(
    readFileSync(await (await download).path())
      .subarray(1, 4)
      .toString("latin1"),
  ).toBe("PDF");
  await context.setOffline(false);

  publish("2");
  await page.goto(`${server.url}?again#lang=en`);
  await expectWhole(page);
  // The page is still of the version that is kept as a whole.
  expect(await version(page)).toBeNull();
  await expect(notice(page, "new version of Osteograph")).toBeVisible({ timeout: 60_000 });
  await page.getByRole("button", { name: "Reload", exact: true }).click();
  await expect(page.locator('html[data-version="2"]')).toBeAttached({ timeout: 30_000 });
  await expectWhole(page);
  expect(await cached(page)).toBe(2);
});

test("a half-kept version whose files are gone from the server gives way to the new one, and a local server takes the worker away", async ({
  page,
}) => {
  await page.goto(server.url);
  await expectWhole(page);
  await expect(notice(page, "ready to work without a network")).toBeVisible({ timeout: 60_000 });
  const lost = await page.evaluate(async () => {
    const cache = await caches.open((await caches.keys())[0] ?? "");
    const keys = await cache.keys();
    const gone = keys.filter(({ url }) => /\/assets\/(Workspace|gaps)-/.test(url));
    for (const key of gone) await cache.delete(key);
    return gone.map(({ url }) => new URL(url).pathname.replace("/app/", ""));
  });
  expect(lost.length).toBeGreaterThan(0);
  for (const name of lost.filter((each) => each.includes("gaps-"))) unlinkSync(join(folder, name));
  publish("2");
  await page.goto(`${server.url}?again`);
  await expect(page.locator('html[data-version="2"]')).toBeAttached({ timeout: 30_000 });
  await expectWhole(page);

  const { port } = new URL(server.url);
  await server.close();
  server = await serveFolder({ folder, port: Number(port), base: "/app/", withoutWorker: true });
  expect(new URL(server.url).port).toBe(port);
  const left = () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length);
  await page.goto(`${server.url}?local`);
  // Looked for once the page has loaded all that it fetches ahead; the page is loaded again on the way.
  await expect.poll(() => left().catch(() => 1), { timeout: 90_000 }).toBe(0);
  await expect.poll(() => cached(page).catch(() => 1)).toBe(0);
  await expectWhole(page);
});
