import { findOrGetBrowser } from "./browser";
import { command } from "./step";

/** The end-to-end tests alone, with Playwright's own arguments, on the bundle that was built last. */
const browser = findOrGetBrowser(console.log);
if ("missing" in browser) {
  console.error(browser.missing);
  process.exit(1);
}
process.exitCode = await command("npx", ["playwright", "test", ...process.argv.slice(2)], {
  OSTEOGRAPH_BROWSER: browser.path,
});
