import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { filesOnDisk } from "../../src/evidence-base/files/on-disk";
import { filesOverHttp } from "../../src/evidence-base/files/over-http";
import { BaseFault } from "../../src/evidence-base/model/fault";
import { manifestFile } from "../../src/evidence-base/model/manifest";
import { edgeOf, rowOf } from "../../src/evidence-base/model/read-rows";
import { openBase } from "../../src/evidence-base/open";
import { madeFolder } from "./made-base";

const bytesOf = (path: string) => new Uint8Array(readFileSync(join(madeFolder, path)));
const manifest = () => JSON.parse(new TextDecoder().decode(bytesOf(manifestFile)));

/** The made base as files on disk; `changed` takes the place of some of them, null: it is not there. */
const disk = (changed: Readonly<Record<string, Uint8Array | string | null>> = {}) =>
  filesOnDisk("base", async (path) => {
    const other = changed[path];
    if (other === null) return null;
    return new Blob([other === undefined ? bytesOf(path) : (other as BlobPart)]);
  });

/** Asks everything of a base; what goes wrong. */
async function faultOf(files: Parameters<typeof openBase>[0]): Promise<BaseFault> {
  const asking = async () => {
    const { base } = await openBase(files);
    const [entity] = await base.named(["RUNX2"]);
    const edges = await base.edges(entity?.key ?? "");
    return Promise.all(edges.map((edge) => base.evidence(edge)));
  };
  const fault = await asking().then(
    () => null,
    (error: unknown) => error,
  );
  if (!(fault instanceof BaseFault)) throw new Error(`Expected a fault, found ${String(fault)}`);
  return fault;
}

describe("a base on disk with a fault", () => {
  it("says which file is missing", async () => {
    expect((await faultOf(disk({ [manifestFile]: null }))).message).toBe(
      "manifest.json: the file is missing; found base",
    );
    const fault = await faultOf(disk({ "edges-by-target/0000.parquet": null }));
    expect(fault.code).toBe("missing");
    expect(fault.details.file).toBe("edges-by-target/0000.parquet");
  });

  it("says how long a cut file is, and should be", async () => {
    const file = "rows-by-source/0000.parquet";
    const fault = await faultOf(disk({ [file]: bytesOf(file).subarray(0, 1000) }));
    expect(fault.code).toBe("size");
    expect(fault.details).toEqual({ file, found: "1000 B", expected: `${bytesOf(file).length} B` });
  });

  it("says which version it has, and which is read", async () => {
    const fault = await faultOf(disk({ [manifestFile]: JSON.stringify({ ...manifest(), version: 2 }) }));
    expect(fault.code).toBe("version");
    expect(fault.details).toEqual({ file: manifestFile, found: "2", expected: "1" });
  });

  it("says that a manifest is none, and what of it is not right", async () => {
    const isHtml = await faultOf(disk({ [manifestFile]: "<!doctype html>" }));
    expect(isHtml.details).toEqual({ file: manifestFile, found: '"<!doctype html>"', expected: "JSON" });
    const other = await faultOf(disk({ [manifestFile]: '{"format":"other"}' }));
    expect(other.code).toBe("malformed");
    const { tables, ...rest } = manifest();
    const without = { ...rest, tables: { ...tables, names: undefined } };
    expect((await faultOf(disk({ [manifestFile]: JSON.stringify(without) }))).details.found).toBe("tables.names");
    const [part] = tables.names;
    const out = { ...rest, tables: { ...tables, names: [{ ...part, file: "../secret.parquet" }] } };
    expect((await faultOf(disk({ [manifestFile]: JSON.stringify(out) }))).details.expected).toMatch(/own folder/);
  });

  it("says that a file of the right length is no Parquet", async () => {
    const file = "names/0000.parquet";
    const fault = await faultOf(disk({ [file]: new Uint8Array(bytesOf(file).length).fill(32) }));
    expect(fault.code).toBe("malformed");
    expect(fault.details).toMatchObject({ file, expected: "Parquet" });
  });
});

describe("a row of a base with a fault", () => {
  it("is refused with the file, what it says and what is known", () => {
    const row = { source: "a", target: "b", relation: "enhances", origin: "x" };
    expect(() => rowOf(row, "rows.parquet")).toThrow(
      'rows.parquet: a word that is not known; found relation = "enhances"; expected increases, decreases',
    );
    expect(() => edgeOf({ source: "a", source_name: "A", source_kind: "gadget" }, "edges.parquet")).toThrow(
      'edges.parquet: a word that is not known; found source_kind = "gadget"',
    );
    expect(() => rowOf({ ...row, relation: "increases", source: 4 }, "rows.parquet")).toThrow("source = 4");
  });
});

describe("a base on a server with a fault", () => {
  const folder = new URL("https://example.org/base/");
  const part = "names/0000.parquet";
  const served =
    (answer: (path: string, range: string | null) => Response | null) =>
    async (url: URL, init?: RequestInit): Promise<Response> => {
      const path = url.pathname.replace("/base/", "");
      const range = new Headers(init?.headers).get("Range");
      const own = answer(path, range);
      if (own !== null) return own;
      const bytes = bytesOf(path);
      if (range === null) return new Response(bytes);
      const [start = 0, end = 0] = range.replace("bytes=", "").split("-").map(Number);
      return new Response(bytes.slice(start, end + 1), {
        status: 206,
        headers: { "Content-Range": `bytes ${start}-${end}/${bytes.length}` },
      });
    };
  const fault = (answer: (path: string, range: string | null) => Response | null) =>
    faultOf(filesOverHttp(folder, served(answer)));

  it("reads in pieces where the server sends them", async () => {
    const { base } = await openBase(
      filesOverHttp(
        folder,
        served(() => null),
      ),
    );
    expect((await base.named(["RUNX2"])).map(({ name }) => name)).toEqual(["RUNX2"]);
  });

  it("says that the server sends whole files", async () => {
    const found = await fault((path, range) => (range === null ? null : new Response(bytesOf(path))));
    expect(found.code).toBe("no-ranges");
    expect(found.details).toMatchObject({ found: "HTTP 200", expected: "HTTP 206" });
  });

  it("says what is missing, be it by a number or by the start page of the server", async () => {
    expect((await fault((path) => (path === part ? new Response("", { status: 404 }) : null))).code).toBe("missing");
    const page = () => new Response("<html>", { headers: { "Content-Type": "text/html" } });
    expect((await fault((path) => (path === part ? page() : null))).code).toBe("missing");
  });

  it("says that a file is of another length, or that nobody answers", async () => {
    const short = new Response("ab", { status: 206, headers: { "Content-Range": "bytes 0-1/2" } });
    expect((await fault((path) => (path === part ? short.clone() : null))).code).toBe("size");
    expect((await fault((path) => (path === part ? new Response("", { status: 500 }) : null))).code).toBe(
      "unreachable",
    );
    const silent = filesOverHttp(folder, () => Promise.reject(new TypeError("Failed to fetch")));
    expect((await faultOf(silent)).details.found).toBe("Failed to fetch");
  });
});
