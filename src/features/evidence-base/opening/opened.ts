import { createStore } from "zustand/vanilla";
import { type BaseFiles, counted } from "../../../evidence-base/files/base-files";
import { filesOverHttp } from "../../../evidence-base/files/over-http";
import { BaseFault } from "../../../evidence-base/model/fault";
import { type OpenedBase, openBase } from "../../../evidence-base/open";
import { linkNames } from "../../../store/link-names";
import { ownAddress } from "../../../store/source";

/** Which base is open. It stays open for the visit, whatever is asked of it. */
export type BaseState =
  | { readonly kind: "none" }
  | { readonly kind: "opening"; readonly place: string }
  | { readonly kind: "open"; readonly opened: OpenedBase; readonly bytesRead: () => number }
  | { readonly kind: "fault"; readonly place: string; readonly fault: BaseFault };

export const baseStore = createStore<BaseState>(() => ({ kind: "none" }));

/** Opens a base in the place of the one before. What is wrong with it is in the state. */
export async function openFrom(files: BaseFiles): Promise<void> {
  const place = files.name;
  const opening: BaseState = { kind: "opening", place };
  baseStore.setState(opening, true);
  let bytes = 0;
  const read = counted(files, (more) => {
    bytes += more;
  });
  const next = await openBase(read).then(
    (opened): BaseState => ({ kind: "open", opened, bytesRead: () => bytes }),
    (error: unknown): BaseState => ({ kind: "fault", place, fault: asFault(error, place) }),
  );
  // Another one may have been opened meanwhile.
  if (baseStore.getState() === opening) baseStore.setState(next, true);
}

/** Opens the base in a folder of the page's own server; any other place is refused. */
export async function openAt(path: string): Promise<void> {
  const folder = ownAddress(path.endsWith("/") ? path : `${path}/`, location.href);
  if (folder === null) {
    const fault = new BaseFault("elsewhere", { file: path, found: path, expected: location.origin });
    baseStore.setState({ kind: "fault", place: path, fault }, true);
    return;
  }
  await openFrom(filesOverHttp(folder));
}

/** The folder that the address of the page names; null where it names none. */
export function namedBase(): string | null {
  return new URLSearchParams(location.search).get(linkNames.base);
}

/** Any failure as a fault of a place. */
export function asFault(error: unknown, file: string): BaseFault {
  if (error instanceof BaseFault) return error;
  return new BaseFault("unreachable", { file, found: error instanceof Error ? error.message : String(error) });
}
