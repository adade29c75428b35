import { test as base, expect, type Page } from "@playwright/test";

export { expect } from "@playwright/test";

export interface OpenOptions {
  readonly lang?: "en" | "zh";
  /** What follows the app's own address: `?…` or `#…`. */
  readonly url?: string;
  /** How long the graph may take, ms: longer where its order is searched for. */
  readonly timeoutMs?: number;
}

/** Address of the served bundle, e.g. to look at what it loads. */
export function bundleUrl(): string {
  const url = process.env.OSTEOGRAPH_URL;
  if (url === undefined) throw new Error("OSTEOGRAPH_URL is not set: the tests run through playwright.config.ts.");
  return url;
}

/** Opens the app as a browser of that language would, and waits for the graph and for what stands around it. */
export async function openApp(page: Page, options: OpenOptions = {}): Promise<void> {
  await open(page, options);
  await expectWhole(page, options.timeoutMs);
}

/** The first full frame of the graph is painted, and the interface has come. */
export async function expectWhole(page: Page, timeoutMs = 30_000): Promise<void> {
  await expect(page.locator('[data-graph-ready="true"]')).toBeVisible({ timeout: timeoutMs });
  await expect(page.getByRole("banner").getByRole("heading", { level: 1 })).toBeAttached({ timeout: 30_000 });
  await expect(page.getByRole("main")).toContainText(/studies|relations?|研究|关系/, { timeout: 30_000 });
}

/** Opens the app at one of the pages beside the graph. */
export async function openPage(page: Page, name: string, { lang = "en", url = "" }: OpenOptions = {}): Promise<void> {
  await open(page, { lang, url: `#page=${name}${url}` });
  await expect(page.getByRole("main").getByRole("heading").first()).toBeVisible({ timeout: 30_000 });
}

/** Changes the language of an open page by its address, as the back button would, and waits until it is spoken. */
export async function speak(page: Page, language: "en" | "zh"): Promise<void> {
  await page.evaluate((lang) => {
    const hash = new URLSearchParams(location.hash.slice(1));
    hash.set("lang", lang);
    location.hash = decodeURIComponent(hash.toString());
  }, language);
  await expect(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "zh-CN" : "en");
  await expect(page.getByRole("main")).toContainText(language === "zh" ? /研究|关系/ : /studies|relations?/);
}

/** Leads an open page back to the plain view in a language, whatever was chosen or filtered before. */
export async function speakInPlainView(page: Page, language: "en" | "zh"): Promise<void> {
  await page.evaluate((lang) => {
    location.hash = `lang=${lang}`;
  }, language);
  await speak(page, language);
}

async function open(page: Page, { lang = "en", url = "" }: OpenOptions): Promise<void> {
  await page.addInitScript(
    (language) => {
      Object.defineProperty(navigator, "language", { get: () => language, configurable: true });
      Object.defineProperty(navigator, "languages", { get: () => [language], configurable: true });
    },
    lang === "zh" ? "zh-CN" : "en-GB",
  );
  await page.addInitScript(() => {
    try {
      // A reader who has been here before: the introduction is offered on a first visit.
      localStorage.setItem("osteograph.introductionOffered", "true");
    } catch {
      // Where nothing can be remembered it is never offered.
    }
  });
  await page.goto(`${bundleUrl()}${url}`);
}

/**
 * Every test also holds the page to what holds everywhere: no error on the console, no uncaught error, and no request to
 * another host. Blobs and data URLs stay inside the page.
 */
export const test = base.extend<{ readonly cleanPage: undefined; readonly fetchesAhead: boolean }>({
  // What the app fetches ahead takes half as long as to open it. Without it everything comes when it is used, as with a
  // reader who saves data.
  fetchesAhead: [true, { option: true }],
  context: async ({ context, fetchesAhead }, use) => {
    if (!fetchesAhead)
      await context.addInitScript(() =>
        Object.defineProperty(navigator, "connection", { value: { saveData: true }, configurable: true }),
      );
    await use(context);
  },
  cleanPage: [
    async ({ page }, use) => {
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`console: ${message.text()}`);
      });
      // Of some, such as a try of eval that is caught, the console says nothing.
      await page.addInitScript(() => {
        addEventListener("securitypolicyviolation", ({ violatedDirective, blockedURI }) =>
          console.error(`refused by the policy of the page: ${violatedDirective} ${blockedURI}`),
        );
      });
      // The console names no address for these.
      page.on("response", (response) => {
        if (response.status() >= 400) complaints.push(`status ${response.status()}: ${response.url()}`);
      });
      page.on("pageerror", (error) => complaints.push(`uncaught: ${error.message}`));
      page.on("request", (request) => {
        if (!/^(blob|data):/.test(request.url()) && !request.url().startsWith(new URL(bundleUrl()).origin)) {
          complaints.push(`request to another host: ${request.url()}`);
        }
      });
      await use(undefined);
      expect(complaints).toEqual([]);
    },
    { auto: true },
  ],
});
