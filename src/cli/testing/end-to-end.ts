import { runEndToEnd } from "./run-end-to-end";

/** The end-to-end tests alone. */
process.exitCode = await runEndToEnd(process.argv.slice(2));
