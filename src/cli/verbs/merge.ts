import { existsSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { checked } from "../../collection/checked";
import { aligned } from "../../collection/compare/aligned";
import { type Choice, merged } from "../../collection/compare/merged";
import { type Item, type Piles, pilesOf } from "../../collection/compare/piles";
import { filesOf } from "../../dataset/folder/files-of";
import type { Bilingual, CompiledDataset } from "../../domain/records";
import { inEveryLanguage } from "../../domain/records/base/languages";
import { Misuse, type Verb } from "../calls/verb";
import { wordsOf } from "../difference/words";
import { readDatasetAt } from "../sources/read-dataset";
import { printReport, reportOf } from "../sources/report";

const sides: readonly Choice[] = ["mine", "theirs", "both"];

export const merge: Verb = {
  usage: "merge <folder or file> <folder or file> -o <new folder or file.json> [--differs mine|theirs|both]",
  about:
    "brings what only the second has into the first; what differs stays as in the first, or as --differs says (both: the other in a note)",
  flags: { o: "value", differs: "value" },
  run: ({ words, flags }, terminal) => {
    const [first, second, ...more] = words;
    const { o: target, differs = "mine" } = flags;
    if (first === undefined || second === undefined || more.length > 0 || typeof target !== "string")
      throw new Misuse("merge wants two datasets, and -o with a new folder or a file that ends with .json.");
    const side = sides.find((each) => each === differs);
    if (side === undefined) throw new Misuse(`--differs is one of ${sides.join(", ")}.`);
    if (existsSync(target) && (target.endsWith(".json") || readdirSync(target).length > 0))
      throw new Misuse(`"${target}" is there already; merge writes a new one.`);
    const [a, b] = [readDatasetAt(first), readDatasetAt(second)];
    if (a === null || b === null) throw new Misuse(`There is no file or folder "${a === null ? first : second}".`);
    for (const [name, result] of [[first, a] as const, [second, b] as const]) {
      if (result.ok) continue;
      printReport(reportOf(name, result), terminal, flags.json === true);
      return 2;
    }
    if (!a.ok || !b.ok) return 2;
    const theirs = aligned(a.dataset, b.dataset);
    const piles = pilesOf(a.dataset, theirs);
    const of = new Map(piles.differs.map(({ key }) => [key, side]));
    const result = checked(merged(a.dataset, theirs, piles, { of, note: noteOf }), target);
    if (!result.ok) {
      printReport(reportOf(target, result), terminal, flags.json === true);
      return 1;
    }
    write(target, result.dataset);
    if (flags.json === true)
      terminal.log(JSON.stringify({ ok: true, target, ...counts(piles), differs: piles.differs }, null, 2));
    else {
      for (const line of wordsOf(
        piles.differs.flatMap(({ fields }) => fields),
        a.dataset,
        theirs,
      ))
        terminal.log(line);
      const { equal, onlyThere, onlyHere, differing } = counts(piles);
      terminal.log(
        `${target}: ${equal} equal, ${onlyThere} only in ${second} (taken), ${onlyHere} only in ${first}, ${differing} differ (${side}).`,
      );
    }
    return 0;
  },
};

function counts({ equal, onlyThere, onlyHere, differs }: Piles) {
  return { equal, onlyThere: onlyThere.length, onlyHere: onlyHere.length, differing: differs.length };
}

/** The other version's fields, as they are called in the files. */
function noteOf({ fields }: Item): Bilingual {
  const text = fields.map(({ field, to }) => `${field}: ${typeof to === "string" ? to : JSON.stringify(to ?? null)}`);
  return inEveryLanguage(`[other version] ${text.join("; ")}`);
}

function write(target: string, dataset: CompiledDataset): void {
  if (target.endsWith(".json")) {
    writeFileSync(target, `${JSON.stringify(dataset, null, 1)}\n`);
    return;
  }
  for (const { path, text } of filesOf(dataset)) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), text);
  }
}
