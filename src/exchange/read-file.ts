import type { FormatId, ReadOptions, ReadResult, SourceFile } from "./base/formats";
import { refused } from "./base/notices";
import { formatsOf } from "./detect";
import { importerOf } from "./importers";

/** Largest file that is read, bytes. What is larger is refused before it is read. */
export const largestFile = 200 * 1024 * 1024;

/** How a file is to be read, where the person says it. */
export interface Ask extends Pick<ReadOptions, "encoding" | "separator"> {
  readonly format?: FormatId;
}

export interface ReadFile {
  /** Null where the format is not known. */
  readonly format: FormatId | null;
  /** All that may fit, the most certain first. */
  readonly formats: readonly FormatId[];
  readonly result: ReadResult;
}

/** Reads a file as what it is asked for, or as what it looks like. Never throws: a reader's own failure is a notice. */
export async function readFile(file: SourceFile, ask: Ask, options: ReadOptions): Promise<ReadFile> {
  if (file.bytes.length > largestFile) return { format: null, formats: [], result: tooLarge(file.bytes.length) };
  const formats = file.bytes.length === 0 ? [] : formatsOf(file);
  const format = ask.format ?? formats[0] ?? null;
  const importer = format === null ? null : importerOf(format);
  if (file.bytes.length === 0) return { format, formats, result: failure("empty") };
  if (importer === null) return { format, formats, result: failure("unknown-format", { found: file.name }) };
  try {
    const result = await importer.read(file, { ...ask, ...options });
    return { format, formats, result: options.signal?.aborted ? failure("cancelled") : result };
  } catch (error) {
    const isCancelled = options.signal?.aborted === true;
    return {
      format,
      formats,
      result: isCancelled ? failure("cancelled") : failure("unreadable", { found: String(error) }),
    };
  }
}

/** The answer for a file of so many bytes, which is not read. */
export function tooLarge(bytes: number): ReadResult {
  return failure("too-large", { found: megabytes(bytes), expected: `≤ ${megabytes(largestFile)}` });
}

function failure(code: Parameters<typeof refused>[0], details: Parameters<typeof refused>[2] = {}): ReadResult {
  return { ok: false, notices: [refused(code, null, details)] };
}

function megabytes(bytes: number): string {
  return `${Math.ceil(bytes / 1024 / 1024)} MB`;
}
