import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { zipOf } from "../../../src/exchange/dataset/zip-folder";
import { formatsOf } from "../../../src/exchange/detect";
import { readFile } from "../../../src/exchange/read-file";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { isopsoralen } from "../../domain/real";

const small = compiled(smallDataset());
const read = async (bytes: Uint8Array, name = "small.osteograph.zip") =>
  (await readFile({ name, bytes }, {}, {})).result;
const datasetOf = async (bytes: Uint8Array) => {
  const result = await read(bytes);
  if (!result.ok || result.incoming.kind !== "dataset") throw new Error(JSON.stringify(result));
  return result.incoming.dataset;
};
/** The zip with some of its files written by somebody else. */
function changed(
  bytes: Uint8Array,
  change: (files: Record<string, Uint8Array>) => Record<string, Uint8Array>,
): Uint8Array {
  return zipSync(change(unzipSync(bytes)));
}

/** The zip with another unpacked size of its first file in its directory. */
function withSize(bytes: Uint8Array, size: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const entry = Array.from(copy.keys()).find((at) => at + 46 < copy.length && view.getUint32(at, true) === 0x02014b50);
  if (entry === undefined) throw new Error("the zip has no directory");
  view.setUint32(entry + 24, size, true);
  return copy;
}

describe("a collection as a zip of its folder", () => {
  it("comes back equal, order and all", async () => {
    const { dataset } = isopsoralen();
    expect(await datasetOf(zipOf(dataset))).toEqual(dataset);
    expect(await datasetOf(zipOf(small))).toEqual(small);
  });

  it("is the same bytes each time, and is known for what it is by any name", () => {
    expect(zipOf(small)).toEqual(zipOf(small));
    expect(formatsOf({ name: "download", bytes: zipOf(small) })[0]).toBe("folder");
  });

  it("whose files somebody changed is what they say", async () => {
    const edited = changed(zipOf(small), (files) => {
      const path = "small/studies/ref-07.yaml";
      const text = strFromU8(files[path] ?? new Uint8Array());
      return { ...files, [path]: strToU8(text.replace("effect: decreases", "effect: increases")) };
    });
    const dataset = await datasetOf(edited);
    expect(dataset.findings.find(({ id }) => id === "r07-rats-RUNX2")?.effect).toBe("increases");
  });

  it("is read from another folder too, and without what a Mac adds", async () => {
    const moved = changed(zipOf(small), (files) => ({
      ...Object.fromEntries(Object.entries(files).map(([path, content]) => [`a/b/${path}`, content])),
      "__MACOSX/a/b/small/._dataset.yaml": strToU8("binary"),
    }));
    expect(await datasetOf(moved)).toEqual(small);
  });

  it("with a fault names the file, the line and what was expected", async () => {
    const edited = changed(zipOf(small), (files) => {
      const path = "small/studies/ref-07.yaml";
      const text = strFromU8(files[path] ?? new Uint8Array());
      return { ...files, [path]: strToU8(text.replace("object: RUNX2", "object: RUNX")) };
    });
    const result = await read(edited);
    expect(result.ok).toBe(false);
    expect(JSON.stringify(result)).toContain("studies/ref-07.yaml:");
    expect(JSON.stringify(result)).toContain('"near":"RUNX2"');
  });

  it.each([
    ["cut short", () => zipOf(small).slice(0, 200)],
    ["of something else", () => zipSync({ "dataset.yaml.txt": strToU8("a"), "notes.json": strToU8("{}") })],
    ["that says it unpacks to more than a computer has", () => withSize(zipOf(small), 600_000_000)],
  ])("%s is refused with a word", async (_, bytes) => {
    const result = await read(bytes());
    expect(result.ok).toBe(false);
    expect(result.notices[0]?.weight).toBe("refused");
  });
});
