import { defineConfig } from "@playwright/test";
import { chromiumSwitches } from "./tests/e2e/chromium";

const executablePath = process.env.OSTEOGRAPH_BROWSER;

export default defineConfig({
  testDir: "tests/e2e",
  testMatch: "**/*.spec.ts",
  globalSetup: "./tests/e2e/serve-bundle.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  // Ends what hangs. How fast things are is the benchmark's to say: a busy machine is no fault of the app.
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: {
    viewport: { width: 1440, height: 900 },
    locale: "en-GB",
    screenshot: "only-on-failure",
    // What a worker answers, no test could lose or change on its way.
    serviceWorkers: "block",
    launchOptions: {
      args: chromiumSwitches,
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
});
