import { symlinkSync } from "node:fs";
import { request } from "node:http";
import { join } from "node:path";
import { describe, expect, it, onTestFinished } from "vitest";
import { type Served, serveFolder } from "../../src/cli/serve-folder";
import { temporaryFolder } from "./temporary-folder";

const files = [
  { path: "dist/index.html", text: "<!doctype html>" },
  { path: "dist/assets/app-1a2b.js", text: "export {};" },
  { path: "dist/data/a b.json", text: "{}" },
  { path: "dist/fonts/f.woff2", text: "fonts" },
  { path: "secret.txt", text: "secret" },
  { path: "dist-secret/index.html", text: "secret" },
];

async function served(options: { readonly base?: string; readonly port?: number } = {}): Promise<Served> {
  const folder = join(temporaryFolder(files), "dist");
  symlinkSync(join(folder, "..", "secret.txt"), join(folder, "link.txt"));
  const server = await serveFolder({ folder, port: 0, ...options });
  onTestFinished(server.close);
  return server;
}

/** Asks for a path as it is: `fetch` would resolve the dots before they reach the server. */
function statusOf(url: string, path: string, method = "GET"): Promise<number> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve, reject) => {
    request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode ?? 0);
    })
      .on("error", reject)
      .end();
  });
}

describe("the server of the bundle", () => {
  it("tells the right type for each kind of file", async () => {
    const { url } = await served();
    const type = async (path: string) => (await fetch(url + path)).headers.get("content-type");
    expect(await type("")).toBe("text/html; charset=utf-8");
    expect(await type("assets/app-1a2b.js")).toBe("text/javascript; charset=utf-8");
    expect(await type("data/a%20b.json")).toBe("application/json; charset=utf-8");
    expect(await type("fonts/f.woff2")).toBe("font/woff2");
  });

  it("gives the whole file, and lets the browser keep what has a hash in its name", async () => {
    const { url } = await served();
    const script = await fetch(`${url}assets/app-1a2b.js`);
    expect(await script.text()).toBe("export {};");
    expect(script.headers.get("cache-control")).toContain("immutable");
    expect((await fetch(url)).headers.get("cache-control")).toBe("no-cache");
  });

  it("gives the one piece of a file that is asked for", async () => {
    const { url } = await served();
    const piece = async (range: string) => {
      const response = await fetch(`${url}fonts/f.woff2`, { headers: { Range: range } });
      return [response.status, response.headers.get("content-range"), await response.text()];
    };
    expect(await piece("bytes=1-2")).toEqual([206, "bytes 1-2/5", "on"]);
    expect(await piece("bytes=3-")).toEqual([206, "bytes 3-4/5", "ts"]);
    expect(await piece("bytes=2-90")).toEqual([206, "bytes 2-4/5", "nts"]);
    expect(await piece("bytes=5-6")).toEqual([416, "bytes */5", ""]);
    // Several pieces, or none that is understood: the whole.
    expect(await piece("bytes=0-1,3-4")).toEqual([200, null, "fonts"]);
  });

  it.each([
    "/../secret.txt",
    "/%2e%2e/secret.txt",
    "/..%2fsecret.txt",
    "/assets/../../secret.txt",
    "/../dist-secret/index.html",
    "/link.txt",
    "/%00",
    "/%zz",
    "/nothing",
    "/assets",
    "//etc/passwd",
  ])("gives nothing for %s", async (path) => {
    const { url } = await served();
    expect(await statusOf(url, path)).toBe(404);
  });

  it("only reads", async () => {
    const { url } = await served();
    expect(await statusOf(url, "/", "POST")).toBe(405);
    expect(await statusOf(url, "/", "HEAD")).toBe(200);
  });

  it("serves under a path of its own, and nothing beside it", async () => {
    const { url } = await served({ base: "/deep/down/" });
    expect(url).toMatch(/\/deep\/down\/$/);
    expect((await fetch(url)).status).toBe(200);
    expect(await statusOf(url, "/")).toBe(404);
  });

  it("takes another port where the usual one is taken", async () => {
    const first = await served();
    const taken = Number(new URL(first.url).port);
    const second = await served({ port: taken });
    expect(Number(new URL(second.url).port)).not.toBe(taken);
    expect((await fetch(second.url)).status).toBe(200);
  });
});
