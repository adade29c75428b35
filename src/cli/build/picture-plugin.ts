import { join } from "node:path";
import type { Plugin } from "vite";
import type { OpeningFile } from "../../app/first-load/first-canvas";
import { keyOf } from "../../app/memory/storage";
import {
  datasetDigest,
  firstDataset,
  type OpeningForm,
  openingFile,
  openingName,
  openingPictureFile,
} from "../../dataset/files";
import { type Language, languages, languageTable } from "../../domain/records/base/languages";
import { legiblePx, legibleZoom, usualText } from "../../graph/view/letters";
import { rowsZoomMax } from "../../graph/view/opening-view";
import { rowsMargin, sceneMargin } from "../../graph/view/viewport";
import type { Order } from "../../scene/layout/model/model";
import { linkNames } from "../../store/link-names";
import { phoneRows, portrait } from "../../ui/basics/screen";
import {
  awaitedPicture,
  laterPictureId,
  otherDataset,
  otherView,
  pictureCame,
  pictureId,
  shownPicture,
} from "../../ui/first-load/contract";
import { digestOfDataset } from "./dataset-text";
import { compiledDataset } from "./datasets";
import { orderOfFolder } from "./folder-order";
import { openingOf, openingPictures } from "./opening-picture";

const [first, ...later] = languages;
const firstTag = first === undefined ? "" : languageTable[first].tag;
const rowsShown = `:root[data-${shownPicture}$=-rows]`;
const hanLanguages = languages.filter((language) => languageTable[language].script === "Han");

const emptyRoot = '<div id="root"></div>';
const mark = "<!-- osteograph:picture -->";
/** The empty page, in the app's places and colours; React takes it over with the first thing that it draws. */
const frame = '<div class="opening-frame"><header>Osteograph</header><main></main></div>';

/** Where the pictures for phones that are held upright are, by what the page says that it shows. */
const rowPictures = Object.fromEntries(
  languages.map((language) => [
    openingName(language, "rows"),
    `./${openingPictureFile(firstDataset, language, "rows")}`,
  ]),
);

/**
 * Chooses what of the picture is seen before the app has loaded, and keeps a click made on it: the fragment that a
 * click writes is the one that the app reads when it opens. Runs inline, before the first paint. Chinese fonts are
 * asked for here: left to the first layout, they are asked for behind it.
 */
const openingScript = `(() => {
const shown = ${JSON.stringify(shownPicture)};
const root = document.documentElement;
const read = (key) => { try { return JSON.parse(localStorage.getItem(${JSON.stringify(keyOf(""))} + key)); } catch { return null; } };
const params = new URLSearchParams(location.hash.slice(1));
const linked = params.get(${JSON.stringify(linkNames.language)});
const languages = ${JSON.stringify(languages)};
const language = [linked, read("language"), ((navigator.languages || [])[0] || "").slice(0, 2)].find((each) => languages.includes(each)) || languages[0];
root.dataset[shown] = language;
const theme = new URLSearchParams(location.search).get(${JSON.stringify(linkNames.theme)}) || read("theme");
if (theme === "light" || theme === "dark") root.dataset.theme = theme;
params.delete(${JSON.stringify(linkNames.language)});
const { dataset } = ${JSON.stringify(linkNames)};
const isPath = !params.has(dataset) && new URLSearchParams(location.search).has(dataset);
const named = params.get(dataset) || (location.hash.length < 2 && read("dataset"));
params.delete(dataset);
if (isPath || named && named !== ${JSON.stringify(firstDataset)}) root.dataset[shown] = root.dataset[${JSON.stringify(otherDataset)}] = ${JSON.stringify(otherView)};
const isEmbedded = new URLSearchParams(location.search).get(${JSON.stringify(linkNames.embed)}) === "1";
if (isEmbedded) root.dataset.embedded = "";
if (isEmbedded || [...params.keys()].length > 0) root.dataset[shown] = ${JSON.stringify(otherView)};
if (matchMedia(${JSON.stringify(portrait)}).matches && root.dataset[shown] !== ${JSON.stringify(otherView)}) {
  const isUsualText = parseFloat(getComputedStyle(root).fontSize) <= ${usualText.px};
  root.dataset[shown] = isUsualText && matchMedia(${JSON.stringify(phoneRows)}).matches ? language + "-rows" : ${JSON.stringify(otherView)};
  const file = ${JSON.stringify(rowPictures)}[root.dataset[shown]];
  const came = () => { delete root.dataset[${JSON.stringify(awaitedPicture)}]; dispatchEvent(new Event(${JSON.stringify(pictureCame)})); };
  if (file) root.dataset[${JSON.stringify(awaitedPicture)}] = "";
  if (file) fetch(file).then((answer) => answer.text()).then((text) => {
    const put = () => {
      document.getElementById(${JSON.stringify(pictureId)})?.replaceChildren(new DOMParser().parseFromString(text, "image/svg+xml").documentElement);
      came();
    };
    if (document.getElementById(${JSON.stringify(pictureId)}) || document.readyState !== "loading") put();
    else document.addEventListener("DOMContentLoaded", put);
  }).catch(came);
}
if (${JSON.stringify(hanLanguages)}.includes(language)) for (const weight of [400, 600]) document.fonts.load(weight + " 12px 'Osteograph Sans'", "\u9aa8").catch(() => {});
addEventListener("click", (event) => {
  const part = event.target instanceof Element && event.target.closest("#${pictureId} [data-id]");
  if (!part) return;
  const name = ${JSON.stringify(linkNames)}[part.getAttribute("data-kind")];
  location.hash = name + "=" + encodeURIComponent(part.getAttribute("data-id"));
});
})();`;

