import type { AsyncBuffer, FileMetaData, ParquetQueryFilter } from "hyparquet";
import type { BaseFiles } from "../files/base-files";
import { BaseFault } from "../model/fault";
import type { Part } from "../model/manifest";
import type { RawRow } from "../model/read-rows";

/** A row with the file that it is in. */
export interface FoundRow {
  readonly raw: RawRow;
  readonly file: string;
}

export interface ParquetTable {
  /** Rows whose key is one of these, and that pass the filter; of a file only the row groups that may hold them are read. */
  readonly rows: (keys: readonly string[], and?: Readonly<Record<string, string>>) => Promise<readonly FoundRow[]>;
}

/** Length of a Parquet file's last two fields: the footer's length, and "PAR1". */
const tailBytes = 8;

/** A table in Parquet files that are in the order of `key`. Reads nothing before it is asked. */
export function parquetTable(files: BaseFiles, key: string, parts: readonly Part[]): ParquetTable {
  const opened = new Map<Part, Promise<FileMetaData>>();
  const metadataOf = (part: Part): Promise<FileMetaData> => {
    const known = opened.get(part);
    if (known !== undefined) return known;
    const reading = readMetadata(files, part);
    opened.set(part, reading);
    // What failed is tried again with the next question.
    reading.catch(() => opened.delete(part));
    return reading;
  };
  return {
    rows: async (keys, and = {}) => {
      const found: FoundRow[] = [];
      for (const part of parts) {
        const here = keys.filter((each) => part.first <= each && each <= part.last);
        if (here.length === 0) continue;
        const filter = {
          [key]: { $in: here },
          ...Object.fromEntries(Object.entries(and).map(([k, v]) => [k, { $eq: v }])),
        };
        const rows = await readPart(files, part, await metadataOf(part), filter);
        found.push(...rows.map((raw) => ({ raw, file: part.file })));
      }
      return found;
    },
  };
}

async function readMetadata(files: BaseFiles, part: Part): Promise<FileMetaData> {
  const { parquetMetadataAsync } = await import("hyparquet");
  return parsed(part, () =>
    parquetMetadataAsync(bufferOf(files, part), { initialFetchSize: part.footer + tailBytes, geoparquet: false }),
  );
}

async function readPart(
  files: BaseFiles,
  part: Part,
  metadata: FileMetaData,
  filter: ParquetQueryFilter,
): Promise<readonly RawRow[]> {
  const { parquetReadObjects } = await import("hyparquet");
  return parsed(part, () => parquetReadObjects({ file: bufferOf(files, part), metadata, filter }));
}

function bufferOf(files: BaseFiles, { file, bytes }: Part): AsyncBuffer {
  return {
    byteLength: bytes,
    slice: (start, end = bytes) => files.piece(file, { start: start < 0 ? bytes + start : start, end, size: bytes }),
  };
}

/** What the reader of Parquet cannot read is a fault of the file. */
async function parsed<T>({ file }: Part, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (error instanceof BaseFault) throw error;
    throw new BaseFault("malformed", {
      file,
      found: error instanceof Error ? error.message : String(error),
      expected: "Parquet",
    });
  }
}
