import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { withPictureFonts } from "../../src/cli/build/picture-fonts";
import { parseUnicodeRange, unicodeRange } from "../../src/cli/unicode-range";

const folder = "public/fonts";
const css = readFileSync(`${folder}/fonts.css`, "utf8");
const page = '<svg><title>Not drawn: Z</title><text class="b"><tspan x="1">β-catenin</tspan> &amp; 骨</text></svg>';

/** Faces as the page declares them: characters and, of those in the page itself, the font. */
async function faces(html: string) {
  const sheet = await withPictureFonts(css, html, folder);
  return [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = ""]) => ({
    weight: /font-weight:\s*(\d+)/.exec(body)?.[1],
    isLatin: !body.includes("chinese"),
    data: /base64,([^"]+)"/.exec(body)?.[1],
    characters: parseUnicodeRange(/unicode-range:\s*([^;]+)/.exec(body)?.[1] ?? ""),
  }));
}

describe("The fonts of the page's picture", () => {
  it("are in the page, in both weights, with just the Latin letters that the picture writes", async () => {
    const inPage = (await faces(page)).filter(({ data }) => data);
    expect(inPage.map(({ weight }) => weight)).toEqual(["400", "600"]);
    for (const { data, characters } of inPage) {
      expect([...characters].sort().join("")).toBe([..." &-aceintβ"].sort().join(""));
      const font = create(Buffer.from(data ?? "", "base64"));
      if ("fonts" in font) throw new Error("a single font was expected");
      for (const letter of characters) expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)).toBe(true);
    }
  });

  it("are the only ones with their letters, so that none is loaded twice", async () => {
    for (const weight of ["400", "600"]) {
      const latin = (await faces(page)).filter((face) => face.isLatin && face.weight === weight);
      const all = latin.flatMap(({ characters }) => [...characters]);
      expect(new Set(all).size).toBe(all.length);
      expect(all).toContain("Z");
    }
  });

  it("are left alone where the page shows no words", async () => {
    expect(await withPictureFonts(css, "<body></body>", folder)).toBe(css);
  });
});

describe("Ranges of characters", () => {
  it("are read as they are written", () => {
    const text = "abcxzβ𠮷";
    expect(unicodeRange(text)).toBe("U+61-63, U+78, U+7A, U+3B2, U+20BB7");
    expect([...parseUnicodeRange(unicodeRange(text))].join("")).toBe("abcxzβ𠮷");
  });
});
