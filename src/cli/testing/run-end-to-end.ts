import { findOrGetBrowser } from "./browser";
import { command } from "./step";

/** Runs Playwright with its own arguments on the bundle that was built last. Resolves to its exit code; 1 where there is no browser. */
export async function runEndToEnd(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<number> {
  const browser = findOrGetBrowser(console.log);
  if ("missing" in browser) {
    console.error(browser.missing);
    return 1;
  }
  return command("npx", ["playwright", "test", ...args], { ...env, OSTEOGRAPH_BROWSER: browser.path });
}
