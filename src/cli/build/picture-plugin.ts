import { join } from "node:path";
import type { Plugin } from "vite";
import type { Language } from "../../domain/records";
import type { Order } from "../../scene/layout/model";
import { compiledDataset } from "./datasets";
import { openingPictures, openingScene, orderOf } from "./opening-picture";

const shipped = "isopsoralen";
const languages: readonly Language[] = ["en", "zh"];
const emptyRoot = '<div id="root"></div>';
const mark = "<!-- osteograph:picture -->";
/** The empty page, in the app's places and colours; React takes it over with the first thing that it draws. */
const frame = '<div class="opening-frame"><header>Osteograph</header><main></main></div>';

/**
 * Chooses what of the picture is seen before the app has loaded, and keeps a click made on it: the fragment that a
 * click writes is the one that the app reads when it opens. Runs inline, before the first paint.
 */
const openingScript = `(() => {
const root = document.documentElement;
const read = (key) => { try { return JSON.parse(localStorage.getItem("osteograph." + key)); } catch { return null; } };
const params = new URLSearchParams(location.hash.slice(1));
const linked = params.get("lang");
const language = linked === "en" || linked === "zh" ? linked : read("language") || ((navigator.languages || [])[0] || "en").slice(0, 2);
root.dataset.opening = language === "zh" ? "zh" : "en";
const theme = read("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
params.delete("lang");
if ([...params.keys()].length > 0) root.dataset.opening = "other";
addEventListener("click", (event) => {
  const part = event.target instanceof Element && event.target.closest("#opening [data-id]");
  if (!part) return;
  const name = part.getAttribute("data-kind") === "edge" ? "arrow" : "node";
  location.hash = name + "=" + encodeURIComponent(part.getAttribute("data-id"));
});
})();`;

const openingStyle = `#opening{position:fixed;inset:0;pointer-events:none;z-index:1;padding:calc(var(--bar) + 37px + 16px) 16px calc(var(--legend-strip) + 16px) calc(var(--rail) + 16px)}
#opening svg{display:none;width:100%;height:100%;pointer-events:auto}
#opening [data-id]{cursor:pointer}
:root:not([data-opening=zh]):not([data-opening=other]) #opening svg[lang=en],:root[data-opening=zh] #opening svg[lang|=zh]{display:block}
.opening-frame{display:grid;grid-template:var(--bar) 1fr/var(--rail) 1fr;height:100dvh}
.opening-frame header{grid-column:1/-1;display:flex;align-items:center;padding:0 var(--space-4);border-bottom:1px solid var(--line);background:var(--surface);font-size:var(--text-lg);font-weight:var(--weight-strong)}
.opening-frame main{grid-column:2;border-left:1px solid var(--line);background:var(--surface)}
noscript p{position:fixed;z-index:2;right:16px;bottom:12px;left:calc(var(--rail) + 16px);margin:0;color:var(--text-muted);font-size:var(--text-sm)}
noscript p[lang]{bottom:34px}
@media (max-width:1024px){#opening{padding-left:16px}.opening-frame main{grid-column:1/-1}noscript p{left:16px}}`;

/**
 * The picture before the program: the overview, drawn from the same scene as the canvas and the figures, stands in the
 * page's HTML, in both languages and both themes. The order of its boxes goes along as `data/<id>.order.json`, so that
 * the app finds every box where the picture had it.
 */
export function picturePlugin(project: string): Plugin {
  const dataFolder = join(project, "data");
  // Searched for once a build: the picture and the file beside it must agree, and the search is what takes time.
  let found: Order | null = null;
  const order = (): Order => {
    found ??= orderOf(compiledDataset(dataFolder, shipped));
    return found;
  };
  const orderText = () => `${JSON.stringify(order())}\n`;
  return {
    name: "osteograph-picture",
    transformIndexHtml: {
      order: "pre",
      handler: (html, context) => (context.server ? html.replace(mark, "") : withPicture(html)),
    },
    generateBundle() {
      this.emitFile({ type: "asset", fileName: `data/${shipped}.order.json`, source: orderText() });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        if ((request.url ?? "").split("?")[0] !== `/data/${shipped}.order.json`) return next();
        response.setHeader("Content-Type", "application/json; charset=utf-8");
        response.end(orderText());
      });
    },
  };

  function withPicture(html: string): string {
    const dataset = compiledDataset(dataFolder, shipped);
    const scenes = languages.map((language) => openingScene(dataset, order(), language));
    const { pictures, css } = openingPictures(dataset, scenes);
    const picture = `<div id="opening">${pictures.map(({ svg }) => svg).join("")}</div>`;
    const head = `<style>${openingStyle}\n${css}</style><script>${openingScript}</script>`;
    return html
      .replace("</head>", () => `${head}</head>`)
      .replace(emptyRoot, () => `<div id="root">${frame}</div>`)
      .replace(mark, () => picture);
  }
}
