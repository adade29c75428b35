import fc from "fast-check";
import { strFromU8, unzipSync, zipSync } from "fflate";
import { describe, it } from "vitest";
import { readCompiled } from "../../../src/exchange/dataset/read-compiled";
import { readZip, zipOf } from "../../../src/exchange/dataset/zip-folder";
import { compiled, smallDataset } from "../../dataset/small-dataset";
import { badInputs, expectResultOrReasons } from "../bad-inputs";

// As few records as make a collection: a thousand of them are read.
const small = compiled(
  smallDataset({
    "studies/ref-07.yaml": [["mayOverlap:\n  - { ref: 6, why: { en: Same cells., zh: 相同细胞。 } }\n", ""]],
  }).filter(({ path }) => /^(dataset|entities|studies.ref-07)/.test(path)),
);
const text = JSON.stringify(small);
/** Stays behind where a value is put in its place. */
const value = fc.constantFrom<unknown>(null, 0, -1.5, "", "RUNX2", true, [], {}, [[]], [null], { en: 1 }, "__proto__");

/** A document with another value at one of its places. */
const otherValues = fc.tuple(fc.nat(2000), value).map(([place, put]) => {
  let left = place;
  const changed = JSON.parse(text, (_, each: unknown) => (left-- === 0 ? put : each));
  return new TextEncoder().encode(JSON.stringify(changed));
});

const files = unzipSync(zipOf(small));
const paths = Object.keys(files);

/** A zip with a file of a collection that was damaged, or that is itself damaged. */
const zips = fc.oneof(
  fc
    .constantFrom(...paths)
    .chain((path) =>
      badInputs(
        [strFromU8(files[path] ?? new Uint8Array())],
        [": ", "- ", "&a ", "*a", "<<: *a", "!!js/function ", "|", "\n"],
      ).map((content) => zipSync({ ...files, [path]: content }, { level: 0 })),
    ),
  fc.tuple(fc.nat(20_000), fc.nat(255)).map(([at, byte]) => {
    const zip = zipSync(files, { level: 0 });
    zip[at % zip.length] = byte;
    return byte % 3 === 0 ? zip.slice(0, at % zip.length) : zip;
  }),
);

describe("a thousand bad collections are a collection or reasons, never an exception", () => {
  it("in the compiled form", () =>
    expectResultOrReasons(async (...all) => readCompiled(...all), fc.oneof(badInputs([text], ['{"a":']), otherValues)));

  it("as a zip of the folder", () => expectResultOrReasons(async (file) => readZip(file), zips));
});
