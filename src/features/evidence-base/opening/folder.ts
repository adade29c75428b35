import type { BaseFiles } from "../../../evidence-base/files/base-files";
import { filesOnDisk } from "../../../evidence-base/files/on-disk";
import { type DiskFolder, pickFolder } from "../../../store/datasets/disk-folder";

/** The files of a folder that the reader picks; null where they pick none. */
export async function pickedFolder(): Promise<BaseFiles | null> {
  const folder = await pickFolder("read");
  return folder && filesOnDisk(folder.name, (path) => fileIn(folder, path.split("/")));
}

async function fileIn(folder: DiskFolder, [first = "", ...rest]: readonly string[]): Promise<Blob | null> {
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
