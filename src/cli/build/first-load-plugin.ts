import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { dataFile, firstDataset, openingFile, openingName, orderFile } from "../../dataset/files";
import { languages } from "../../domain/records/base/languages";
import {
  awaitedPicture,
  canvasDrawn,
  otherDataset,
  pictureCame,
  shownPicture,
  startFailed,
} from "../../ui/first-load/contract";
import { type PictureFonts, pictureFonts } from "./picture-fonts";

/** What the canvas of the opening view is drawn with, by the end of its module id. */
const canvas = ["/src/graph/GraphView.tsx"];
/** What stands around the canvas, loaded once the canvas is drawn. */
const surroundings = ["/src/app/interface/interface.ts", "/src/app/interface/Workspace.tsx"];
/** The same where the visit begins with the graph; the other pages load it later, if at all. */
const graphSurroundings = [
  "/src/features/graph-area/GraphArea.tsx",
  "/src/features/graph-area/GraphTools.tsx",
  "/src/features/legend/Legend.tsx",
  "/src/features/filters/index.ts",
  "/src/features/walk/index.ts",
];
const laterData = [dataFile(firstDataset), orderFile(firstDataset)].map((file) => `./${file}`);
const openings = Object.fromEntries(
  languages.flatMap((language) =>
    (["columns", "rows"] as const).map((form) => [
      openingName(language, form),
      `./${openingFile(firstDataset, language, form)}`,
    ]),
  ),
);

const entryScript = /<script type="module"[^>]* src="([^"]+)"><\/script>\s*/;
const moduleHints = /\s*<link rel="modulepreload"[^>]*>/g;
const fontLink = /<link rel="stylesheet" href="\.\/fonts\/fonts\.css"[^>]*>/;
/** What may wait until the first frame: pictures that are not shown, or nothing. */
const afterPicture = /<template|<\/body>/;
const styleLink = /<link rel="stylesheet"[^>]* href="\.\/(assets\/[^"]+\.css)">/g;
/** Longest wait for a frame, ms: a tab in the background paints none. */
const frameTimeoutMs = 1000;

/**
 * Orders the first load of the built page: everything that the first frame is styled by stands in the page; the picture
 * is painted before any program is asked for; then all files of the canvas at once, not link by link along the chain of
 * imports; and what stands around the canvas is fetched when the canvas is drawn.
 */
export function firstLoadPlugin(fontFolder: string): Plugin {
  return {
    name: "osteograph-first-load",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: async (html, { bundle }) => {
        if (!bundle) return html;
        const fonts = await pictureFonts(readFileSync(join(fontFolder, "fonts.css"), "utf8"), html, fontFolder);
        return withFirstLoad(html, Object.values(bundle), fonts);
      },
    },
  };
}

/**
 * The page with its entry started by a script that waits for the first frame; addresses in `fonts` are relative to the
 * fonts folder. Throws where the page has no entry.
 */
export function withFirstLoad(html: string, outputs: readonly FirstLoadOutput[], fonts: PictureFonts): string {
  const entry = entryScript.exec(html)?.[1];
  if (entry === undefined) throw new Error("The built page has no entry script.");
  const first = filesOf(outputs, [entry.slice(2)], canvas);
  // The entry's styles stand in the page.
  const there = new Set([...first, ...[...html.matchAll(styleLink)].map(([, file]) => file)]);
  const later = filesOf(outputs, [], surroundings).filter((file) => !there.has(file));
  const known = new Set([...there, ...later]);
  const graph = filesOf(outputs, [], graphSurroundings).filter((file) => !known.has(file));
  const address = (file: string): string => `./${file}`;
  const script = startScript(entry, {
    first: first.map(address),
    later: later.map(address),
    graph: graph.map(address),
    data: laterData,
  });
  return withStyles(html, outputs)
    .replace(fontLink, () => fontParts(fonts))
    .replace(moduleHints, "")
    .replace(entryScript, "")
    .replace(afterPicture, (next) => `<script>${script}</script>\n${next}`);
}

function fontParts({ css, script, unscripted }: PictureFonts): string {
  const style = (sheet: string) => `<style>${sheet.replaceAll('url("./', 'url("./fonts/').trim()}</style>`;
  return script === ""
    ? style(css)
    : `${style(css)}<noscript>${style(unscripted)}</noscript><script>${script}</script>`;
}

