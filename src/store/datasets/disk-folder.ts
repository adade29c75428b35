import type { CompiledDataset } from "../../domain/records";

/** What is used of a folder on disk (File System Access); a test has one of its own. */
export interface DiskFolder {
  readonly name: string;
  /** Asks the reader again, at a later visit; only in answer to a press. */
  readonly requestPermission?: (options: { readonly mode: "read" | "readwrite" }) => Promise<string>;
  readonly getDirectoryHandle: (name: string, options?: { readonly create?: boolean }) => Promise<DiskFolder>;
  readonly getFileHandle: (name: string, options?: { readonly create?: boolean }) => Promise<DiskFile>;
  readonly removeEntry: (name: string) => Promise<void>;
  readonly keys: () => AsyncIterable<string>;
}

interface DiskFile {
  readonly getFile: () => Promise<Blob>;
  readonly createWritable: () => Promise<{
    readonly write: (text: string) => Promise<void>;
    readonly close: () => Promise<void>;
  }>;
}

type Access = "read" | "readwrite";
type Picking = { showDirectoryPicker?: (options: { readonly mode: Access }) => Promise<DiskFolder> };

/** Whether this browser gives access to folders on disk: Chromium does. Elsewhere a zip of the folder is saved, and a field takes files. */
export function canPickFolder(): boolean {
  return typeof (globalThis as Picking).showDirectoryPicker === "function";
}

/** The folder that the reader picks; null where they pick none. */
export async function pickFolder(mode: Access = "readwrite"): Promise<DiskFolder | null> {
  try {
    return (await (globalThis as Picking).showDirectoryPicker?.({ mode })) ?? null;
  } catch {
    // Closed without a choice, or refused.
    return null;
  }
}

const infoFile = "dataset.yaml";
/** Folders whose files are all the collection's. */
const ownFolders = ["entities", "studies", "background", "relations", "to-read"];

/**
 * Writes a collection as the files of its folder: into the folder itself where that is empty or holds this collection, else into one
 * of its id in it. Files of records that are gone are removed; any other file stays. Rejects where the disk refuses.
 */
export async function writeToFolder(picked: DiskFolder, dataset: CompiledDataset): Promise<void> {
  const { id } = dataset.dataset;
  const { filesOf } = await import("../../dataset/folder/files-of");
  const isOwn = (await isEmpty(picked)) || (await holds(picked, id));
  const root = isOwn ? picked : await picked.getDirectoryHandle(id, { create: true });
  const wasThere = await holds(root, id);
  const files = filesOf(dataset);
  for (const { path, text } of files) {
    const [folder, name] = path.includes("/") ? path.split("/") : [null, path];
    const place = folder ? await root.getDirectoryHandle(folder, { create: true }) : root;
    await write(place, name ?? path, text);
  }
  if (wasThere) await removeGone(root, new Set(files.map(({ path }) => path)));
}

/** A folder cannot be read: it is gone, it is not a collection's, or the reader does not allow it. */
export class FolderRefused extends Error {}

/**
 * A collection's folder as a zip of its files, in the form in which a zip is opened. The browser asks whether that is allowed.
 * @throws FolderRefused where it is not, and where there is no collection in the folder
 */
export async function zipOfFolder(folder: DiskFolder): Promise<File> {
  const allowed = (await folder.requestPermission?.({ mode: "read" })) ?? "granted";
  if (allowed !== "granted") throw new FolderRefused(allowed);
  const { strToU8, zipSync } = await import("fflate");
  const files: Record<string, Uint8Array<ArrayBuffer>> = {};
  const take = async (from: DiskFolder, path: string): Promise<void> => {
    for await (const name of from.keys()) {
      if (!/\.(ya?ml|json)$/.test(name)) continue;
      const text = await (await (await from.getFileHandle(name)).getFile()).text();
      files[`${path}${name}`] = new Uint8Array(strToU8(text));
    }
  };
  await take(folder, "");
  if (files[infoFile] === undefined) throw new FolderRefused(infoFile);
  for (const name of ownFolders) {
    const inner = await folder.getDirectoryHandle(name).catch(() => null);
    if (inner) await take(inner, `${name}/`);
  }
  return new File([zipSync(files)], `${folder.name || "folder"}.zip`, { type: "application/zip" });
}

async function write(folder: DiskFolder, name: string, text: string): Promise<void> {
  const file = await folder.getFileHandle(name, { create: true });
  const writable = await file.createWritable();
  await writable.write(text);
  await writable.close();
}

async function isEmpty(folder: DiskFolder): Promise<boolean> {
  for await (const _ of folder.keys()) return false;
  return true;
}

/** Whether a folder holds the collection of this id. */
async function holds(folder: DiskFolder, id: string): Promise<boolean> {
  try {
    const text = await (await (await folder.getFileHandle(infoFile)).getFile()).text();
    return new RegExp(`^id: *["']?${id.replaceAll(".", "\\.")}["']? *$`, "m").test(text);
  } catch {
    // There is no such file.
    return false;
  }
}

async function removeGone(root: DiskFolder, paths: ReadonlySet<string>): Promise<void> {
  for (const name of ownFolders) {
    let folder: DiskFolder;
    try {
      folder = await root.getDirectoryHandle(name);
    } catch {
      // There is none.
      continue;
    }
    const names: string[] = [];
    for await (const file of folder.keys()) names.push(file);
    for (const file of names)
      if (/\.ya?ml$/.test(file) && !paths.has(`${name}/${file}`)) await folder.removeEntry(file);
  }
}
