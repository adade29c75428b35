import { existsSync, statSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";
import { libraryIssues } from "../../dataset/library-issues";
import { Misuse, type Verb } from "../calls/verb";
import { worded } from "../sources/fault-words";
import { libraryFolder } from "../sources/library";
import { compileFolderAt, readDatasetAt } from "../sources/read-dataset";
import { readDatasetFolder } from "../sources/read-folder";
import { printReport, type Report, reportOf } from "../sources/report";

export const validate: Verb = {
  usage: "validate <folder or file>",
  about: "checks a dataset's folder, one of its files, or a compiled dataset",
  run: ({ words, flags }, terminal) => {
    const [target, ...more] = words;
    if (target === undefined) throw new Misuse("No folder or file given.");
    if (more.length > 0) throw new Misuse(`One folder or file at a time; "${more.join(" ")}" is too much.`);
    const report = validated(target);
    if (report === null) throw new Misuse(`There is no file or folder "${target}".`);
    printReport(report, terminal, flags.json === true);
    return report.errors.length > 0 ? 1 : 0;
  },
};

function validated(target: string): Report | null {
  if (!existsSync(target)) return null;
  if (statSync(target).isDirectory() || !/\.ya?ml$/.test(target)) {
    if (resolve(target) === libraryFolder) {
      return { target, errors: libraryIssues(readDatasetFolder(target)).map(worded), warnings: [] };
    }
    const result = readDatasetAt(target);
    return result && reportOf(target, result);
  }
  const folder = datasetFolderOf(target);
  if (folder === null)
    throw new Misuse(`"${target}" lies in no dataset: there is no dataset.yaml in a folder above it.`);
  // One file only makes sense within its dataset; the faults of the other files are counted, not listed.
  const whole = reportOf(target, compileFolderAt(folder));
  const file = relative(folder, resolve(target)).split(sep).join("/");
  const errors = whole.errors.filter((issue) => issue.file === file);
  const elsewhere = { folder, errors: whole.errors.length - errors.length };
  return { target, errors, warnings: whole.warnings.filter((warning) => warning.file === file), elsewhere };
}

function datasetFolderOf(file: string): string | null {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "dataset.yaml"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}