/** Puts the picture in a later language in the place of the first one. Runs inline, behind both. */
const swapScript = (language: Language): string => `(() => {
const other = document.getElementById(${JSON.stringify(laterPictureId(language))});
if (document.documentElement.dataset[${JSON.stringify(shownPicture)}] === ${JSON.stringify(language)}) document.getElementById(${JSON.stringify(pictureId)}).replaceChildren(other.content);
other.remove();
})();`;

/** Pictures that are in the page and not wanted: in the first language, and in columns on a phone that is held upright. */
const laterPictures = [
  ...later.map((language) => `:root[data-${shownPicture}=${language}] #${pictureId} svg[lang=${firstTag}]`),
  `${rowsShown} #${pictureId} svg:not([data-rows])`,
].join(",");

// In the page's own layer (`fixed` would be a second one, as large as the window, to be painted and put on top).
const { width: beside, height: above } = sceneMargin;
const openingStyle = `#${pictureId}{position:absolute;inset:0;display:flex;align-items:safe center;overflow:clip;pointer-events:none;z-index:1;padding:calc(var(--bar) + var(--graph-bar) + ${above}px) ${beside}px calc(var(--legend-strip) + ${above}px) calc(var(--rail) + ${beside}px)}
#${pictureId} svg{flex:none;width:100%;height:100%;pointer-events:auto}
#${pictureId} [data-id]{cursor:pointer}
:root[data-embedded]{--rail:0px;--bar:2rem}
:root[data-${shownPicture}=${otherView}] #${pictureId} svg,${laterPictures}{display:none}
${rowsShown} #${pictureId}{padding:calc(var(--bar) + var(--graph-bar) + ${rowsMargin}px) ${rowsMargin}px var(--legend-strip);align-items:flex-start;justify-content:safe center}
.opening-frame{display:grid;grid-template:var(--bar) 1fr/var(--rail) 1fr;height:100dvh}
.opening-frame header{grid-column:1/-1;display:flex;align-items:center;padding:0 var(--space-4);border-bottom:1px solid var(--line);background:var(--surface);font-size:var(--text-lg);font-weight:var(--weight-strong)}
.opening-frame main{grid-column:2;border-left:1px solid var(--line);background:var(--surface)}
.unscripted{position:fixed;z-index:2;right:0;bottom:0;left:var(--rail);padding:8px 16px;background:var(--surface);color:var(--text-muted);font-size:var(--text-sm)}
.unscripted p{margin:0}
@media (max-width:89.99em){#${pictureId}{padding-left:${beside}px}.opening-frame main{grid-column:1/-1}.unscripted{left:0}}`;

/** Rows as the canvas opens with them: from side to side, but no larger or smaller than the canvas has them; from the top. */
function asRows({ scene }: OpeningFile): string {
  const [least, most] = [legibleZoom(scene, legiblePx), rowsZoomMax].map((zoom) => scaled(zoom * scene.width));
  const size = `width:clamp(${least},100%,${most});height:auto`;
  return `#${pictureId} svg[data-rows][lang|=${scene.language}]{${size}}`;
}

