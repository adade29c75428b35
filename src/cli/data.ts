import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { compileFolder } from "../dataset/compile";
import { parseCompiled } from "../dataset/parse-compiled";
import { readDatasetFolder } from "./sources/read-folder";
import { contentsOf, jsonReport, type Report, textReport } from "./sources/report";

const usage = `Usage:
  npm run data -- validate <folder or file>       checks a dataset's folder, one of its files, or a compiled dataset
  npm run data -- build <folder> -o <file.json>   compiles a folder into the one document that the app reads
  --json                                          the result as one JSON document on standard output, for other programs

Exit code 0: all is well, warnings or not. 1: the dataset has errors, each listed with file, record and field. 2: the command was not understood.`;

interface Output {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs the data command. Returns its exit code: 0 well, 1 faults in the dataset, 2 a call that makes no sense. */
export function runData(given: readonly string[], output: Output): 0 | 1 | 2 {
  const args = given.filter((arg) => arg !== "--json");
  const print = args.length < given.length ? printJson : printText;
  const [command, target, ...rest] = args;
  if (target === undefined) return misuse(output, "No folder or file given.");
  if (!existsSync(target)) return misuse(output, `There is no file or folder "${target}".`);
  const report =
    command === "validate" && rest.length === 0
      ? validate(target)
      : command === "build"
        ? build(target, rest)
        : `"${given.join(" ")}" is not a data command.`;
  if (typeof report === "string") return misuse(output, report);
  print(report, output);
  return report.errors.length > 0 ? 1 : 0;
}

function printText(report: Report, output: Output): void {
  const { errors, lines } = textReport(report);
  for (const text of errors) output.error(text);
  for (const text of lines) output.log(text);
}

function printJson(report: Report, output: Output): void {
  output.log(jsonReport(report));
}

function misuse(output: Output, message: string): 2 {
  output.error(`${message}\n\n${usage}`);
  return 2;
}

/** What validating a target gives, or what is wrong with the call. */
function validate(target: string): Report | string {
  if (statSync(target).isDirectory()) return reportOf(target, compileFolder(readDatasetFolder(target)));
  if (!/\.ya?ml$/.test(target)) return reportOf(target, parseCompiled(readFileSync(target, "utf8"), basename(target)));
  const folder = datasetFolderOf(target);
  if (folder === null) return `"${target}" lies in no dataset: there is no dataset.yaml in a folder above it.`;
  // One file only makes sense within its dataset; the faults of the other files are counted, not listed.
  const whole = reportOf(target, compileFolder(readDatasetFolder(folder)));
  const file = relative(folder, resolve(target)).split(sep).join("/");
  const errors = whole.errors.filter((issue) => issue.file === file);
  const elsewhere = { folder, errors: whole.errors.length - errors.length };
  return { target, errors, warnings: whole.warnings.filter((warning) => warning.file === file), elsewhere };
}

function reportOf(target: string, result: ReturnType<typeof compileFolder>): Report {
  if (!result.ok) return { target, errors: result.issues, warnings: [] };
  return { target, errors: [], warnings: result.warnings, contents: contentsOf(result.dataset) };
}

function datasetFolderOf(file: string): string | null {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "dataset.yaml"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

function build(folder: string, rest: readonly string[]): Report | string {
  const [flag, file, ...more] = rest;
  if (flag !== "-o" || file === undefined || more.length > 0) return "build needs a folder and -o <file.json>.";
  if (!statSync(folder).isDirectory()) return `"${folder}" is not a folder.`;
  const result = compileFolder(readDatasetFolder(folder));
  const report = reportOf(folder, result);
  if (!result.ok) return report;
  mkdirSync(dirname(resolve(file)), { recursive: true });
  writeFileSync(file, `${JSON.stringify(result.dataset)}\n`);
  return { ...report, written: file };
}
