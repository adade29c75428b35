import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { flagValue, folderOf } from "../calls/call";
import { Misuse, type Verb } from "../calls/verb";
import { compileFolderAt } from "../sources/read-dataset";
import { printReport, reportOf } from "../sources/report";

export const build: Verb = {
  usage: "build <folder> -o <file.json>",
  about: "compiles a folder into the one document that the app reads",
  flags: { out: "value" },
  run: (call, terminal) => {
    const folder = folderOf(call);
    const file = flagValue(call, "out");
    if (file === undefined) throw new Misuse("build needs a folder and -o <file.json>.");
    const result = compileFolderAt(folder);
    const report = reportOf(folder, result);
    if (result.ok) {
      mkdirSync(dirname(resolve(file)), { recursive: true });
      writeFileSync(file, `${JSON.stringify(result.dataset)}\n`);
    }
    printReport(result.ok ? { ...report, written: file } : report, terminal, call.flags.json === true);
    return result.ok ? 0 : 1;
  },
};
