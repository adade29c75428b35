import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { compileFolder } from "../dataset/compile";
import { type DatasetIssue, type DatasetResult, formatIssue } from "../dataset/drafts/issue";
import { parseCompiled } from "../dataset/parse-compiled";
import type { CompiledDataset } from "../domain/records";
import { readDatasetFolder } from "./sources/read-folder";

const usage = `Usage:
  npm run data -- validate <folder or file>       checks a dataset's folder, one of its files, or a compiled dataset
  npm run data -- build <folder> -o <file.json>   compiles a folder into the one document that the app reads

Exit code 0: all is well. 1: the dataset has errors, each listed with file, record and field. 2: the command was not understood.`;

interface Output {
  readonly log: (text: string) => void;
  readonly error: (text: string) => void;
}

/** Runs the data command. Returns its exit code: 0 well, 1 faults in the dataset, 2 a call that makes no sense. */
export function runData(args: readonly string[], output: Output): 0 | 1 | 2 {
  const [command, target, ...rest] = args;
  if (target === undefined) return misuse(output, "No folder or file given.");
  if (!existsSync(target)) return misuse(output, `There is no file or folder "${target}".`);
  if (command === "validate" && rest.length === 0) return validate(target, output);
  if (command === "build") return build(target, rest, output);
  return misuse(output, `"${args.join(" ")}" is not a data command.`);
}

function misuse(output: Output, message: string): 2 {
  output.error(`${message}\n\n${usage}`);
  return 2;
}

function validate(target: string, output: Output): 0 | 1 | 2 {
  if (statSync(target).isDirectory()) return report(compileFolder(readDatasetFolder(target)), target, output);
  if (!/\.ya?ml$/.test(target))
    return report(parseCompiled(readFileSync(target, "utf8"), basename(target)), target, output);
  const folder = datasetFolderOf(target);
  if (folder === null)
    return misuse(output, `"${target}" lies in no dataset: there is no dataset.yaml in a folder above it.`);
  // One file only makes sense within its dataset; the faults of the other files are counted, not listed.
  const result = compileFolder(readDatasetFolder(folder));
  const file = relative(folder, resolve(target)).split(sep).join("/");
  const own = result.ok ? [] : result.issues.filter((issue) => issue.file === file);
  const others = result.ok ? 0 : result.issues.length - own.length;
  if (others > 0)
    output.error(
      `${others} further ${others === 1 ? "error" : "errors"} in other files: validate ${folder} lists them.`,
    );
  if (own.length > 0) return faults(own, target, output);
  output.log(`${target}: no errors found.`);
  return 0;
}

function datasetFolderOf(file: string): string | null {
  for (let folder = dirname(resolve(file)); ; folder = dirname(folder)) {
    if (existsSync(join(folder, "dataset.yaml"))) return folder;
    if (folder === dirname(folder)) return null;
  }
}

function build(folder: string, rest: readonly string[], output: Output): 0 | 1 | 2 {
  const [flag, file, ...more] = rest;
  if (flag !== "-o" || file === undefined || more.length > 0)
    return misuse(output, "build needs a folder and -o <file.json>.");
  if (!statSync(folder).isDirectory()) return misuse(output, `"${folder}" is not a folder.`);
  const result = compileFolder(readDatasetFolder(folder));
  if (result.ok) {
    mkdirSync(dirname(resolve(file)), { recursive: true });
    writeFileSync(file, `${JSON.stringify(result.dataset)}\n`);
  }
  const code = report(result, folder, output);
  if (code === 0) output.log(`Written to ${file}.`);
  return code;
}

function report(result: DatasetResult, target: string, output: Output): 0 | 1 {
  if (!result.ok) return faults(result.issues, target, output);
  output.log(`${target}: no errors found. ${contents(result.dataset)}`);
  return 0;
}

function faults(issues: readonly DatasetIssue[], target: string, output: Output): 1 {
  output.error(issues.map(formatIssue).join("\n\n"));
  output.error(`\n${target}: ${issues.length} ${issues.length === 1 ? "error" : "errors"}.`);
  return 1;
}

function contents({ dataset, entities, studies, findings, background, sourceChecks, gaps }: CompiledDataset): string {
  return `${dataset.id} ${dataset.version}: ${studies.length} studies, ${findings.length} findings, ${background.length} background statements, ${entities.length} entities, ${sourceChecks.length} source checks, ${gaps.length} gaps.`;
}
