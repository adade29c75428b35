import { createServer, type Server } from "node:http";
import { fileURLToPath } from "node:url";
import { test as base, type Page } from "@playwright/test";
import { type Served, serveFolder } from "../../src/cli/serve-folder";
import { expect, openApp, test } from "./app";

/** A page of another origin with the app in a frame, and the app on a server that lets other origins read it. */
const framedTest = base.extend<{ readonly framed: (html: (app: string) => string) => Promise<string> }>({
  framed: async ({ browserName: _ }, use) => {
    const open: { app?: Served; host?: Server } = {};
    await use(async (html) => {
      const folder = fileURLToPath(new URL("../../dist", import.meta.url));
      const app = await serveFolder({ folder, port: 0, base: "/app/", forAllOrigins: true });
      const host = createServer((_, response) => {
        response.setHeader("Content-Type", "text/html; charset=utf-8");
        response.end(`<!doctype html><title>Host</title><div style="height:3000px">${html(app.url)}</div>`);
      });
      await new Promise<void>((resolve) => {
        host.listen(0, "localhost", resolve);
      });
      Object.assign(open, { app, host });
      const address = host.address();
      if (address === null || typeof address === "string") throw new Error("The server has no port.");
      return `http://localhost:${address.port}/`;
    });
    open.host?.close();
    open.host?.closeAllConnections();
    await open.app?.close();
  },
});

/** What the page copies, instead of the clipboard, which browsers without a window refuse. */
async function keepCopies(page: Page): Promise<() => Promise<string>> {
  await page.addInitScript(() => {
    const copies: string[] = [];
    Object.assign(window, { copies });
    const clipboard = { writeText: async (text: string) => void copies.push(text) };
    Object.defineProperty(navigator, "clipboard", { value: clipboard, configurable: true });
  });
  return () => page.evaluate(() => (window as unknown as { copies: string[] }).copies.at(-1) ?? "");
}

async function copy(page: Page, menu: string, item: RegExp, said: RegExp): Promise<void> {
  await page.getByRole("button", { name: menu, exact: true }).click();
  await page.getByRole("menuitem", { name: item }).click();
  await expect(page.getByRole("status").filter({ hasText: said }).first()).toBeVisible();
}

test("link, citation and embed code of the view are copied, in the language of the view", async ({ page }) => {
  const copied = await keepCopies(page);
  await openApp(page, { url: "#node=NF-KB&lang=en" });
  await copy(page, "Share this view", /link/, /link to this view is copied/);
  expect(await copied()).toMatch(/#node=NF-KB&lang=en$/);
  await copy(page, "Share this view", /citation/, /citation of this view is copied/);
  const english = await copied();
  expect(english).toMatch(
    /Dataset isopsoralen, version [\d.]+ \(\d{4}-\d\d-\d\d\)\. View isopsoralen@[\d.]+\/[0-9a-f]{10}, Osteograph [\d.]+\. http\S+#node=NF-KB&lang=en \(accessed \d{4}-\d\d-\d\d\)\.$/,
  );
  await copy(page, "Share this view", /embed/, /shows this view in another page is copied/);
  expect(await copied()).toMatch(
    /^<iframe src="http[^"]+\?embed=1#node=NF-KB&amp;lang=en" title="[^"]+" .*><\/iframe>$/,
  );
  await page.getByRole("button", { name: "中文" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", /^zh/);
  await copy(page, "分享此视图", /引用/, /已复制此视图的引用信息/);
  const chinese = await copied();
  expect(chinese).toContain("访问日期");
  // The same view, whatever the language.
  const id = /isopsoralen@[\d.]+\/[0-9a-f]{10}/;
  expect(id.exec(chinese)?.[0]).toBe(id.exec(english)?.[0]);
});

framedTest(
  "an embedded view works in a strict sandbox without storage, in its language and theme, and leaves the wheel to the page",
  async ({ page, framed }) => {
    const host = await framed(
      (app) =>
        `<iframe sandbox="allow-scripts" src="${app}?embed=1&theme=dark#node=NF-KB&lang=zh" width="1100" height="640"></iframe>`,
    );
    const complaints: string[] = [];
    page.on("console", (message) => {
      if (message.type() === "error") complaints.push(message.text());
    });
    page.on("pageerror", (error) => complaints.push(error.message));
    await page.goto(host);
    const frame = page.frameLocator("iframe");
    const graph = frame.locator('[data-graph-ready="true"]');
    await expect(graph).toBeVisible({ timeout: 60_000 });
    await expect(frame.locator("html")).toHaveAttribute("lang", /^zh/);
    await expect(frame.locator("html")).toHaveAttribute("data-theme", "dark");
    await expect(frame.getByRole("complementary").last()).toContainText("NF-κB");
    await expect(frame.getByRole("banner").getByRole("button")).toHaveCount(0);
    const open = frame.getByRole("link", { name: "在 Osteograph 中打开" });
    await expect(open).toHaveAttribute("href", /\/app\/#node=NF-KB&lang=zh$/);

    const scrolled = () => page.evaluate(() => scrollY);
    const box = await graph.boundingBox();
    if (!box) throw new Error("The graph has no place.");
    await page.mouse.move(box.x + 30, box.y + 200);
    await page.mouse.wheel(0, 200);
    await expect.poll(scrolled).toBeGreaterThan(0);
    // A click on the ground takes the focus into the view, and closes the panel.
    await page.mouse.click(box.x + 30, box.y + 200);
    await expect(open).toHaveAttribute("href", /\/app\/#lang=zh$/);
    let before = -1;
    await expect
      .poll(
        async () => {
          const last = before;
          before = await scrolled();
          return before - last;
        },
        { intervals: [300] },
      )
      .toBe(0);
    await page.mouse.wheel(0, 200);
    await page.mouse.wheel(0, 200);
    await expect.poll(scrolled).toBe(before);
    // Nothing of it is a step of the page's history.
    expect(await page.evaluate(() => history.length)).toBe(2);
    expect(complaints).toEqual([]);
  },
);
