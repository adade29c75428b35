import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { DrawingGroup, Words } from "../../../src/drawing/types";
import { covers, fontFaces } from "../../../src/figure/fonts/faces";
import { loadPrintFonts } from "../../../src/figure/fonts/print-fonts";
import { isopsoralen } from "../../domain/real";
import { fontsOnDisk } from "../fixture-fonts";

/** Everything that a page of the shipped dataset can write: messages, names, titles, authors. */
function everything(): string[] {
  const namespaces = ["figure", "encoding", "scene"];
  const messages = ["en", "zh"].flatMap((language) =>
    namespaces.map((namespace) => readFileSync(`src/i18n/messages/${language}/${namespace}.json`, "utf8")),
  );
  const { dataset, entities, studies } = isopsoralen().dataset;
  const names = entities.map(({ name, label }) => ({ name, label }));
  const authors = studies.map(({ firstAuthor, citation }) => ({ firstAuthor, author: citation.author }));
  const written = JSON.stringify([dataset.title, dataset.review, names, authors]);
  return [...new Set(messages.join("") + written)].filter((character) => character > " ");
}

const remedy = "run `npm run fonts`";

function wordsOf(text: string, weight: 400 | 600): DrawingGroup {
  const words: Words = {
    kind: "words",
    role: "text",
    lines: [text],
    x: 0,
    y: 0,
    fontSize: 10,
    lineHeight: 12,
    weight,
    align: "start",
    fill: "#000000",
  };
  return { kind: "title", shape: null, id: "t", name: text, parent: null, opacity: 1, arrow: null, items: [words] };
}

describe("the fonts of figures", () => {
  test("have every character that the page, PNG and SVG can be asked for", async () => {
    const faces = await fontFaces(fontsOnDisk);
    for (const weight of [400, 600] as const) {
      const own = faces.filter((face) => face.weight === weight);
      const lacking = everything().filter((character) => !own.some((face) => covers(face, character)));
      expect(lacking.join(""), remedy).toBe("");
    }
  });

  test("have every character that PDF and outlines can be asked for", async () => {
    for (const weight of [400, 600] as const) {
      const text = everything().join("");
      const fonts = await loadPrintFonts([wordsOf(text, weight)], fontsOnDisk);
      const lacking = [...text].filter((character) => !fonts.some((font) => font.glyphs.has(character)));
      expect(lacking.join(""), remedy).toBe("");
    }
  });

  test("load the large file only for words that need it", async () => {
    const names = async (text: string) =>
      (await loadPrintFonts([wordsOf(text, 600)], fontsOnDisk)).map(({ name }) => name);
    expect(await names("NF-κB")).toEqual(["OsteographSans-latin-600"]);
    expect(await names("骨")).toEqual(["OsteographSans-chinese-600"]);
    expect(await names("骨科课题组汇报 2026")).toEqual([
      "OsteographSans-latin-600",
      "OsteographSans-chinese-600",
      "OsteographSans-chinese-common-600",
    ]);
  });
});
