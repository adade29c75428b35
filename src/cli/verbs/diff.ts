import { aligned } from "../../collection/compare/aligned";
import { differences } from "../../collection/compare/differences";
import { Misuse, type Verb } from "../calls/verb";
import { summaryOf, wordsOf } from "../difference/words";
import { readDatasetAt } from "../sources/read-dataset";
import { printReport, reportOf } from "../sources/report";

export const diff: Verb = {
  usage: "diff <folder or file> <folder or file>",
  about:
    "says in words what differs between two datasets, whatever ids each gives a paper; exit code 1 where they differ",
  run: ({ words, flags }, terminal) => {
    const [first, second, ...more] = words;
    if (first === undefined || second === undefined || more.length > 0)
      throw new Misuse("diff compares two: a folder or compiled file, and another.");
    const [a, b] = [readDatasetAt(first), readDatasetAt(second)];
    if (a === null || b === null) throw new Misuse(`There is no file or folder "${a === null ? first : second}".`);
    if (!a.ok || !b.ok) {
      for (const [target, result] of [[first, a] as const, [second, b] as const])
        if (!result.ok) printReport(reportOf(target, result), terminal, flags.json === true);
      return 2;
    }
    // The same paper, experiment or finding under another id is no difference; what the collection is called is one.
    const other = { ...aligned(a.dataset, b.dataset), dataset: b.dataset.dataset };
    const found = differences(a.dataset, other);
    if (flags.json === true) {
      terminal.log(JSON.stringify({ ok: true, same: found.length === 0, differences: found }, null, 2));
    } else {
      for (const line of wordsOf(found, a.dataset, other)) terminal.log(line);
      terminal.log(`${first} → ${second}: ${found.length === 0 ? "no difference" : summaryOf(found)}.`);
    }
    return found.length === 0 ? 0 : 1;
  },
};
