import { describe, expect, it } from "vitest";
import { wholeRecords } from "../../../src/cli/base/reading/whole-records";

async function* inPieces(text: string, size: number): AsyncGenerator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

async function cut(text: string, size: number, pieces = 3): Promise<{ text: string; before: number }[]> {
  const found = [];
  for await (const each of wholeRecords(inPieces(text, pieces), "\t", size)) found.push(each);
  return found;
}

describe("text cut into whole records", () => {
  it("is the same text, whatever the pieces it came in", async () => {
    const text = 'a\tb\n"x\ny"\tz\nlast\tone';
    for (const pieces of [1, 2, 5, 100]) {
      const found = await cut(text, 4, pieces);
      expect(found.map((each) => each.text).join("")).toBe(text);
      expect(found).toEqual([
        { text: "a\tb\n", before: 0 },
        { text: '"x\ny"\tz\n', before: 1 },
        { text: "last\tone", before: 2 },
      ]);
    }
  });

  it("is not cut at a doubled quote, and a quote in the middle of a cell opens none", async () => {
    expect(await cut('"a ""b""\nc"\td\n5" nail\te\nf\n', 2)).toEqual([
      { text: '"a ""b""\nc"\td\n', before: 0 },
      { text: '5" nail\te\n', before: 1 },
      { text: "f\n", before: 2 },
    ]);
  });
});
