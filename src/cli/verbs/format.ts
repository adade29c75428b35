import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { orderForFile } from "../../dataset/folder/field-order";
import { formatted } from "../../dataset/folder/format";
import { decodeText } from "../../exchange/base/decode";
import { folderOf } from "../calls/call";
import type { Verb } from "../calls/verb";
import { readDatasetFolder } from "../sources/read-folder";

export const format: Verb = {
  usage: "fmt <folder> [--check]",
  about: "puts fields in one order and writes files in one form, comments kept; --check only lists what differs",
  flags: { check: "switch" },
  run: (call, terminal) => {
    const folder = folderOf(call);
    const isCheck = call.flags.check === true;
    const changed: string[] = [];
    const broken: { readonly file: string; readonly message: string }[] = [];
    const files = readDatasetFolder(folder).sort((a, b) => (a.path < b.path ? -1 : 1));
    for (const { path, text } of files) {
      try {
        const now = formatted(text, orderForFile(path));
        const isSame = decodeText(readFileSync(join(folder, path)))?.encoding === "UTF-8" && now === text;
        if (isSame) continue;
        changed.push(path);
        if (!isCheck) writeFileSync(join(folder, path), now);
      } catch (error) {
        broken.push({ file: path, message: error instanceof Error ? error.message : String(error) });
      }
    }
    const ok = broken.length === 0 && !(isCheck && changed.length > 0);
    if (call.flags.json === true) {
      terminal.log(JSON.stringify({ ok, target: folder, check: isCheck, changed, broken }, null, 2));
      return ok ? 0 : 1;
    }
    for (const file of changed) terminal.log(`${file}: ${isCheck ? "is written in another form" : "rewritten"}`);
    for (const { file, message } of broken) terminal.error(`${file}: left as it is. ${message}`);
    const total = `${files.length} ${files.length === 1 ? "file" : "files"}`;
    if (isCheck && changed.length > 0)
      terminal.error(`${folder}: ${changed.length} of ${total} to be formatted; "data fmt ${folder}" does it.`);
    else terminal.log(`${folder}: ${changed.length} of ${total} rewritten; the others are in form.`);
    return ok ? 0 : 1;
  },
};
