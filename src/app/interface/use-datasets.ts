import { useCallback, useMemo, useState } from "react";
import type { Datasets } from "../../store/datasets/context";
import { createCollection, type FileOutcome, openDatasetFile } from "../../store/datasets/open-file";
import { forgetFile } from "../../store/datasets/opened-files";
import { type DataSource, firstSource, keyOfSource, sourceOfAddress } from "../../store/source";
import { goToSource } from "../history/navigate";
import { rememberMoves } from "../memory/remembered";

/**
 * What the parts of the interface do with the datasets. `forget` drops what was loaded under the key of a source, `reload`
 * loads the open one again.
 */
export function useDatasetActions(forget: (key: string) => void, reload: () => void): Datasets {
  const [outcome, setOutcome] = useState<FileOutcome | null>(null);
  const dismissOutcome = useCallback(() => setOutcome(null), []);
  return useMemo(() => {
    const openFile = async (file: File): Promise<void> => {
      const found = await openDatasetFile(file);
      setOutcome(found);
      if (found.kind !== "opened") return;
      const source: DataSource = { kind: "file", id: found.id };
      const key = keyOfSource(source);
      forget(key);
      if (keyOfSource(sourceOfAddress(location)) === key) reload();
      goToSource(source);
    };
    const closeFile = async (id: string): Promise<void> => {
      const key = keyOfSource({ kind: "file", id });
      await forgetFile(id);
      rememberMoves(key, null);
      setOutcome(null);
      if (keyOfSource(sourceOfAddress(location)) === key) goToSource(firstSource);
      forget(key);
    };
    const create: Datasets["create"] = async (dataset) => {
      const created = await createCollection(dataset);
      if (created.ok) goToSource({ kind: "file", id: created.id });
      return created;
    };
    return {
      create,
      open: (source, at) => {
        if (keyOfSource(source) !== keyOfSource(sourceOfAddress(location))) setOutcome(null);
        goToSource(source, at && `study=${encodeURIComponent(at.study)}`);
      },
      // Both tell of every failure in `outcome`, or change nothing.
      openFile: (file) => openFile(file).catch(() => undefined),
      closeFile: (id) => closeFile(id).catch(() => undefined),
      outcome,
      dismissOutcome,
    };
  }, [outcome, dismissOutcome, forget, reload]);
}
