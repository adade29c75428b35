import { runEndToEnd } from "./run-end-to-end";

/** axe on every view, in both languages, both themes and three widths of the window. */
process.exitCode = await runEndToEnd(["tests/e2e/access.spec.ts", ...process.argv.slice(2)], {
  OSTEOGRAPH_VIEWS: "all",
});
