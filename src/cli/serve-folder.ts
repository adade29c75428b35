import { createReadStream, existsSync, readFileSync, realpathSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, sep } from "node:path";
import { gzipSync } from "node:zlib";
import { workerFile } from "../ui/first-load/contract";
import { retiringWorker } from "./build/offline/retiring-worker";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".mjs": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml; charset=utf-8",
  ".txt": "text/plain; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".webmanifest": "application/manifest+json",
  ".png": "image/png",
  ".ico": "image/x-icon",
  ".woff2": "font/woff2",
  ".woff": "font/woff",
  ".ttf": "font/ttf",
  ".otf": "font/otf",
  ".wasm": "application/wasm",
};

export interface ServeOptions {
  readonly folder: string;
  /** The port to try first; the system chooses another where it is taken. 0: the system chooses at once. */
  readonly port: number;
  /** Path that the folder's files appear under; starts and ends with a slash. */
  readonly base?: string;
  /** Answers the address of the service worker by one that takes itself away: files of the folder may change at any time. */
  readonly withoutWorker?: boolean;
  /** Lets pages of any origin read the files, as a page in a sandboxed frame has to. */
  readonly forAllOrigins?: boolean;
}

export interface Served {
  /** Where the folder's index page is. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder of static files on this machine only, read-only, nothing outside of it. */
export async function serveFolder({ folder, port, base = "/", ...options }: ServeOptions): Promise<Served> {
  const root = realpathSync(folder);
  const server = createServer((request, response) => {
    if (options.forAllOrigins) response.setHeader("Access-Control-Allow-Origin", "*");
    if (options.withoutWorker && request.url?.split("?")[0] === base + workerFile) {
      response.setHeader("Content-Type", types[".js"] ?? "").end(retiringWorker);
    } else answer(root, base, request, response);
  });
  const used = await listen(server, port);
  return { url: `http://localhost:${used}${base}`, close: () => closed(server) };
}

/** The file that a request path stands for, or null where there is none inside the folder. */
function fileOf(root: string, base: string, requestPath: string): string | null {
  const path = decoded(requestPath.split(/[?#]/)[0] ?? "");
  if (path === null || path.includes("\0") || !path.startsWith(base)) return null;
  const wanted = join(root, path.slice(base.length));
  const file = existsSync(wanted) && statSync(wanted).isDirectory() ? join(wanted, "index.html") : wanted;
  if (!existsSync(file) || !statSync(file).isFile()) return null;
  // Resolved, so that neither dots nor a symbolic link lead out of the folder.
  const real = realpathSync(file);
  return real.startsWith(root + sep) ? real : null;
}

function decoded(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null;
  }
}

function answer(root: string, base: string, request: IncomingMessage, response: ServerResponse): void {
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (request.method !== "GET" && request.method !== "HEAD") {
    response.writeHead(405, { Allow: "GET, HEAD" }).end();
    return;
  }
  const file = fileOf(root, base, request.url ?? "/");
  if (file === null) {
    response.writeHead(404, { "Content-Type": "text/plain; charset=utf-8" }).end("Not found\n");
    return;
  }
  const type = types[extname(file).toLowerCase()] ?? "application/octet-stream";
  response.setHeader("Content-Type", type);
  // Names under assets/ carry a hash of what they hold; everything else is requested each time.
  response.setHeader(
    "Cache-Control",
    file.includes(`${sep}assets${sep}`) ? "public, max-age=31536000, immutable" : "no-cache",
  );
  const compress =
    /^(text|application\/json)/.test(type) && /\bgzip\b/.test(String(request.headers["accept-encoding"] ?? ""));
  if (compress) {
    response.writeHead(200, { "Content-Encoding": "gzip" });
    response.end(request.method === "HEAD" ? undefined : compressed(file));
  } else sendBytes(file, request, response);
}

const kept = new Map<string, { readonly size: number; readonly mtimeMs: number; readonly bytes: Buffer }>();

/** A file in gzip; compressed again only where it has changed since. */
function compressed(file: string): Buffer {
  const { size, mtimeMs } = statSync(file);
  const before = kept.get(file);
  if (before?.size === size && before.mtimeMs === mtimeMs) return before.bytes;
  const bytes = gzipSync(readFileSync(file));
  kept.set(file, { size, mtimeMs, bytes });
  return bytes;
}

/** Sends a file, or the one piece of it that is asked for (RFC 9110, section 14.2). A request for several pieces gets the whole. */
function sendBytes(file: string, request: IncomingMessage, response: ServerResponse): void {
  const { size } = statSync(file);
  const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? "");
  const start = Number(asked?.[1] ?? 0);
  const end = Math.min(size - 1, asked?.[2] ? Number(asked[2]) : size - 1);
  response.setHeader("Accept-Ranges", "bytes");
  if (asked !== null && start > end) {
    response.writeHead(416, { "Content-Range": `bytes */${size}` }).end();
    return;
  }
  response.setHeader("Content-Length", end - start + 1);
  if (asked !== null) response.setHeader("Content-Range", `bytes ${start}-${end}/${size}`);
  response.writeHead(asked === null ? 200 : 206);
  if (request.method === "HEAD") response.end();
  else if (asked === null) createReadStream(file).pipe(response);
  else createReadStream(file, { start, end }).pipe(response);
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      if (error.code === "EADDRINUSE" && port !== 0) listen(server, 0).then(resolve, reject);
      else reject(error);
    });
    // The loopback address: no other machine reaches it.
    server.listen(port, "localhost", () => resolve((server.address() as AddressInfo).port));
  });
}

function closed(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.close((error) => (error ? reject(error) : resolve()));
    server.closeAllConnections();
  });
}
