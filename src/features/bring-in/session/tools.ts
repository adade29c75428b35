import type { FormatId, ReadOptions, SourceFile } from "../../../exchange/base/formats";
import type { ReadFile } from "../../../exchange/read-file";

/** How a file is to be read, where the person says it; else what it is taken for. */
export interface ReadAsk {
  readonly format?: FormatId;
}

/** What reads files; tests bring their own. */
export interface Tools {
  readonly read: (file: File | SourceFile, ask: ReadAsk, options: ReadOptions) => Promise<ReadFile>;
}
