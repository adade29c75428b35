import { describe, expect, it, vi } from "vitest";
import type { Importer } from "../../src/exchange/base/formats";
import { formatsOf } from "../../src/exchange/detect";
import { importers } from "../../src/exchange/importers";
import { largestFile, readFile, tooLarge } from "../../src/exchange/read-file";
import { readIncoming } from "../../src/exchange/worker/client";
import { compiled, smallDataset } from "../dataset/small-dataset";

const bytesOf = (text: string) => new TextEncoder().encode(text);
const own = () => bytesOf(JSON.stringify(compiled(smallDataset())));

describe("the format of a file", () => {
  it("is found by what is in it, whatever its ending", () => {
    for (const name of ["own.json", "own.txt", "own"]) expect(formatsOf({ name, bytes: own() })[0]).toBe("compiled");
  });
});

describe("a file", () => {
  it("is read as what it looks like", async () => {
    const read = await readFile({ name: "own", bytes: own() }, {}, {});
    expect(read).toMatchObject({ format: "compiled", result: { ok: true, incoming: { kind: "dataset" } } });
  });

  it("is refused where it is empty, of no known format, or too large", async () => {
    const codeOf = async (name: string, bytes: Uint8Array) => (await readFile({ name, bytes }, {}, {})).result.notices;
    expect(await codeOf("a.json", new Uint8Array())).toMatchObject([{ code: "empty", weight: "refused" }]);
    expect(await codeOf("a.bin", Uint8Array.from([0, 255, 3, 7]))).toMatchObject([{ code: "unknown-format" }]);
    expect(tooLarge(largestFile + 1)).toMatchObject({ ok: false, notices: [{ code: "too-large", found: "201 MB" }] });
  });

  it("is refused before it is read where it is too large", async () => {
    const file = new File([], "huge.csv");
    Object.defineProperty(file, "size", { value: largestFile + 1 });
    const bytes = vi.spyOn(file, "arrayBuffer");
    expect((await readIncoming(file, {})).result).toMatchObject({ ok: false, notices: [{ code: "too-large" }] });
    expect(bytes).not.toHaveBeenCalled();
  });

  it("brings a notice where its reader fails, or was cancelled", async () => {
    const row = importers.find(({ id }) => id === "compiled") as Importer;
    const reader = vi.spyOn(row, "read").mockRejectedValue(new Error("no memory"));
    const file = { name: "own.json", bytes: own() };
    expect((await readFile(file, {}, {})).result.notices).toMatchObject([
      { code: "unreadable", found: "Error: no memory" },
    ]);
    const signal = AbortSignal.abort();
    expect((await readFile(file, {}, { signal })).result.notices).toMatchObject([{ code: "cancelled" }]);
    reader.mockRestore();
  });
});

describe("reading for the page", () => {
  it("works without workers, and is cancelled by its signal", async () => {
    const file = { name: "own.json", bytes: own() };
    expect(await readIncoming(file, {})).toMatchObject({ format: "compiled", result: { ok: true } });
    await expect(readIncoming(file, {}, { signal: AbortSignal.abort() })).rejects.toThrow(/abort/i);
  });

  it("reads a file of the browser", async () => {
    const file = new File([own()], "own.json");
    expect(await readIncoming(file, { format: "compiled" })).toMatchObject({ result: { ok: true } });
  });
});