/** The entry's own styles in the page itself, for the first frame waits for them; small ones without addresses only. */
function withStyles(html: string, outputs: readonly FirstLoadOutput[]): string {
  return html.replace(styleLink, (link, file: string) => {
    const found = outputs.find((output) => output.type === "asset" && output.fileName === file);
    const css = found?.type === "asset" ? String(found.source) : null;
    return css === null || css.includes("url(") || css.includes("</") ? link : `<style>${css.trim()}</style>`;
  });
}

interface Asked {
  /** Files that the canvas waits for. */
  readonly first: readonly string[];
  readonly later: readonly string[];
  /** Only where the address names no other page. */
  readonly graph: readonly string[];
  readonly data: readonly string[];
}

/**
 * Nothing is asked for before the picture is there, which is what is looked at: nothing takes the network from it.
 * Scripts that run at once are asked for as modules, which the browser compiles beside the page while they arrive; what
 * comes later as plain bytes, for nothing is to be compiled before the canvas stands, each asked for in a turn of its own.
 */
function startScript(entry: string, { first, later, graph, data }: Asked): string {
  return `(() => {
let begun = false;
const ask = (href, isModule) => {
const rel = isModule && href.endsWith(".js") ? "modulepreload" : "preload";
const as = href.endsWith(".css") ? "style" : href.endsWith(".json") ? "fetch" : "script";
document.head.append(Object.assign(document.createElement("link"), { rel, as, href, crossOrigin: "anonymous" }));
};
addEventListener(${JSON.stringify(canvasDrawn)}, () => {
const graph = /[#&]page=/.test(location.hash) ? [] : ${JSON.stringify(graph)};
for (const href of [...${JSON.stringify([...data, ...later])}, ...graph]) {
if (!href.startsWith("./data/") || !document.documentElement.dataset[${JSON.stringify(otherDataset)}]) setTimeout(ask, 0, href);
}
}, { once: true });
const begin = () => {
if (begun) return;
begun = true;
const opening = ${JSON.stringify(openings)}[document.documentElement.dataset[${JSON.stringify(shownPicture)}]];
import(${JSON.stringify(entry)}).catch(() => dispatchEvent(new Event(${JSON.stringify(startFailed)})));
for (const href of ${JSON.stringify(first)}) ask(href, true);
if (opening) ask(opening);
};
const afterPicture = () => {
if (document.documentElement.dataset[${JSON.stringify(awaitedPicture)}] === undefined) setTimeout(begin);
else addEventListener(${JSON.stringify(pictureCame)}, () => requestAnimationFrame(() => setTimeout(begin)), { once: true });
};
new PerformanceObserver((list) => {
if (list.getEntriesByName("first-contentful-paint").length > 0) afterPicture();
}).observe({ type: "paint", buffered: true });
setTimeout(begin, ${frameTimeoutMs});
})();`;
}

export type FirstLoadOutput = Pick<Rolldown.OutputAsset, "type" | "fileName" | "source"> | FirstLoadChunk;
type FirstLoadChunk = Pick<Rolldown.OutputChunk, "type" | "fileName" | "moduleIds" | "imports"> & {
  readonly viteMetadata?: { readonly importedCss: ReadonlySet<string> };
};

/**
 * Files of some chunks, named by file or by the end of their module id, and of all that they import, each once: the
 * scripts, and the styles of the modules.
 */
function filesOf(
  outputs: readonly FirstLoadOutput[],
  names: readonly string[],
  modules: readonly string[],
): readonly string[] {
  const chunks = outputs.filter((output): output is FirstLoadChunk => output.type === "chunk");
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const files = new Set<string>();
  const styles = new Set<string>();
  const add = (chunk: FirstLoadChunk | undefined, withStyle: boolean): void => {
    if (!chunk || files.has(chunk.fileName)) return;
    files.add(chunk.fileName);
    if (withStyle) for (const style of chunk.viteMetadata?.importedCss ?? []) styles.add(style);
    for (const imported of chunk.imports) add(byName.get(imported), withStyle);
  };
  for (const name of names) add(byName.get(name), false);
  for (const end of modules) {
    const chunk = chunks.find(({ moduleIds }) => moduleIds.some((id) => id.endsWith(end)));
    add(chunk, true);
  }
  return [...files, ...styles];
}
