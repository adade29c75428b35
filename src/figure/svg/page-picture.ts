import { languageTable } from "../../domain/records/base/languages";
import { drawScene } from "../../drawing/scene";
import type { DrawingGroup, DrawingItem, Words } from "../../drawing/types";
import { attributes, escapeXml } from "../../files/xml";
import type { Scene } from "../../scene/types";
import { itemToSvg, outlineData, paintAttributes, type SvgStyle, textOfOneLook, wordsLook } from "./shapes";

/** The picture that stands in the page before any script has run. */
export interface PagePicture {
  /** An `<svg>` element with classes for colours and `data-id` for clicks. */
  readonly svg: string;
}

export interface PagePictures {
  readonly pictures: readonly PagePicture[];
  /** Rules for all of them: colours as variables, light and dark. Belongs in a stylesheet of the page. */
  readonly css: string;
}

export interface PagePictureOptions {
  /** Accessible name of each picture, in the order of the scenes. */
  readonly titles: readonly string[];
  /** Attributes of the root element under which a theme holds whatever the system says. */
  readonly forced?: { readonly light: string; readonly dark: string };
}

/**
 * Scenes as pictures for the page itself. Each is drawn in both themes; every pair of light and dark colour becomes
 * one variable, so that the switch of theme costs no script.
 */
export function pagePictures(scenes: readonly Scene[], options: PagePictureOptions): PagePictures {
  const forced = options.forced ?? { light: '[data-theme="light"]', dark: '[data-theme="dark"]' };
  const inks = new Map<string, { name: string; light: string; dark: string }>();
  const inkOf = (light: string, dark: string): string => {
    const key = `${light}/${dark}`;
    const known = inks.get(key);
    if (known) return known.name;
    const name = inks.size.toString(36);
    inks.set(key, { name, light, dark });
    return name;
  };
  const pictures = scenes.map((scene, i) => ({ svg: pagePicture(scene, options.titles[i] ?? "", inkOf) }));
  const all = [...inks.values()];
  const variables = (theme: "light" | "dark") => all.map((ink) => `--i${ink.name}:${ink[theme]}`).join(";");
  const css = [
    `.page-picture{${variables("light")}}`,
    `@media (prefers-color-scheme:dark){:root:not(${forced.light}) .page-picture{${variables("dark")}}}`,
    `:root${forced.dark} .page-picture{${variables("dark")}}`,
    ...all.map(
      ({ name }) => `.page-picture .f${name}{fill:var(--i${name})}.page-picture .s${name}{stroke:var(--i${name})}`,
    ),
    // Letters at their exact places: the browser need not choose a size of its own for each text, and the canvas has them so.
    ".page-picture text{font-family:'Osteograph Sans',sans-serif;text-rendering:geometricPrecision;pointer-events:none}.page-picture .b{font-weight:600}",
  ].join("\n");
  return { pictures, css };
}

type InkOf = (light: string, dark: string) => string;

function pagePicture(scene: Scene, title: string, inkOf: InkOf): string {
  const light = drawScene(scene, "light").groups;
  const dark = drawScene(scene, "dark").groups;
  const groups = light.map((group, i) => pageGroup(group, dark[i] ?? group, inkOf));
  const words = pageWords(groups.flatMap((group) => group.words));
  const size = {
    class: "page-picture",
    viewBox: `0 0 ${Math.ceil(scene.width)} ${Math.ceil(scene.height)}`,
    role: "img",
  };
  return `<svg${attributes({ ...size, lang: languageTable[scene.language].tag })}><title>${escapeXml(title)}</title>${groups.map(({ svg }) => svg).join("")}${words}</svg>`;
}

/** What a click on a group chooses. */
const pageKinds: Partial<Record<DrawingGroup["kind"], "node" | "edge">> = {
  node: "node",
  container: "node",
  edge: "edge",
  "edge-label": "edge",
};

