import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { latinFeatures } from "../font-characters";
import { parseUnicodeRange, unicodeRange } from "../unicode-range";

const weights = [400, 600] as const;
const latinFace = /@font-face\s*\{[^}]*osteograph-sans-latin-[^}]*\}/g;
const rangeOf = /unicode-range:\s*([^;}]+)/;

/**
 * The style sheet of the fonts with the picture's own Latin letters in it as data, and the files for all other letters:
 * the first frame is then painted once, in its own letters, and the canvas has its font without asking for a file.
 * `html` holds the pictures; `css` is the sheet of `fontFolder`, which has the fonts as `.ttf` too.
 */
export async function withPictureFonts(css: string, html: string, fontFolder: string): Promise<string> {
  const latin = parseUnicodeRange(rangeOf.exec(css.match(latinFace)?.[0] ?? "")?.[1] ?? "");
  const letters = [...writtenIn(html)].filter((letter) => latin.has(letter)).join("");
  if (letters === "") return css;
  const others = unicodeRange([...latin].filter((letter) => !letters.includes(letter)).join(""));
  const faces = weights.map(async (weight) => {
    const font = readFileSync(join(fontFolder, `osteograph-sans-latin-${weight}.ttf`));
    const cut = await subsetFont(font, letters, { targetFormat: "woff2", keepFeatures: latinFeatures });
    const source = `url("data:font/woff2;base64,${cut.toString("base64")}") format("woff2")`;
    return `@font-face{font-family:"Osteograph Sans";font-weight:${weight};src:${source};unicode-range:${unicodeRange(letters)}}`;
  });
  const rest = css.replace(latinFace, (face) => face.replace(rangeOf, `unicode-range: ${others}`));
  return `${rest}\n${(await Promise.all(faces)).join("\n")}`;
}

/** Letters that the pictures of a page show. */
function writtenIn(html: string): ReadonlySet<string> {
  const texts = [...html.matchAll(/<text[\s\S]*?<\/text>/g)].map(([text]) => text.replace(/<[^>]*>/g, ""));
  return new Set(unescaped(texts.join("")));
}

function unescaped(text: string): string {
  return text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"').replaceAll("&amp;", "&");
}
