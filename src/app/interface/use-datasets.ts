import i18next from "i18next";
import { useCallback, useMemo, useRef, useState } from "react";
import { renamed } from "../../collection/renamed";
import { languageOf } from "../../i18n/languages";
import { createSession } from "../../store/collections/session";
import { knownSession } from "../../store/collections/sessions";
import type { Datasets } from "../../store/datasets/context";
import { loadDataset } from "../../store/datasets/load";
import { createCollection, type FileOutcome, openDatasetFile } from "../../store/datasets/open-file";
import { forgetFile, openedFiles } from "../../store/datasets/opened-files";
import { type DataSource, firstSource, keyOfSource, sourceOfAddress } from "../../store/source";
import { goToSource } from "../history/navigate";
import { recallMoves, rememberMoves } from "../memory/remembered";

/**
 * What the parts of the interface do with the datasets. `forget` drops what was loaded under the key of a source, `reload`
 * loads the open one again.
 */
export function useDatasetActions(forget: (key: string) => void, reload: () => void): Datasets {
  const removed = useRef<(() => Promise<void>) | null>(null);
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
      const file = (await openedFiles()).find((each) => each.id === id);
      const putBack = await forgetFile(id);
      const moves = recallMoves(key);
      rememberMoves(key, null);
      removed.current = async () => {
        await putBack();
        rememberMoves(key, moves);
      };
      setOutcome({ kind: "deleted", name: file?.about.title[languageOf([i18next.language])] ?? id });
      if (keyOfSource(sourceOfAddress(location)) === key) goToSource(firstSource);
      forget(key);
    };
    const create: Datasets["create"] = async (dataset) => {
      const created = await createCollection(dataset);
      if (created.ok) goToSource({ kind: "file", id: created.id });
      return created;
    };
    const rename = async (id: string, title: string): Promise<void> => {
      const source = { kind: "file", id } as const;
      const known = knownSession(keyOfSource(source));
      const loaded = known === null ? await loadDataset(source) : null;
      const session = known ?? (loaded?.kind === "ready" ? createSession(loaded.opened) : null);
      const label = { code: "renamed", values: { name: title } };
      await session?.change(label, (dataset) => renamed(dataset, title, languageOf([i18next.language])));
      forget(keyOfSource(source));
    };
    return {
      create,
      rename: (id, title) => rename(id, title).catch(() => undefined),
      open: (source, at) => {
        if (keyOfSource(source) !== keyOfSource(sourceOfAddress(location))) setOutcome(null);
        goToSource(source, at && `study=${encodeURIComponent(at.study)}`);
      },
      // Both tell of every failure in `outcome`, or change nothing.
      openFile: (file) => openFile(file).catch(() => undefined),
      closeFile: (id) => closeFile(id).catch(() => undefined),
      undoClose: () => {
        setOutcome(null);
        removed.current?.().catch(() => undefined);
        removed.current = null;
      },
      outcome,
      dismissOutcome,
    };
  }, [outcome, dismissOutcome, forget, reload]);
}
