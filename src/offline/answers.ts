import type { KeptRelease } from "./kept-release";
import { pathIn } from "./release";

type Asked = Pick<Request, "url" | "method" | "mode" | "headers">;

/**
 * How the worker answers. While its version is whole, all comes from it, so that page, program and data belong together.
 * While something is missing, the network comes first, and what is kept is for when there is none.
 */
export class Answers {
  private whole: Promise<boolean> | null = null;

  constructor(
    private readonly kept: KeptRelease,
    private readonly scope: string,
    private readonly network: (request: Asked) => Promise<Response>,
  ) {}

  /** The answer to a request; null where it is none of the app's, and the browser asks as it always does. */
  answer(request: Asked): Promise<Response> | null {
    const path = pathIn(this.scope, request.url);
    if (request.method !== "GET" || path === null || request.headers.has("range")) return null;
    if (request.mode === "navigate") return path === "" || path === "index.html" ? this.file("", request) : null;
    if (this.kept.has(path)) return this.file(path, request);
    return path.startsWith("assets/") ? this.earlier(path, request) : null;
  }

  /** Brings what is missing, if it can be had. */
  async repair(): Promise<void> {
    if (await this.isWhole()) return;
    // A version that is no longer on the server cannot be made whole; the next one takes its place.
    const repaired = await this.kept.complete().then(
      () => true,
      () => false,
    );
    this.whole = repaired ? null : this.whole;
  }

  private isWhole(): Promise<boolean> {
    this.whole ??= this.kept.isWhole();
    return this.whole;
  }

  private async file(path: string, request: Asked): Promise<Response> {
    // What is missing while the page is open shows here first.
    const kept = await this.kept.find(path);
    if (kept === undefined) this.whole = null;
    if (kept && (await this.isWhole())) return kept;
    try {
      const response = await this.network(request);
      return response.ok ? response : (kept ?? response);
    } catch (error) {
      if (kept) return kept;
      throw error;
    }
  }

  private async earlier(path: string, request: Asked): Promise<Response> {
    return (await this.kept.findEarlier(path)) ?? this.network(request);
  }
}
