import { test as base, expect, type Page } from "@playwright/test";

/* Files that do not arrive are the case here, and the browser says so on its console: uncaught errors alone count. */
export const test = base.extend<{ readonly calm: undefined }>({
  calm: [
    async ({ page }, use) => {
      const errors: string[] = [];
      page.on("pageerror", (error) => errors.push(error.message));
      await use(undefined);
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Nothing of these files arrives until the returned function is called. */
export async function lose(page: Page, ...files: readonly string[]): Promise<() => Promise<void>> {
  for (const file of files) await page.route(file, (route) => route.fulfill({ status: 404, body: "" }));
  return async () => {
    for (const file of files) await page.unroute(file);
  };
}
