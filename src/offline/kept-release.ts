import { cachePrefix, type Release, type ReleaseFile } from "./release";

/** Requests at a time: a page that is open goes on loading beside them. */
const atATime = 6;

/** Names under this folder carry a hash of what they hold: the same name is the same file, in any version. */
const hashedFolder = "assets/";

export type Fetch = (address: string, options: RequestInit) => Promise<Response>;

/** What of the browser the kept files need; tests pass their own. */
export interface Surroundings {
  readonly caches: CacheStorage;
  readonly fetch: Fetch;
  /** Address of the app's folder, with a slash at its end. */
  readonly scope: string;
}

/** The files of one version, in a cache of their own: all of them, or it does not count. */
export class KeptRelease {
  private readonly name: string;

  constructor(
    private readonly release: Release,
    private readonly around: Surroundings,
  ) {
    this.name = cachePrefix(around.scope) + release.version;
  }

  /** Whether this version has a file of this path. */
  has(path: string): boolean {
    return this.release.files.some((file) => file.path === path);
  }

  /** Fetches what is missing. Rejects where a file is not that of this version, or does not come; what came is kept. */
  async complete(): Promise<void> {
    const cache = await this.around.caches.open(this.name);
    const left = [...(await this.missing(cache))];
    const work = async (): Promise<void> => {
      for (let file = left.shift(); file !== undefined; file = left.shift()) {
        await cache.put(this.addressOf(file), await this.bring(file));
      }
    };
    await Promise.all(Array.from({ length: atATime }, work));
  }

  /** Whether every file is there: a browser short of room, or its reader, may have removed some. */
  async isWhole(): Promise<boolean> {
    const cache = await this.around.caches.open(this.name);
    return (await this.missing(cache)).length === 0;
  }

  /** The kept file; undefined where it is not there. */
  async find(path: string): Promise<Response | undefined> {
    const cache = await this.around.caches.open(this.name);
    return cache.match(this.around.scope + path);
  }

  /** A file that only an earlier version has: a page of that version may still be open. */
  async findEarlier(path: string): Promise<Response | undefined> {
    for (const name of await this.allNames()) {
      const found = await (await this.around.caches.open(name)).match(this.around.scope + path);
      if (found) return found;
    }
    return undefined;
  }

  /** Removes all versions but this one and the one before. Says whether there was one before. */
  async dropOlder(): Promise<boolean> {
    const others = (await this.allNames()).filter((name) => name !== this.name);
    // In the order in which they were made.
    for (const name of others.slice(0, -1)) await this.around.caches.delete(name);
    return others.length > 0;
  }

  private async allNames(): Promise<readonly string[]> {
    const names = await this.around.caches.keys();
    return names.filter((name) => name.startsWith(cachePrefix(this.around.scope)));
  }

  private async missing(cache: Cache): Promise<readonly ReleaseFile[]> {
    const there = new Set((await cache.keys()).map(({ url }) => url));
    return this.release.files.filter((file) => !there.has(this.addressOf(file)));
  }

  private async bring(file: ReleaseFile): Promise<Response> {
    const earlier = file.path.startsWith(hashedFolder) ? await this.findEarlier(file.path) : undefined;
    if (earlier) return earlier;
    const { integrity, path } = file;
    const response = await this.around.fetch(this.addressOf(file), { integrity, cache: "no-cache" });
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return response;
  }

  private addressOf({ path }: ReleaseFile): string {
    return this.around.scope + path;
  }
}
