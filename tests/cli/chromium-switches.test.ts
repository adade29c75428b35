import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { expect, it } from "vitest";
import { chromiumSwitches, offInPlaywright } from "../e2e/chromium";

it("turns off in the browser all that Playwright turns off by itself", () => {
  const folder = dirname(createRequire(import.meta.url).resolve("playwright-core/package.json"));
  const code = readFileSync(join(folder, "lib/coreBundle.js"), "utf8");
  const list = /disabledFeatures = \[([\s\S]*?)\n\s*\]/.exec(code)?.[1] ?? "";
  const own = list.split("\n").flatMap((line) => /^\s*"(\w+)"/.exec(line)?.[1] ?? []);
  expect(own.length).toBeGreaterThan(5);
  expect(offInPlaywright).toEqual(own);
  expect(chromiumSwitches.filter((each) => each.startsWith("--disable-features="))).toHaveLength(1);
});
