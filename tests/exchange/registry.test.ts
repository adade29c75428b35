import { describe, expect, it } from "vitest";
import { formatKey } from "../../src/exchange/base/formats";
import { noticeCodes, noticeKey } from "../../src/exchange/base/notices";
import { acceptedFiles, importerOf, importers } from "../../src/exchange/importers";
import { saverOf, savers } from "../../src/exchange/savers";
import { catalogue } from "../architecture/catalogues";
import { sourceFiles } from "../architecture/source-files";

const messages = catalogue("en");

describe("the formats", () => {
  it("have one importer and one saver at most, and a name", () => {
    for (const rows of [importers, savers]) {
      const ids = rows.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const id of ids) expect([id, messages.has(formatKey(id))]).toEqual([id, true]);
    }
  });

  it("are found by their id", () => {
    expect(importerOf("compiled")?.accept).toBe(".json,application/json");
    expect(saverOf("compiled")?.ending).toBe(".json");
    expect(acceptedFiles.split(",")).toContain(".json");
  });

  it("answer any head with a share", () => {
    for (const { recognises } of importers)
      for (const head of ["", "{", "<", "\u0000", "a\tb\tc"])
        for (const name of ["", "x", "x.json", "x.csv"]) {
          expect(recognises(name, head)).toBeGreaterThanOrEqual(0);
          expect(recognises(name, head)).toBeLessThanOrEqual(1);
        }
  });
});

it("every notice has a message", () => {
  expect(noticeCodes.filter((code) => !messages.has(noticeKey({ code })))).toEqual([]);
});

it("what was expected is in the notation of the format, with no sentence of any language", () => {
  const sentences = sourceFiles("src/exchange", /\.ts$/).flatMap(({ path, text }) =>
    [...text.matchAll(/expected: (["'`])(.*?)\1/g)].flatMap(([, , words = ""]) =>
      /[a-z]{2,} [a-z]{2,}|\ban? [a-z]/.test(words.replace(/<[^>]*>/g, "")) ? [`${path}: ${words}`] : [],
    ),
  );
  expect(sentences).toEqual([]);
});
