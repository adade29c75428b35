import react from "@vitejs/plugin-react";
import { defineConfig } from "vitest/config";

/** Files that put other modules in the place of the app's, with `vi.mock`: these must not be loaded before. */
const replacing = ["tests/ui/save-menu.test.tsx"];
const dom = { environment: "jsdom", setupFiles: ["tests/setup-dom.ts"] };

export default defineConfig({
  plugins: [react()],
  test: {
    maxWorkers: 2,
    // Ends what hangs: the first test that needs the layout of the review may search for it on a busy machine.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          isolate: false,
          environment: "node",
          include: ["tests/**/*.test.ts"],
          exclude: ["tests/e2e/**"],
        },
      },
      {
        extends: true,
        test: {
          ...dom,
          name: "dom",
          // One window for all files of a worker: to make one, and to load the app into it, takes longer than most tests.
          isolate: false,
          include: ["tests/**/*.test.tsx"],
          exclude: replacing,
        },
      },
      { extends: true, test: { ...dom, name: "dom, each file alone", include: replacing } },
    ],
  },
});
