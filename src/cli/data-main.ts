import { runData } from "./data";

process.exitCode = runData(process.argv.slice(2), { log: console.log, error: console.error });
