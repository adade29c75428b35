import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { compileFolder } from "../../dataset/compile";
import type { AuthoredFile } from "../../dataset/documents";
import type { DatasetIssue } from "../../dataset/drafts/issue";
import { filesOf } from "../../dataset/folder/files-of";
import { parseCompiled } from "../../dataset/parse-compiled";
import type { CompiledDataset } from "../../domain/records";
import { decodeText } from "../base/decode";
import type { ReadResult, SourceFile } from "../base/formats";
import { refused } from "../base/notices";
import { noticeOf } from "./read-compiled";

/** The compiled form in the zip, beside the folder's files: it has the order that a folder does not keep. */
const compiledName = "compiled.json";

/** What a zip of text may hold, unpacked, bytes: a few kB of zip can be made to unpack to more than a computer has. */
const mostUnpacked = 400 * 1024 * 1024;

/** So that the same collection gives the same bytes: the first time that a zip can name. */
const noTime = new Date(1980, 0, 1);

/** A collection as a zip of its folder, with the compiled form in it. */
export function zipOf(dataset: CompiledDataset): Uint8Array {
  const { id } = dataset.dataset;
  const files = [...filesOf(dataset), { path: compiledName, text: `${JSON.stringify(dataset)}\n` }];
  const entries = files.map(({ path, text }) => [`${id}/${path}`, [strToU8(text), { mtime: noTime }]] as const);
  return zipSync(Object.fromEntries(entries) as Parameters<typeof zipSync>[0]);
}

/** Reads a zip of a collection's folder. Never throws. */
export function readZip({ name, bytes }: SourceFile): ReadResult {
  let unpacked = 0;
  let isTooLarge = false;
  let files: Readonly<Record<string, Uint8Array>>;
  try {
    files = unzipSync(bytes, {
      filter: ({ name: path, originalSize }) => {
        if (!/\.(ya?ml|json)$/.test(path) || path.includes("__MACOSX/")) return false;
        unpacked += originalSize;
        isTooLarge ||= unpacked > mostUnpacked;
        return !isTooLarge;
      },
    });
  } catch (error) {
    return refusal("unreadable", name, String(error), "a zip of a collection's folder");
  }
  if (isTooLarge)
    return refusal("too-large", name, `> ${mostUnpacked / 1024 / 1024} MB`, `≤ ${mostUnpacked / 1024 / 1024} MB`);
  const root = rootOf(Object.keys(files));
  if (root === null) return refusal("unreadable", name, Object.keys(files).join(", "), "dataset.yaml");
  const own = Object.entries(files).flatMap(([path, content]) =>
    path.startsWith(root) ? [[path.slice(root.length), content] as const] : [],
  );
  return readFolder(
    own.flatMap(([path, content]) => (path === compiledName ? [] : [authored(path, content)])),
    () => {
      const compiled = own.find(([path]) => path === compiledName);
      return compiled === undefined ? null : strFromU8(compiled[1]);
    },
  );
}

/**
 * Reads the files of a collection's folder. Where nobody changed them since they were written, the compiled form that was
 * written with them is what counts.
 */
function readFolder(files: readonly AuthoredFile[], compiledText: () => string | null): ReadResult {
  const text = compiledText();
  const compiled = text === null ? null : parseCompiled(text, compiledName);
  if (compiled?.ok && areFilesOf(compiled.dataset, files)) return read(compiled.dataset);
  const result = compileFolder(files);
  if (result.ok) return read(result.dataset);
  return { ok: false, notices: result.issues.map((issue) => noticeOf(inFile(issue))), issues: result.issues };
}

function read(dataset: CompiledDataset): ReadResult {
  return { ok: true, incoming: { kind: "dataset", dataset }, notices: [] };
}

/** A notice has one place; in a folder that is the file and what is in it. */
function inFile(issue: DatasetIssue): DatasetIssue {
  const line = issue.line === undefined ? "" : `:${issue.line}`;
  return { ...issue, record: `${issue.file}${line}, ${issue.record}` };
}

function areFilesOf(dataset: CompiledDataset, files: readonly AuthoredFile[]): boolean {
  const written = new Map(filesOf(dataset).map(({ path, text }) => [path, text]));
  const found = files.filter(({ path }) => /\.ya?ml$/.test(path));
  return found.length === written.size && found.every(({ path, text }) => written.get(path) === text);
}

function authored(path: string, bytes: Uint8Array): AuthoredFile {
  const decoded = decodeText(bytes);
  return decoded === null ? { path, text: "", unreadable: true } : { path, text: decoded.text };
}

/** The folder that holds dataset.yaml, with its slash; null where none does. */
function rootOf(paths: readonly string[]): string | null {
  const found = paths
    .filter((path) => /(^|\/)dataset\.yaml$/.test(path))
    .toSorted((a, b) => a.split("/").length - b.split("/").length)[0];
  return found === undefined ? null : found.slice(0, -"dataset.yaml".length);
}

function refusal(code: "unreadable" | "too-large", name: string, found: string, expected: string): ReadResult {
  return { ok: false, notices: [refused(code, { path: name }, { found, expected })] };
}
