import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

/** What a path within a page's folder holds; null where there is nothing. */
export type Served = (path: string) => Buffer | null;

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".woff2": "font/woff2",
};

/** Files of a folder, read once. The benchmark asks for no path but those of its own pages. */
export function folder(root: string): Served {
  return (path) => {
    const file = join(root, path);
    return existsSync(file) && statSync(file).isFile() ? readFileSync(file) : null;
  };
}

export interface PageServer {
  /** Address of a page's folder, with a slash at its end. */
  readonly url: (page: string) => string;
  readonly close: () => void;
}

/**
 * Serves pages side by side on this machine only. Text is compressed once and kept, as static hosts do, so that no page
 * waits for the compression of its larger files.
 */
export async function servePages(pages: Readonly<Record<string, Served>>): Promise<PageServer> {
  const kept = new Map<string, { readonly headers: Readonly<Record<string, string>>; readonly body: Buffer } | null>();
  const answerTo = (address: string) => {
    const [, page = "", ...rest] = (address.split("?")[0] ?? "").split("/");
    const path = rest.join("/") || "index.html";
    const body = pages[page]?.(path) ?? null;
    if (!body) return null;
    const type = types[extname(path)] ?? "application/octet-stream";
    const isText = /^(text|application\/json)/.test(type);
    const headers = { "Content-Type": type, ...(isText ? { "Content-Encoding": "gzip" } : {}) };
    return { headers, body: isText ? gzipSync(body) : body };
  };
  const server = createServer((request, response) => {
    const address = request.url ?? "/";
    if (!kept.has(address)) kept.set(address, answerTo(address));
    const answer = kept.get(address);
    response.writeHead(answer ? 200 : 404, { ...answer?.headers, "Content-Length": answer?.body.length ?? 0 });
    response.end(answer?.body);
  });
  await new Promise<void>((resolve) => {
    server.listen(0, "localhost", resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: (page) => `http://localhost:${port}/${page}/`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