interface PageGroup {
  readonly svg: string;
  readonly words: readonly StyledWords[];
}

interface StyledWords {
  readonly words: Words;
  readonly style: SvgStyle;
}

/** A group without its words, which follow behind all groups, unless it is paler than these. */
function pageGroup(group: DrawingGroup, dark: DrawingGroup, inkOf: InkOf): PageGroup {
  const drawn = group.items.map((item, i) => ({ item, dark: dark.items[i] ?? item }));
  const isPale = group.opacity < 1;
  const words: StyledWords[] = [];
  const items = runsOfOnePaint(drawn).map((run) => {
    const [first] = run;
    const style = pageStyle(first.item, first.dark, inkOf);
    if (run.length > 1) return asOnePath(run, style);
    if (first.item.kind !== "words" || isPale) return itemToSvg(first.item, style);
    words.push({ words: first.item, style });
    return "";
  });
  const kind = pageKinds[group.kind] ?? null;
  const opacity = isPale ? group.opacity : null;
  const body = items.join("");
  if (body === "") return { svg: "", words };
  return {
    svg: `<g${attributes({ "data-kind": kind, "data-id": kind ? group.id : null, opacity })}>${body}</g>`,
    words,
  };
}

/** All words of one look as one text: a browser lays out a few texts of many words much sooner than many texts. */
function pageWords(all: readonly StyledWords[]): string {
  const looks = new Map<string, { readonly style: SvgStyle; readonly words: Words[] }>();
  for (const { words, style } of all) {
    const look = JSON.stringify(wordsLook(words, style));
    const same = looks.get(look);
    if (same) same.words.push(words);
    else looks.set(look, { style, words: [words] });
  }
  return [...looks.values()].map(({ style, words }) => textOfOneLook(words, style)).join("");
}

interface Drawn {
  readonly item: DrawingItem;
  readonly dark: DrawingItem;
}

/** Neighbours that are marks or heads of one paint: a browser takes a path of several pieces sooner than several shapes. */
function runsOfOnePaint(drawn: readonly Drawn[]): readonly (readonly [Drawn, ...Drawn[]])[] {
  const runs: [Drawn, ...Drawn[]][] = [];
  for (const each of drawn) {
    const last = runs.at(-1);
    if (last && paintKey(each) !== null && paintKey(each) === paintKey(last[0])) last.push(each);
    else runs.push([each]);
  }
  return runs;
}

/** Equal for what may be one path; null for what stays as it is. */
function paintKey({ item, dark }: Drawn): string | null {
  if (item.kind === "words" || dark.kind === "words" || item.outline.kind === "rect") return null;
  return item.role === "mark" || item.role === "head" ? JSON.stringify([item.role, item.paint, dark.paint]) : null;
}

function asOnePath(run: readonly Drawn[], style: SvgStyle): string {
  const outlines = run.flatMap(({ item }) => (item.kind === "words" ? [] : [item.outline]));
  const [first] = run;
  if (!first || first.item.kind === "words") return "";
  const data = outlines.map((outline) => outlineData(outline, style.digits)).join("");
  return `<path${attributes({ d: data, ...paintAttributes(first.item.paint, style) })}/>`;
}

/** Writes colours as classes by looking up the same item's colour in the dark drawing. */
function pageStyle(light: DrawingItem, dark: DrawingItem, inkOf: InkOf): SvgStyle {
  const darkColour = (property: "fill" | "stroke", colour: string): string => {
    if (dark.kind === "words") return dark.fill;
    return dark.paint[property] ?? colour;
  };
  const bold = light.kind === "words" && light.weight === 600 ? " b" : "";
  return {
    digits: 1,
    weight: () => null,
    colour: (property, colour) => {
      const ink = inkOf(colour, darkColour(property, colour));
      return { class: `${property === "fill" ? "f" : "s"}${ink}${property === "fill" ? bold : ""}` };
    },
  };
}
