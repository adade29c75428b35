import type { Change } from "../../collection/change";
import type { Edited } from "../../collection/history";
import { listed } from "../../dataset/listing";
import type { CompiledDataset } from "../../domain/records";
import { uniqueId } from "../../domain/unique-id";
import { allChanges, type KeepingProblem, type Kept, type KeptInfo, type KeptState, notInFile } from "../keeping/kept";
import { type DataSource, keyOfSource } from "../source";

interface Present {
  readonly source: DataSource;
  readonly name: string;
  readonly base: CompiledDataset;
  readonly info?: KeptInfo;
  readonly edited: Edited;
  readonly setAside: readonly Change[];
}

/** What is to be written of a collection as it is now: one revision after the one that is there. */
export function keptOf(present: Present): Kept {
  const { source, base, edited } = present;
  const isOwn = source.kind === "file";
  return {
    info: { ...infoOf(present), revision: (present.info?.revision ?? 0) + 1, modified: new Date().toISOString() },
    // Asked for once only: see `baseId`.
    get base() {
      return isOwn ? JSON.stringify(base) : null;
    },
    history: edited.history,
  };
}

/** What is known of it, with the last change that its file has. */
export function stateOfInfo(present: Present, inFile: string | null): KeptInfo {
  return { ...infoOf(present), inFile };
}

function infoOf({ source, name, base, info, edited, setAside }: Present): KeptInfo {
  const { history, dataset } = edited;
  const changes = allChanges(history);
  return {
    ...(info?.inFile !== undefined && { inFile: info.inFile }),
    key: keyOfSource(source),
    name,
    about: listed(dataset),
    schemaVersion: dataset.schemaVersion,
    baseVersion: base.dataset.version,
    baseId: info?.baseId ?? uniqueId(),
    revision: info?.revision ?? 0,
    modified: info?.modified ?? new Date().toISOString(),
    size: (source.kind === "file" ? sizeOf(base) : 0) + changes.reduce((sum, change) => sum + sizeOf(change), 0),
    changes: changes.map(({ id }) => id),
    done: history.done.length,
    setAside,
  };
}

const sizes = new WeakMap<object, number>();

/** Length as JSON: near enough to the bytes that it takes. */
function sizeOf(value: object): number {
  const size = sizes.get(value) ?? JSON.stringify(value).length;
  sizes.set(value, size);
  return size;
}

/** Where the changes of a collection are, for the interface. */
export function keptStateOf(state: {
  readonly source: DataSource;
  readonly info?: KeptInfo;
  readonly edited: Edited;
  readonly problem: KeepingProblem | null;
  readonly isWriting: boolean;
}): KeptState {
  const { info, edited, problem, isWriting, source } = state;
  const { history } = edited;
  const isNothing = source.kind !== "file" && history.done.length === 0;
  const place = problem === null ? "in this browser" : "for this visit";
  const changes = { changes: allChanges(history).map(({ id }) => id), done: history.done.length };
  return {
    kept: isWriting ? "writing" : isNothing ? "nothing to keep" : place,
    problem,
    hasFile: info?.inFile !== undefined,
    notInFile: notInFile({ ...changes, ...(info?.inFile !== undefined && { inFile: info.inFile }) }),
  };
}
