import { defineConfig } from "@playwright/test";

const executablePath = process.env.OSTEOGRAPH_BROWSER;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/e2e/serve-bundle.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  timeout: 60_000,
  use: {
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    screenshot: "only-on-failure",
    launchOptions: {
      args: ["--no-sandbox", "--disable-gpu"],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
