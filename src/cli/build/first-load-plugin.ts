import type { Plugin, Rolldown } from "vite";

/** What the first view of the graph loads sooner or later, by the ends of their module ids. */
const firstView = [
  "/src/app/Workspace.tsx",
  "/src/dataset/parse-compiled.ts",
  "/src/features/graph-area/GraphArea.tsx",
  "/src/features/graph-area/GraphTools.tsx",
  "/src/graph/GraphView.tsx",
  "/src/features/legend/Legend.tsx",
  "/src/features/filters/index.ts",
  "/src/features/walk/index.ts",
];
const firstData = ["./data/isopsoralen.json", "./data/isopsoralen.order.json"];

const entryScript = /<script type="module"[^>]* src="([^"]+)"><\/script>\s*/;
/** Longest wait for a frame, ms: a tab in the background paints none. */
const patience = 1000;

/**
 * Orders the first load of the built page: the styles of the first frame stand in the page, the picture is painted
 * before the program is run, and everything that the graph will ask for is asked for at once then, not link by link
 * along the chain of imports.
 */
export function firstLoadPlugin(): Plugin {
  return {
    name: "osteograph-first-load",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html, { bundle }) => (bundle ? withFirstLoad(html, Object.values(bundle)) : html),
    },
  };
}

/** The page with its entry started by a script that waits for the first frame. Throws where it has no entry. */
export function withFirstLoad(html: string, outputs: readonly FirstLoadOutput[]): string {
  const entry = entryScript.exec(html)?.[1];
  if (entry === undefined) throw new Error("The built page has no entry script.");
  const modules = modulesOf(outputs).map((file) => `./${file}`);
  const script = startScript(entry, modules, firstData);
  // The entry itself is fetched from the start; only its run waits.
  const hint = `<link rel="modulepreload" crossorigin href="${entry}">\n`;
  return withStyles(html, outputs)
    .replace(entryScript, () => hint)
    .replace("</body>", () => `<script>${script}</script>\n</body>`);
}

const styleLink = /<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+\.css)">/g;

/** The entry's own styles in the page itself, for the first frame waits for them; small ones without addresses only. */
function withStyles(html: string, outputs: readonly FirstLoadOutput[]): string {
  return html.replace(styleLink, (link, file: string) => {
    const found = outputs.find((output) => output.type === "asset" && output.fileName === file);
    const css = found?.type === "asset" ? String(found.source) : null;
    return css === null || css.includes("url(") || css.includes("</") ? link : `<style>${css.trim()}</style>`;
  });
}

function startScript(entry: string, modules: readonly string[], data: readonly string[]): string {
  return `(() => {
let begun = false;
const begin = () => {
if (begun) return;
begun = true;
const hint = (rel, href) => {
const link = document.createElement("link");
link.rel = rel;
link.crossOrigin = "anonymous";
if (rel === "preload") link.as = "fetch";
link.href = href;
document.head.append(link);
};
import(${JSON.stringify(entry)});
for (const href of ${JSON.stringify(data)}) hint("preload", href);
for (const href of ${JSON.stringify(modules)}) hint("modulepreload", href);
};
requestAnimationFrame(() => setTimeout(begin));
setTimeout(begin, ${patience});
})();`;
}

export type FirstLoadOutput = Pick<Rolldown.OutputAsset, "type" | "fileName" | "source"> | FirstLoadChunk;
type FirstLoadChunk = Pick<Rolldown.OutputChunk, "type" | "fileName" | "facadeModuleId" | "imports">;

/** Files of the first view's chunks and of all that they import, each once. */
function modulesOf(outputs: readonly FirstLoadOutput[]): readonly string[] {
  const chunks = outputs.filter((output): output is FirstLoadChunk => output.type === "chunk");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  const add = (chunk: FirstLoadChunk | undefined): void => {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    for (const imported of chunk.imports) add(byName.get(imported));
  };
  for (const end of firstView) add(chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(end)));
  return [...files];
}
