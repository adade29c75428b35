import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { folderOf } from "../calls/call";
import { Misuse, type Verb } from "../calls/verb";
import { compileFolderAt } from "../sources/read-dataset";
import { readDatasetFolder } from "../sources/read-folder";
import { printReport, reportOf } from "../sources/report";
import { type UpgradedFile, upgraded } from "../upgrade/upgraded";

export const upgrade: Verb = {
  usage: "upgrade <folder> [--dry-run]",
  about: "brings a folder of version 1.1 (compound, lineage) to the present form, comments kept",
  flags: { "dry-run": "switch" },
  run: (call, terminal) => {
    const folder = folderOf(call);
    const isTrial = call.flags["dry-run"] === true;
    const asJson = call.flags.json === true;
    const files = changedFiles(folder);
    for (const { path, text } of isTrial ? [] : (files ?? [])) writeFileSync(join(folder, path), text);
    const report = isTrial || files === null ? null : reportOf(folder, compileFolderAt(folder));
    if (asJson) {
      const changed = (files ?? []).map(({ path, changes }) => ({ file: path, changes: counted(changes) }));
      const errors = report?.errors ?? [];
      terminal.log(
        JSON.stringify({ ok: errors.length === 0, target: folder, dryRun: isTrial, changed, errors }, null, 2),
      );
      return errors.length > 0 ? 1 : 0;
    }
    if (files === null) {
      terminal.log(`${folder}: is in the present form already.`);
      return 0;
    }
    for (const { path, changes } of files) terminal.log(`${path}: ${counted(changes).join(", ")}`);
    terminal.log(
      `${folder}: ${files.length} files ${isTrial ? "would be rewritten. Nothing was changed." : "rewritten."}`,
    );
    if (report === null) return 0;
    printReport(report, terminal, false);
    return report.errors.length > 0 ? 1 : 0;
  },
};

function changedFiles(folder: string): UpgradedFile[] | null {
  try {
    return upgraded(readDatasetFolder(folder));
  } catch (error) {
    throw new Misuse(`Nothing was changed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** "lineage → category (25 times)". */
function counted(changes: readonly string[]): string[] {
  return [...new Set(changes)].map((change) => {
    const times = changes.filter((each) => each === change).length;
    return times === 1 ? change : `${change} (${times} times)`;
  });
}