/** A length that follows the reader's text size as the canvas does: CSS pixels in the usual one. */
function scaled(length: number): string {
  const px = length.toFixed(2);
  return `clamp(${px}px,${(length / usualText.px).toFixed(4)}rem,${(length * usualText.most).toFixed(2)}px)`;
}

/** The least size of a picture, as the canvas opens: its letters can be read, and what has no room is cut off. */
function readable({ scene }: OpeningFile): string {
  const zoom = legibleZoom(scene, legiblePx);
  const side = (length: number): string => `max(100%,${scaled(zoom * length)})`;
  return `#${pictureId} svg[lang|=${scene.language}]{width:${side(scene.width)};height:${side(scene.height)}}`;
}

/**
 * The picture before the program: the overview, drawn from the same scene as the canvas and the figures, stands in the
 * page's HTML, in every language and both themes. Its scene goes along as `data/<id>.opening.<language>.json`, which the
 * canvas is drawn of at first; the app finds every box where the picture had it, by the order in `data/<id>.order.json`.
 */
export function picturePlugin(project: string): Plugin {
  const dataFolder = join(project, "data");
  // Searched for once a build: the picture and the file beside it must agree, and the search is what takes time.
  let found: Order | null = null;
  const made = new Map<OpeningForm, readonly OpeningFile[]>();
  const order = (): Order => {
    found ??= orderOfFolder(dataFolder, firstDataset, compiledDataset(dataFolder, firstDataset));
    return found;
  };
  const openings = (form: OpeningForm): readonly OpeningFile[] => {
    const dataset = compiledDataset(dataFolder, firstDataset);
    const known = made.get(form) ?? languages.map((language) => openingOf(dataset, order(), language, form));
    made.set(form, known);
    return known;
  };
  /** All of them share one style sheet: the columns in each language, then the rows. */
  const pictures = () =>
    openingPictures(
      compiledDataset(dataFolder, firstDataset),
      [...openings("columns"), ...openings("rows")].map(({ scene }) => scene),
    );
  return {
    name: "osteograph-picture",
    transformIndexHtml: {
      order: "pre",
      handler: (html, context) => (context.server ? html.replace(mark, "") : withPicture(html)),
    },
    generateBundle() {
      for (const form of ["columns", "rows"] as const) {
        for (const opening of openings(form)) {
          const fileName = openingFile(firstDataset, opening.scene.language, form);
          this.emitFile({ type: "asset", fileName, source: `${JSON.stringify(opening)}\n` });
        }
      }
      const drawn = pictures().pictures;
      for (const [i, language] of languages.entries()) {
        const svg = drawn[languages.length + i]?.svg ?? "";
        const fileName = openingPictureFile(firstDataset, language, "rows");
        const source = svg.replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg" data-rows=""');
        this.emitFile({ type: "asset", fileName, source });
      }
    },
  };

  function withPicture(html: string): string {
    const { pictures: drawn, css } = pictures();
    const [shown = "", ...others] = drawn.map(({ svg }) => svg);
    const held = later.map((language, index) => heldPicture(language, others[index] ?? ""));
    // The first frame has the whole picture: half of it, and the frame after would be late. What is waited for stands
    // behind the picture, for browsers paint as soon as they have met the start of it.
    const whole = '<link rel="expect" href="#opening-end" blocking="render">';
    const sizes = [...openings("columns").map(readable), ...openings("rows").map(asRows)].join("\n");
    const digest = digestOfDataset(compiledDataset(dataFolder, firstDataset));
    const head = `<meta name="${datasetDigest}" content="${digest}">${whole}<style>${openingStyle}\n${sizes}\n${css}</style><script>${openingScript}</script>`;
    return html
      .replace("</head>", () => `${head}</head>`)
      .replace(emptyRoot, () => `<div id="root">${frame}</div>`)
      .replace(mark, () => `<div id="${pictureId}">${shown}</div><i id="opening-end" hidden></i>`)
      .replace("</body>", () => `${held.join("")}</body>`);
  }
}

/** The picture in a later language, at the end of the page and parsed only as far as a template is, until it turns out to be wanted. */
function heldPicture(language: Language, svg: string): string {
  return `<template id="${laterPictureId(language)}">${svg}</template><script>${swapScript(language)}</script>`;
}
