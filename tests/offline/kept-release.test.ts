import { describe, expect, it } from "vitest";
import { Answers } from "../../src/offline/answers";
import { type Fetch, KeptRelease } from "../../src/offline/kept-release";
import { pathIn, type Release } from "../../src/offline/release";

const scope = "https://host.example/app/";

/** Caches as a browser has them, as far as the kept files use them. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>();
  const cacheOf = (entries: Map<string, Response>) => ({
    keys: async () => [...entries.keys()].map((url) => ({ url })),
    match: async (url: string) => entries.get(url)?.clone(),
    put: async (url: string, response: Response) => void entries.set(url, response),
  });
  const caches = {
    open: async (name: string) => {
      const entries = all.get(name) ?? new Map<string, Response>();
      all.set(name, entries);
      return cacheOf(entries);
    },
    keys: async () => [...all.keys()],
    delete: async (name: string) => all.delete(name),
  };
  return { all, caches: caches as unknown as CacheStorage };
}

const release = (version: string, page: string): Release => ({
  version,
  files: [
    { path: "", integrity: page },
    { path: "assets/a-1.js", integrity: "script" },
    { path: "data/a.json", integrity: `data ${version}` },
  ],
});

/** A server with these files by path; like a browser it refuses one whose hash is another than was asked for. */
function server(files: Readonly<Record<string, string>>) {
  const asked: string[] = [];
  const fetch: Fetch = async (address, { integrity }) => {
    const path = pathIn(scope, address) ?? "";
    asked.push(path);
    const body = files[path];
    if (body === undefined) return new Response(null, { status: 404 });
    if (integrity !== undefined && integrity !== body) throw new TypeError("integrity");
    return new Response(body);
  };
  return { asked, fetch };
}

const first = { "": "page 1", "assets/a-1.js": "script", "data/a.json": "data 1" };
const request = (path: string, mode: RequestMode = "cors", headers = {}) =>
  ({ url: scope + path, method: "GET", mode, headers: new Headers(headers) }) as const;

describe("the files of a version that the worker keeps", () => {
  it("are all there, or do not count", async () => {
    const { caches } = fakeCaches();
    const { fetch } = server({ ...first, "data/a.json": "data 2" });
    const kept = new KeptRelease(release("1", "page 1"), { caches, fetch, scope });
    await expect(kept.complete()).rejects.toThrow("integrity");
    expect(await kept.isWhole()).toBe(false);
    await new KeptRelease(release("1", "page 1"), { caches, fetch: server(first).fetch, scope }).complete();
    expect(await kept.isWhole()).toBe(true);
  });

  it("are taken from the version before where their names carry a hash, and only this and the one before stay", async () => {
    const { caches, all } = fakeCaches();
    all.set("osteograph https://host.example/other/ 7", new Map());
    await new KeptRelease(release("1", "page 1"), { caches, fetch: server(first).fetch, scope }).complete();
    const { fetch, asked } = server({ ...first, "": "page 2", "data/a.json": "data 2" });
    const second = new KeptRelease(release("2", "page 2"), { caches, fetch, scope });
    await second.complete();
    expect(asked.toSorted()).toEqual(["", "data/a.json"]);
    expect(await second.dropOlder()).toBe(true);
    const third = new KeptRelease(release("3", "page 2"), {
      caches,
      fetch: server({ ...first, "": "page 2", "data/a.json": "data 3" }).fetch,
      scope,
    });
    await third.complete();
    await third.dropOlder();
    expect([...all.keys()].map((name) => name.split(" ").slice(1).join(" "))).toEqual([
      "https://host.example/other/ 7",
      `${scope} 2`,
      `${scope} 3`,
    ]);
  });
});

describe("the answers of the worker", () => {
  async function prepared(files: Readonly<Record<string, string>>) {
    const { caches, all } = fakeCaches();
    const around = { caches, scope };
    await new KeptRelease(release("1", "page 1"), { ...around, fetch: server(first).fetch }).complete();
    const { fetch, asked } = server(files);
    const kept = new KeptRelease(release("1", "page 1"), { ...around, fetch });
    const answers = new Answers(kept, scope, ({ url }) => fetch(url, {}));
    const text = async (path: string, mode?: RequestMode) => (await answers.answer(request(path, mode)))?.text();
    const entries = all.get(`osteograph ${scope} 1`);
    return { answers, asked, text, entries };
  }

  it("come from one version while that is whole, whatever the server has by then", async () => {
    const { text, asked } = await prepared({ "": "page 2", "data/a.json": "data 2" });
    expect(await text("?embed=1#node=NF-KB", "navigate")).toBe("page 1");
    expect(await text("index.html", "navigate")).toBe("page 1");
    expect(await text("data/a.json")).toBe("data 1");
    expect(asked).toEqual([]);
  });

  it("leave to the browser what is none of the app's", async () => {
    const { answers } = await prepared({});
    expect(answers.answer(request("docs/", "navigate"))).toBeNull();
    expect(answers.answer(request("data/own.json"))).toBeNull();
    expect(answers.answer(request("data/a.json", "cors", { range: "bytes=0-9" }))).toBeNull();
    expect(answers.answer({ ...request(""), method: "POST" })).toBeNull();
    expect(answers.answer({ ...request(""), url: "https://host.example/else" })).toBeNull();
  });

  it("come from the network first where something is missing, and are made whole where that can be", async () => {
    const { text, entries, answers } = await prepared({ ...first, "": "page 1" });
    entries?.delete(`${scope}assets/a-1.js`);
    expect(await text("assets/a-1.js")).toBe("script");
    await answers.repair();
    expect(entries?.has(`${scope}assets/a-1.js`)).toBe(true);
  });

  it("are the server's new page and data together where the kept version can no longer be made whole", async () => {
    const { text, entries, answers } = await prepared({ "": "page 2", "data/a.json": "data 2" });
    entries?.delete(`${scope}assets/a-1.js`);
    expect(await text("", "navigate")).toBe("page 2");
    await answers.repair();
    expect(await text("data/a.json")).toBe("data 2");
  });

  it("are what is left of the version where there is no network", async () => {
    const { answers, entries, text } = await prepared({});
    entries?.delete(`${scope}data/a.json`);
    expect(await text("", "navigate")).toBe("page 1");
    await expect(answers.answer(request("data/a.json"))).resolves.toHaveProperty("status", 404);
  });
});
