import { useEffect, useRef, useState } from "react";
import type { CompiledDataset } from "../../domain/records";
import type { SaveOptions, Saver } from "../../exchange/base/formats";
import { draftWord } from "../../figure/words/file-name";
import { saveFile } from "../../ui/controls/save-file";

export type SaveState =
  | { readonly kind: "idle" | "busy" | "failed" }
  /** `times`: how often a file of this name was saved, so that a second save reads differently. */
  | { readonly kind: "saved"; readonly name: string; readonly times: number };

export interface Save {
  readonly state: SaveState;
  readonly save: (saver: Saver, dataset: CompiledDataset, options: SaveOptions) => void;
}

/** Writes a collection with a saver and gives the file to the reader. Nothing is saved once nobody waits for it. */
export function useSave(onSaved: (saver: Saver) => void = () => undefined): Save {
  const [state, setState] = useState<SaveState>({ kind: "idle" });
  const isThere = useRef(true);
  const times = useRef(new Map<string, number>());
  useEffect(() => {
    isThere.current = true;
    return () => {
      isThere.current = false;
    };
  }, []);
  const run = async (saver: Saver, dataset: CompiledDataset, options: SaveOptions): Promise<void> => {
    setState({ kind: "busy" });
    const content = await saver.write(dataset, options);
    if (!isThere.current) return;
    const { id, version } = dataset.dataset;
    const name = [id, version, draftWord(dataset)].filter((part) => part !== "").join("-") + saver.ending;
    saveFile(content instanceof Blob ? content : new Blob([new Uint8Array(content)], { type: saver.type }), name);
    const count = (times.current.get(name) ?? 0) + 1;
    times.current.set(name, count);
    onSaved(saver);
    setState({ kind: "saved", name, times: count });
  };
  const save = (saver: Saver, dataset: CompiledDataset, options: SaveOptions): void => {
    run(saver, dataset, options).catch(() => setState({ kind: "failed" }));
  };
  return { state, save };
}
