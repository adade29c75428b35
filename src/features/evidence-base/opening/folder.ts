import type { BaseFiles } from "../../../evidence-base/files/base-files";
import { filesOnDisk } from "../../../evidence-base/files/on-disk";

interface Handle {
  readonly name: string;
  readonly getDirectoryHandle: (name: string) => Promise<Handle>;
  readonly getFileHandle: (name: string) => Promise<{ readonly getFile: () => Promise<File> }>;
}

type Picking = { showDirectoryPicker?: (options: { readonly mode: "read" }) => Promise<Handle> };

/** Whether the browser gives access to a folder (File System Access); elsewhere a field takes the files of one. */
export function canPickFolder(): boolean {
  return typeof (globalThis as Picking).showDirectoryPicker === "function";
}

/** The files of a folder that the reader picks; null where they pick none. */
export async function pickedFolder(): Promise<BaseFiles | null> {
  try {
    const folder = await (globalThis as Picking).showDirectoryPicker?.({ mode: "read" });
    return folder === undefined ? null : filesOnDisk(folder.name, (path) => fileIn(folder, path.split("/")));
  } catch {
    // Closed without a choice, or refused.
    return null;
  }
}

async function fileIn(folder: Handle, [first = "", ...rest]: readonly string[]): Promise<File | null> {
  try {
    if (rest.length > 0) return await fileIn(await folder.getDirectoryHandle(first), rest);
    return await (await folder.getFileHandle(first)).getFile();
  } catch {
    // There is none.
    return null;
  }
}

/** Files of a folder as a field of the page gives them: each with its path from the folder's parent. */
export function filesOfField(files: readonly File[]): BaseFiles {
  const byPath = new Map(files.map((file) => [file.webkitRelativePath.split("/").slice(1).join("/"), file]));
  const name = files[0]?.webkitRelativePath.split("/")[0] ?? "";
  return filesOnDisk(name, async (path) => byPath.get(path) ?? null);
}
