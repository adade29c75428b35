import { describe, expect, it } from "vitest";
import { compileFolder } from "../../../src/dataset/compile";
import { readZip } from "../../../src/exchange/dataset/zip-folder";
import { type DiskFolder, FolderRefused, writeToFolder, zipOfFolder } from "../../../src/store/datasets/disk-folder";
import { compiled, smallDataset } from "../../dataset/small-dataset";

type Tree = Map<string, string | Tree>;

/** A folder in memory that answers as one on disk does. */
function folderOf(tree: Tree, name = "mine"): DiskFolder {
  const missing = () => new DOMException("", "NotFoundError");
  return {
    name,
    getDirectoryHandle: async (name, options) => {
      if (!tree.has(name) && options?.create) tree.set(name, new Map());
      const found = tree.get(name);
      if (!(found instanceof Map)) throw missing();
      return folderOf(found);
    },
    getFileHandle: async (name, options) => {
      if (!tree.has(name) && !options?.create) throw missing();
      return {
        getFile: async () => new Blob([String(tree.get(name))]),
        createWritable: async () => ({
          write: async (text) => {
            tree.set(name, text);
          },
          close: async () => undefined,
        }),
      };
    },
    removeEntry: async (name) => {
      tree.delete(name);
    },
    keys: async function* () {
      yield* tree.keys();
    },
  };
}

function filesIn(tree: Tree, path = ""): { path: string; text: string }[] {
  return [...tree].flatMap(([name, value]) =>
    value instanceof Map ? filesIn(value, `${path}${name}/`) : [{ path: `${path}${name}`, text: value }],
  );
}

const small = compiled(smallDataset());

describe("a collection in a folder on disk", () => {
  it("is the very folder that compiles to it", async () => {
    const tree: Tree = new Map();
    await writeToFolder(folderOf(tree), small);
    expect(compileFolder(filesIn(tree))).toMatchObject({ ok: true, dataset: small });
  });

  it("goes into a folder of its own where others are, and touches nothing there", async () => {
    const tree: Tree = new Map([["thesis.docx", "words"]]);
    await writeToFolder(folderOf(tree), small);
    expect(filesIn(tree).map(({ path }) => path)).toContain("small/dataset.yaml");
    expect(tree.get("thesis.docx")).toBe("words");
  });

  it("saved again loses the files of what is gone, and keeps what is not its own", async () => {
    const tree: Tree = new Map();
    await writeToFolder(folderOf(tree), small);
    tree.set("README.md", "ours");
    const studies = small.studies.filter(({ id }) => id === "r07").map((study) => ({ ...study, mayOverlap: [] }));
    const findings = small.findings.filter(({ study }) => study === "r07");
    await writeToFolder(folderOf(tree), { ...small, studies, findings, sourceChecks: [] });
    const paths = filesIn(tree).map(({ path }) => path);
    expect(paths).toContain("studies/ref-07.yaml");
    expect(paths).not.toContain("studies/ref-06.yaml");
    expect(paths).toContain("README.md");
  });

  it("is opened back as a zip of its files, once the reader allows it", async () => {
    const tree: Tree = new Map();
    const dataset = compiled(smallDataset());
    const folder = folderOf(tree);
    await writeToFolder(folder, dataset);
    tree.set("notes.txt", "mine");
    const zip = await zipOfFolder({ ...folder, requestPermission: async () => "granted" });
    expect(zip.name).toBe("mine.zip");
    const result = readZip({ name: zip.name, bytes: new Uint8Array(await zip.arrayBuffer()) });
    expect(result).toMatchObject({ ok: true, incoming: { kind: "dataset", dataset: { findings: dataset.findings } } });
    await expect(zipOfFolder({ ...folder, requestPermission: async () => "denied" })).rejects.toThrow(FolderRefused);
    await expect(zipOfFolder(folderOf(new Map()))).rejects.toThrow(FolderRefused);
  });
});
