import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { extname, join, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { build, type Plugin } from "vite";
import type { Release } from "../../../offline/release";
import { templateFile, workerFile } from "../../../ui/first-load/contract";
import { retiringWorker } from "./retiring-worker";

/** What the app asks for while it is used. */
const keptEndings = new Set([".html", ".js", ".css", ".json", ".svg", ".png", ".woff2", ".ttf", ".webmanifest"]);
/** Read by other programs, or fetched when it is used alone. */
const leftOut = new Set([workerFile, "preview.png", "data/dataset.schema.json", templateFile]);
/** The picture of a large file is worth no room on each reader's disk, bytes. */
const mostBytes = 3_000_000;

/**
 * Writes the service worker beside the page, with the list of all files of this version: the page, programs, styles, fonts
 * and datasets. In development, where files change under their names, a worker that was left behind is taken away.
 */
export function serviceWorkerPlugin(): Plugin {
  return {
    name: "osteograph-service-worker",
    apply: (_, { command, mode }) => command === "serve" || mode !== "single",
    writeBundle: {
      order: "post",
      handler: async ({ dir }) => {
        if (dir === undefined) throw new Error("The build has no folder.");
        writeFileSync(join(dir, workerFile), withRelease(await workerCode(), releaseOf(dir)));
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? "").split("?")[0] !== `/${workerFile}`) return next();
        response.setHeader("Content-Type", "text/javascript; charset=utf-8");
        response.end(retiringWorker);
      });
    },
  };
}

/** All files of a built folder that a reader without a network needs. */
export function releaseOf(folder: string): Release {
  const names = readdirSync(folder, { recursive: true, encoding: "utf8" }).map((name) => name.split(sep).join("/"));
  const files = names
    .filter((name) => keptEndings.has(extname(name)) && !name.startsWith(".") && !leftOut.has(name))
    .filter((name) => !name.startsWith("docs/") && (!name.endsWith(".html") || name === "index.html"))
    .sort()
    .map((name) => ({ name, bytes: readFileSync(join(folder, name)) }))
    .filter(({ bytes }) => bytes.length <= mostBytes)
    .map(({ name, bytes }) => ({ path: name === "index.html" ? "" : name, integrity: integrityOf(bytes) }));
  const version = createHash("sha256").update(JSON.stringify(files)).digest("hex").slice(0, 12);
  return { version, files };
}

function integrityOf(bytes: Buffer): string {
  return `sha256-${createHash("sha256").update(bytes).digest("base64")}`;
}

/** The worker of a version. */
export function withRelease(code: string, release: Release): string {
  return `self.release=${JSON.stringify(release)};\n${code}`;
}

/** The worker's program alone, in one file. */
async function workerCode(): Promise<string> {
  const entry = fileURLToPath(new URL("../../../offline/service-worker.ts", import.meta.url));
  const built = await build({
    configFile: false,
    logLevel: "error",
    publicDir: false,
    build: { write: false, target: "es2022", lib: { entry, formats: ["iife"], name: "osteographWorker" } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && "output" in output ? output.output[0] : undefined;
  if (chunk === undefined) throw new Error("The service worker could not be built.");
  return chunk.code;
}
