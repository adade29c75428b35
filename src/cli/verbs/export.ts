import { Misuse, type Verb } from "../calls/verb";
import { lossLine } from "../exchange/notice-lines";
import { languageOf } from "../exchange/planned";
import { saverFor, writeAs } from "../exchange/write-as";
import { readDatasetAt } from "../sources/read-dataset";
import { printReport, reportOf } from "../sources/report";

export const exportVerb: Verb = {
  usage: "export <folder or file> -o <file> [--as <format>] [--language en|zh]",
  about: "writes a dataset as a table, a network or another format, and says what that cannot hold",
  flags: { out: "value", as: "value", language: "value" },
  run: async (call, terminal) => {
    const [path, ...more] = call.words;
    if (path === undefined || more.length > 0)
      throw new Misuse("export writes one dataset: a folder or a compiled file.");
    const output = saverFor(call);
    const language = languageOf(call);
    const read = readDatasetAt(path);
    if (read === null) throw new Misuse(`There is no file or folder "${path}".`);
    if (!read.ok) {
      printReport(reportOf(path, read), terminal, call.flags.json === true);
      return 1;
    }
    const losses = await writeAs(output, read.dataset, language);
    if (call.flags.json === true) {
      terminal.log(JSON.stringify({ ok: true, format: output.saver.id, losses, written: output.file }, null, 2));
      return 0;
    }
    for (const loss of losses) terminal.log(lossLine(loss));
    terminal.log(`Written to ${output.file}.`);
    return 0;
  },
};
