import { useState } from "react";
import type { DatasetIssue } from "../../../dataset/drafts/issue";
import type { CompiledDataset } from "../../../domain/records";
import { loadDataset } from "../../../store/datasets/load";
import { readOwnForm } from "../../../store/datasets/open-file";
import { sourceOfKey } from "../../../store/source";

/** The other version: not chosen, on its way, there, or not to be read. */
export type OtherVersion =
  | { readonly kind: "none" | "reading" }
  | { readonly kind: "there"; readonly name: string; readonly dataset: CompiledDataset }
  | { readonly kind: "failed"; readonly name: string; readonly issues: readonly DatasetIssue[] };

export interface Chosen {
  readonly version: OtherVersion;
  readonly chooseFile: (file: File) => void;
  /** @param key of the source of a collection in this app */
  readonly chooseCollection: (key: string, title: string) => void;
}

/** What the open collection is compared with: a file, or another collection of this app. */
export function useOtherVersion(): Chosen {
  const [version, setVersion] = useState<OtherVersion>({ kind: "none" });
  const read = (name: string, reading: () => Promise<CompiledDataset | readonly DatasetIssue[]>): void => {
    setVersion({ kind: "reading" });
    reading()
      .then((result) =>
        setVersion(
          "dataset" in result ? { kind: "there", name, dataset: result } : { kind: "failed", name, issues: result },
        ),
      )
      .catch(() => setVersion({ kind: "failed", name, issues: [] }));
  };
  return {
    version,
    chooseFile: (file) => read(file.name, () => readOwnForm(file)),
    chooseCollection: (key, title) =>
      read(title, async () => {
        const loaded = await loadDataset(sourceOfKey(key));
        if (loaded.kind === "ready") return loaded.dataset;
        return loaded.kind === "broken" ? loaded.issues : [];
      }),
  };
}
