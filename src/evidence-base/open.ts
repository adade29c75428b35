import type { BaseFiles } from "./files/base-files";
import type { EvidenceBase } from "./model/contract";
import { type Manifest, manifestFile, parseManifest } from "./model/manifest";
import { parquetBase } from "./parquet/parquet-base";

export interface OpenedBase {
  readonly base: EvidenceBase;
  readonly manifest: Manifest;
  /** Where it is, for messages. */
  readonly place: string;
}

/** Opens a base: reads its manifest alone. Rejects with a `BaseFault`. */
export async function openBase(files: BaseFiles): Promise<OpenedBase> {
  const manifest = parseManifest(await files.text(manifestFile));
  return { base: parquetBase(files, manifest), manifest, place: files.name };
}
