import { describe, expect, test } from "vitest";
import { noFilters } from "../../../src/domain/filters/types";
import { PngError, readChunks, type writeChunks } from "../../../src/figure/png/chunks";
import { PngStream } from "../../../src/figure/png/encode";
import { type Recipe, readRecipe, recipeChunks } from "../../../src/figure/png/recipe";
import { resolutionChunk } from "../../../src/figure/png/resolution";
import { textChunk } from "../../../src/figure/png/text-chunk";
import { decodePng, readResolution } from "./decode";

const recipe: Recipe = {
  format: "osteograph-figure",
  version: 1,
  dataset: { id: "isopsoralen", version: "1.0.0" },
  language: "zh",
  reading: "primary",
  view: { level: "molecules", toggled: ["NF-KB"] },
  filters: { ...noFilters, effects: ["osteoclast"], models: ["MC3T3-E1"], years: [2012, 2023] } as Recipe["filters"],
  fade: "fade",
  background: "always",
  choice: { kind: "edge", id: "tested:ISOPSORALEN>NF-KB" },
  moves: { "NF-KB": { dx: 12, dy: -4.5 } },
  permalink: "#level=molecules&q=骨",
};

function picture(width = 4, height = 3, chunks = [] as Parameters<typeof writeChunks>[0]): Uint8Array {
  const stream = new PngStream(width, height, { opaque: false, chunks });
  const pixels = Uint8Array.from({ length: width * height * 4 }, (_, i) => (i * 37) % 256);
  stream.push(pixels.subarray(0, width * 4), 1);
  stream.push(pixels.subarray(width * 4), height - 1);
  return stream.finish();
}

describe("a PNG that carries its recipe", () => {
  test("gives back the very view that it was made from", () => {
    expect(readRecipe(picture(4, 3, recipeChunks(recipe)))).toEqual({ ok: true, recipe });
  });

  test("keeps its pixels and its size", () => {
    const { width, height, pixels } = decodePng(picture(5, 7, [resolutionChunk(600), ...recipeChunks(recipe)]));
    expect({ width, height }).toEqual({ width: 5, height: 7 });
    expect(pixels).toEqual(decodePng(picture(5, 7)).pixels);
  });

  test("states its resolution in pixels per metre", () => {
    expect(readResolution(picture())).toBeNull();
    expect(readResolution(picture(4, 3, [resolutionChunk(600)]))).toBeCloseTo(600, 1);
  });
});

describe("a file that opens no view says why", () => {
  test("a JPEG is no PNG", () => {
    expect(readRecipe(Uint8Array.of(0xff, 0xd8, 0xff, 0xe0))).toEqual({ ok: false, problem: "not-png" });
    expect(readRecipe(new Uint8Array(0))).toEqual({ ok: false, problem: "not-png" });
  });

  test("a PNG from elsewhere has no recipe", () => {
    expect(readRecipe(picture())).toEqual({ ok: false, problem: "no-recipe" });
  });

  test("a PNG cut short or altered is damaged", () => {
    const whole = picture(4, 3, recipeChunks(recipe));
    expect(readRecipe(whole.slice(0, whole.length - 20))).toEqual({ ok: false, problem: "damaged-file" });
    const altered = whole.slice();
    altered[60] = (altered[60] ?? 0) ^ 0xff;
    expect(readRecipe(altered)).toEqual({ ok: false, problem: "damaged-file" });
    expect(() => readChunks(altered)).toThrow(PngError);
  });

  const withText = (text: string) => picture(4, 3, [textChunk({ keyword: "Osteograph recipe", text })]);

  test("another program's text under our keyword is foreign", () => {
    expect(readRecipe(withText('{"nodes":[]}'))).toEqual({ ok: false, problem: "foreign-recipe" });
  });

  test("a recipe that cannot be read is damaged", () => {
    expect(readRecipe(withText("{"))).toEqual({ ok: false, problem: "damaged-recipe" });
    const half = JSON.stringify({ ...recipe, filters: { effects: ["no such effect"] } });
    expect(readRecipe(withText(half))).toEqual({ ok: false, problem: "damaged-recipe" });
    const broken = textChunk({ keyword: "Osteograph recipe", text: JSON.stringify(recipe) });
    broken.data.fill(7, 30, 60);
    expect(readRecipe(picture(4, 3, [broken]))).toEqual({ ok: false, problem: "damaged-recipe" });
  });

  test.each([
    ["a move of 1e9", '"dx":12', '"dx":1e9'],
    ["a move of 1e300", '"dx":12', '"dx":-1e300'],
    ["a move without end", '"dx":12', '"dx":1e999'],
    ["a year of six digits", "[2012,2023]", "[2012,202300]"],
    ["more studies than any review has", '"minStudies":1', '"minStudies":1e9'],
    ["no study at all", '"minStudies":1', '"minStudies":0'],
  ])("a recipe with %s is out of range", (_, from, to) => {
    const text = JSON.stringify(recipe);
    expect(text).toContain(from);
    expect(readRecipe(withText(text.replace(from, to)))).toEqual({ ok: false, problem: "out-of-range" });
  });

  test("a number out of range beside another fault, or a name that is no id, is damage", () => {
    const text = JSON.stringify({ ...recipe, language: "fr" }).replace('"dx":12', '"dx":1e9');
    expect(readRecipe(withText(text))).toEqual({ ok: false, problem: "damaged-recipe" });
    const named = JSON.stringify(recipe).replace('"moves":{', '"moves":{"__proto__":{"dx":1,"dy":1},');
    expect(readRecipe(withText(named))).not.toMatchObject({ recipe: { moves: { dx: 1 } } });
  });

  test("a few bytes that unfold to gigabytes are cut off and damaged", () => {
    const text = JSON.stringify(recipe).replace("{", `{"pad":"${"a".repeat(9_000_000)}",`);
    expect(readRecipe(withText(text))).toEqual({ ok: false, problem: "damaged-recipe" });
  });

  test("a recipe of a later version says so", () => {
    expect(readRecipe(withText(JSON.stringify({ ...recipe, version: 2 })))).toEqual({
      ok: false,
      problem: "newer-recipe",
    });
  });
});

describe("a picture drawn strip by strip", () => {
  test("refuses to end before its last row", () => {
    const stream = new PngStream(2, 2, { opaque: true, chunks: [] });
    stream.push(new Uint8Array(8), 1);
    expect(() => stream.finish()).toThrow(/1 of 2 rows/);
  });

  test("keeps every pixel, with and without transparency", () => {
    const pixels = Uint8Array.from({ length: 3 * 4 * 4 }, (_, i) => (i % 4 === 3 ? 255 : (i * 91) % 256));
    for (const opaque of [true, false]) {
      const stream = new PngStream(3, 4, { opaque, chunks: [] });
      stream.push(pixels.subarray(0, 36), 3);
      stream.push(pixels.subarray(36), 1);
      expect(decodePng(stream.finish()).pixels).toEqual(pixels);
    }
  });
});
