import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { latinFeatures } from "../sources/font-characters";
import { parseUnicodeRange, unicodeRange } from "../sources/unicode-range";

const weights = [400, 600] as const;
const latinFace = /@font-face\s*\{[^}]*osteograph-sans-latin-[^}]*\}/g;
const rangeOf = /unicode-range:\s*([^;}]+)/;

/** The fonts of a page as its parts. */
export interface PictureFonts {
  /** Style sheet: the files for all letters but those in `script`. */
  readonly css: string;
  /** Program that adds the picture's Latin letters. Empty where there are none. */
  readonly script: string;
  /** Style sheet for where no program runs: the files for the letters in `script`. */
  readonly unscripted: string;
}

/**
 * The picture's own Latin letters in the page itself, and the files for all other letters. Bytes that a program hands
 * over are a font at once; an address in a style sheet, even one that holds the font, is loaded behind the first layout,
 * and every word is laid out and painted twice. `html` holds the pictures; `css` is the sheet of `fontFolder`, which has
 * the fonts as `.ttf` too.
 */
export async function pictureFonts(css: string, html: string, fontFolder: string): Promise<PictureFonts> {
  const faces = css.match(latinFace) ?? [];
  const latin = parseUnicodeRange(rangeOf.exec(faces[0] ?? "")?.[1] ?? "");
  const letters = [...writtenIn(html)].filter((letter) => latin.has(letter)).join("");
  if (letters === "") return { css, script: "", unscripted: "" };
  const ranged = (characters: string) => (face: string) =>
    face.replace(rangeOf, () => `unicode-range: ${unicodeRange(characters)}`);
  const others = [...latin].filter((letter) => !letters.includes(letter)).join("");
  const added = weights.map(async (weight) => {
    const font = readFileSync(join(fontFolder, `osteograph-sans-latin-${weight}.ttf`));
    const cut = await subsetFont(font, letters, { targetFormat: "woff2", keepFeatures: latinFeatures });
    return [weight, cut.toString("base64")] as const;
  });
  return {
    css: css.replace(latinFace, ranged(others)),
    script: addingScript(await Promise.all(added), unicodeRange(letters)),
    unscripted: faces.map(ranged(letters)).join("\n"),
  };
}

function addingScript(faces: readonly (readonly [number, string])[], range: string): string {
  return `for (const [weight, data] of ${JSON.stringify(faces)}) {
const bytes = Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));
document.fonts.add(new FontFace("Osteograph Sans", bytes, { weight: String(weight), unicodeRange: ${JSON.stringify(range)} }));
}`;
}

/** Letters that the pictures of a page show. */
function writtenIn(html: string): ReadonlySet<string> {
  const texts = [...html.matchAll(/<text[\s\S]*?<\/text>/g)].map(([text]) => text.replace(/<[^>]*>/g, ""));
  return new Set(unescaped(texts.join("")));
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
