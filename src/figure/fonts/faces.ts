import type { DrawingGroup } from "../../drawing/types";

/** Reads a file of the folder that the fonts stand in: over the network, or from disk where there is no browser. */
export type ReadFontFile = (name: string) => Promise<Uint8Array<ArrayBuffer>>;

/** One file of the family "Osteograph Sans", with the characters that it is for. */
export interface FontFace {
  readonly weight: 400 | 600;
  /** WOFF2, as the page loads it. */
  readonly file: string;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Reads the fonts of the page itself. `base` is the address that the page's own files are relative to. */
export function fetchFontFiles(base: string): ReadFontFile {
  return async (name) => {
    const response = await fetch(new URL(`fonts/${name}`, base));
    if (!response.ok) throw new Error(`fonts/${name}: ${response.status}`);
    return new Uint8Array(await response.arrayBuffer());
  };
}

/** The faces that the stylesheet of the fonts declares: the one list of what there is. */
export async function fontFaces(read: ReadFontFile): Promise<FontFace[]> {
  const css = new TextDecoder().decode(await read("fonts.css"));
  return [...css.matchAll(/@font-face\s*\{([^}]*)\}/g)].flatMap(([, body = ""]) => {
    const file = /url\("?\.?\/?([^")]+\.woff2)"?\)/.exec(body)?.[1];
    const weight = /font-weight:\s*(\d+)/.exec(body)?.[1] === "600" ? 600 : 400;
    const ranges = /unicode-range:\s*([^;]+)/.exec(body)?.[1] ?? "";
    return file ? [{ weight, file, ranges: parseRanges(ranges) }] : [];
  });
}

function parseRanges(text: string): [number, number][] {
  return [...text.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/gi)].map(([, from = "0", to]) => {
    const start = Number.parseInt(from, 16);
    return [start, to ? Number.parseInt(to, 16) : start];
  });
}

export function covers(face: FontFace, character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return face.ranges.some(([from, to]) => code >= from && code <= to);
}

/** Every character that the groups write, by weight. */
export function charactersOf(groups: readonly DrawingGroup[]): Readonly<Record<400 | 600, ReadonlySet<string>>> {
  const characters = { 400: new Set<string>(), 600: new Set<string>() };
  for (const item of groups.flatMap((group) => group.items)) {
    if (item.kind !== "words") continue;
    for (const character of item.lines.join("")) characters[item.weight].add(character);
  }
  return characters;
}
