import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, expect, it, vi } from "vitest";
import { openBase } from "../../../src/evidence-base/open";
import { pickedFolder } from "../../../src/features/evidence-base/opening/folder";
import { canPickFolder } from "../../../src/store/datasets/disk-folder";
import { madeFolder } from "../../evidence-base/made-base";

afterEach(() => vi.unstubAllGlobals());

/** A folder as the browser gives access to it, without the files in `missing`. */
function handle(path: string, missing: readonly string[] = []): object {
  return {
    name: "made",
    getDirectoryHandle: async (name: string) => handle(join(path, name), missing),
    getFileHandle: async (name: string) => {
      if (missing.includes(name)) throw new DOMException("none", "NotFoundError");
      return { getFile: async () => new File([readFileSync(join(path, name))], name) };
    },
  };
}

it("reads a base in a folder that the reader picks, and says which file it lacks", async () => {
  expect(canPickFolder()).toBe(false);
  vi.stubGlobal("showDirectoryPicker", async () => handle(madeFolder));
  expect(canPickFolder()).toBe(true);
  const files = await pickedFolder();
  if (files === null) throw new Error("No folder.");
  const { base } = await openBase(files);
  expect((await base.named(["RUNX2"])).map(({ name }) => name)).toEqual(["RUNX2"]);
  vi.stubGlobal("showDirectoryPicker", async () => handle(madeFolder, ["manifest.json"]));
  const other = await pickedFolder();
  if (other === null) throw new Error("No folder.");
  await expect(openBase(other)).rejects.toThrow("manifest.json: the file is missing; found made");
});

it("picks none where the reader closes the dialog", async () => {
  vi.stubGlobal("showDirectoryPicker", async () => Promise.reject(new DOMException("closed", "AbortError")));
  expect(await pickedFolder()).toBeNull();
});
