import { createContext, useContext } from "react";
import type { CompiledDataset } from "../../domain/records";
import type { DataSource } from "../source";
import type { Created, FileOutcome } from "./open-file";

/** What can be done with the datasets as a whole. */
export interface Datasets {
  /** Opens one in the place of the one that is open: in the view that it was left in, or with a study selected, as links name it. */
  readonly open: (source: DataSource, at?: { readonly study: string }) => void;
  /** Opens a file of the reader's; how it went is in `outcome`. */
  readonly openFile: (file: File) => void;
  /** Keeps a collection that was made here, or read from a file of another form, and opens it. */
  readonly create: (dataset: CompiledDataset) => Promise<Created>;
  /** Gives a collection of the reader's another title, as a change of it. */
  readonly rename: (id: string, title: string) => void;
  /** Removes a collection of the reader's; where it is the open one, the first dataset takes its place. */
  readonly closeFile: (id: string) => void;
  /** Puts back the one that was removed last. */
  readonly undoClose: () => void;
  readonly outcome: FileOutcome | null;
  readonly dismissOutcome: () => void;
}

const nothing = (): void => undefined;

/** Without the app around it a part of the interface opens nothing. */
export const DatasetsContext = createContext<Datasets>({
  open: nothing,
  openFile: nothing,
  create: async () => ({ ok: false, issues: [] }),
  rename: nothing,
  closeFile: nothing,
  undoClose: nothing,
  outcome: null,
  dismissOutcome: nothing,
});

export function useDatasets(): Datasets {
  return useContext(DatasetsContext);
}
