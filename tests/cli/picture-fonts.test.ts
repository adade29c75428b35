import { readFileSync } from "node:fs";
import { create } from "fontkit";
import { describe, expect, it } from "vitest";
import { pictureFonts } from "../../src/cli/build/picture-fonts";
import { parseUnicodeRange, unicodeRange } from "../../src/cli/sources/unicode-range";

const folder = "public/fonts";
const css = readFileSync(`${folder}/fonts.css`, "utf8");
const page = '<svg><title>Not drawn: Z</title><text class="b"><tspan x="1">β-catenin</tspan> &amp; 骨</text></svg>';

/** Faces of a style sheet. */
function facesOf(sheet: string) {
  return [...sheet.matchAll(/@font-face\s*\{([^}]*)\}/g)].map(([, body = ""]) => ({
    weight: /font-weight:\s*(\d+)/.exec(body)?.[1],
    isLatin: !body.includes("chinese"),
    characters: parseUnicodeRange(/unicode-range:\s*([^;]+)/.exec(body)?.[1] ?? ""),
  }));
}

interface Added {
  readonly family: string;
  readonly bytes: Uint8Array;
  readonly weight: string;
  readonly characters: ReadonlySet<string>;
}

/** Runs the page's program and tells what fonts it adds. */
async function added(): Promise<readonly Added[]> {
  const { script } = await pictureFonts(css, page, folder);
  const fonts: Added[] = [];
  class Face implements Added {
    readonly weight: string;
    readonly characters: ReadonlySet<string>;
    constructor(
      readonly family: string,
      readonly bytes: Uint8Array,
      options: { weight: string; unicodeRange: string },
    ) {
      this.weight = options.weight;
      this.characters = parseUnicodeRange(options.unicodeRange);
    }
  }
  new Function("document", "FontFace", script)({ fonts: { add: (font: Added) => fonts.push(font) } }, Face);
  return fonts;
}

describe("The fonts of the page's picture", () => {
  it("are in the page, in both weights, with just the Latin letters that the picture writes", async () => {
    const fonts = await added();
    expect(fonts.map(({ family, weight }) => [family, weight])).toEqual([
      ["Osteograph Sans", "400"],
      ["Osteograph Sans", "600"],
    ]);
    for (const { bytes, characters } of fonts) {
      expect([...characters].sort().join("")).toBe([..." &-aceintβ"].sort().join(""));
      const font = create(Buffer.from(bytes));
      if ("fonts" in font) throw new Error("a single font was expected");
      for (const letter of characters) expect(font.hasGlyphForCodePoint(letter.codePointAt(0) ?? 0)).toBe(true);
    }
  });

  it("are the only ones with their letters, so that none is loaded twice", async () => {
    const files = facesOf((await pictureFonts(css, page, folder)).css).filter(({ isLatin }) => isLatin);
    for (const weight of ["400", "600"]) {
      const faces = [...files, ...(await added())].filter((face) => face.weight === weight);
      const all = faces.flatMap(({ characters }) => [...characters]);
      expect(new Set(all).size).toBe(all.length);
      expect(all).toContain("Z");
    }
  });

  it("come from files where no program runs", async () => {
    const { css: sheet, unscripted } = await pictureFonts(css, page, folder);
    const whole = (weight: string) =>
      [...facesOf(sheet), ...facesOf(unscripted)]
        .filter((face) => face.isLatin && face.weight === weight)
        .flatMap(({ characters }) => [...characters]);
    const [own] = facesOf(css);
    for (const weight of ["400", "600"]) expect(whole(weight).sort()).toEqual([...(own?.characters ?? [])].sort());
    expect(unscripted).not.toContain("data:");
  });

  it("are left alone where the page shows no words", async () => {
    expect(await pictureFonts(css, "<body></body>", folder)).toEqual({ css, script: "", unscripted: "" });
  });
});

describe("Ranges of characters", () => {
  it("are read as they are written", () => {
    const text = "abcxzβ𠮷";
    expect(unicodeRange(text)).toBe("U+61-63, U+78, U+7A, U+3B2, U+20BB7");
    expect([...parseUnicodeRange(unicodeRange(text))].join("")).toBe("abcxzβ𠮷");
  });
});
