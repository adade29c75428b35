import fc from "fast-check";
import { expect } from "vitest";
import type { ReadOptions, ReadResult, SourceFile } from "../../src/exchange/base/formats";

/** Bytes that may have been a file of a format: a good one cut, changed or doubled at any place, and things that never were one. */
export function badInputs(good: readonly string[], pieces: readonly string[] = []): fc.Arbitrary<Uint8Array> {
  const encode = (text: string) => new TextEncoder().encode(text);
  const start = fc.constantFrom(...good);
  const share = fc.double({ min: 0, max: 1, noNaN: true });
  const at = (text: string, part: number) => Math.floor(part * text.length);
  const cut = fc.tuple(start, share).map(([text, part]) => text.slice(0, at(text, part)));
  const without = fc
    .tuple(start, share, share)
    .map(([text, one, other]) => text.slice(0, at(text, one)) + text.slice(at(text, other)));
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("\t", "\r", '"', "{", "}", "[", "]", "\\", "null", "-1", "<", "\u0000", "\ufeff", ...pieces),
  );
  const put = fc
    .tuple(start, share, piece)
    .map(([text, part, more]) => text.slice(0, at(text, part)) + more + text.slice(at(text, part)));
  const instead = fc
    .tuple(start, share, piece)
    .map(([text, part, more]) => text.slice(0, at(text, part)) + more + text.slice(at(text, part) + more.length));
  return fc.oneof(
    fc.oneof(cut, without, put, instead, fc.json()).map(encode),
    fc.string({ unit: "binary", maxLength: 200 }).map(encode),
    fc.uint8Array({ maxLength: 200 }),
  );
}

/** Whatever the bytes: a result or reasons, at once, and never an exception. */
export async function expectResultOrReasons(
  read: (file: SourceFile, options: ReadOptions) => Promise<ReadResult>,
  inputs: fc.Arbitrary<Uint8Array>,
): Promise<void> {
  await fc.assert(
    fc.asyncProperty(inputs, async (bytes) => {
      const result = await read({ name: "a.txt", bytes }, {});
      if (!result.ok) expect(result.notices.some(({ weight }) => weight === "refused")).toBe(true);
      else if (result.incoming.kind === "network") {
        const keys = new Set(result.incoming.nodes.map(({ key }) => key));
        expect(keys.size).toBe(result.incoming.nodes.length);
        expect(result.incoming.nodes.every(({ name }) => name !== "")).toBe(true);
        expect(result.incoming.arrows.every(({ from, to }) => keys.has(from) && keys.has(to))).toBe(true);
      }
    }),
    { numRuns: 1000 },
  );
}
