import { libraryFile } from "../../dataset/files";
import type { Entity } from "../../domain/records";

let asked: Promise<readonly Entity[]> | null = null;

/** Entities that are known beyond any collection, fetched once; none where they do not come, and then they are asked for again. */
export function fetchLibrary(): Promise<readonly Entity[]> {
  asked ??= readNow().then((found) => {
    if (found.length === 0) asked = null;
    return found;
  });
  return asked;
}

async function readNow(): Promise<readonly Entity[]> {
  try {
    const [response, { readLibrary }] = await Promise.all([
      fetch(`./${libraryFile}`),
      import("../../dataset/entity-library"),
    ]);
    return response.ok ? readLibrary(await response.json()) : [];
  } catch {
    return [];
  }
}
