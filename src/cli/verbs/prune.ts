import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { idOf } from "../../dataset/drafts/draft";
import { decodeText } from "../../exchange/base/decode";
import { folderOf } from "../calls/call";
import type { Verb } from "../calls/verb";
import { withoutItems } from "../edit/remove-items";
import { compileFolderAt } from "../sources/read-dataset";
import { printReport, reportOf } from "../sources/report";

export const prune: Verb = {
  usage: "prune <folder> [--dry-run]",
  about: "removes the entities that nothing names from their files",
  flags: { "dry-run": "switch" },
  run: (call, terminal) => {
    const folder = folderOf(call);
    const isTrial = call.flags["dry-run"] === true;
    const result = compileFolderAt(folder);
    if (!result.ok) {
      printReport(reportOf(folder, result), terminal, call.flags.json === true);
      if (call.flags.json !== true)
        terminal.error("Nothing was removed: with errors, prune cannot know what is named.");
      return 1;
    }
    const unused = result.warnings.filter(({ code }) => code === "unused");
    const files = [...new Set(unused.map(({ file }) => file))];
    for (const file of isTrial ? [] : files)
      removeFrom(join(folder, file), new Set(unused.flatMap((each) => (each.file === file ? each.record : []))));
    if (call.flags.json === true) {
      const removed = unused.map(({ file, line, record }) => ({ file, line, record }));
      terminal.log(JSON.stringify({ ok: true, target: folder, dryRun: isTrial, removed }, null, 2));
      return 0;
    }
    for (const { file, line, record } of unused)
      terminal.log(`${file}:${line}: ${record} ${isTrial ? "would be removed" : "removed"}`);
    const counted = `${unused.length} ${unused.length === 1 ? "entity" : "entities"}`;
    terminal.log(
      unused.length === 0
        ? `${folder}: every entity is named somewhere; nothing to remove.`
        : `${folder}: ${counted} that nothing names ${isTrial ? "would be removed. Nothing was changed." : "removed. Comments between records stay."}`,
    );
    return 0;
  },
};

function removeFrom(file: string, ids: ReadonlySet<string>): void {
  const text = decodeText(readFileSync(file))?.text ?? "";
  const records: unknown = parse(text, { version: "1.2" });
  const positions = Array.isArray(records)
    ? records.flatMap((record, index) => (ids.has(idOf(record) ?? "") ? index : []))
    : [];
  writeFileSync(file, withoutItems(text, new Set(positions)));
}
