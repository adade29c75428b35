import { describe, expect, it } from "vitest";
import { sourceFiles } from "./source-files";

/** What the first dataset is about. Its words are its own: the program is the same for every tissue and every compound. */
const words = /isopsoralen|\bbones?\b|osteo(blast|clast|cyte|gen|por)|\bmarrow\b|异补骨脂素|骨(?!架)/iu;

/** Where such words have a reason. */
const allowed: readonly { readonly folder: string; readonly why: string }[] = [
  { folder: "src/dataset/migrations/", why: "files of earlier versions used words that were built into the program" },
  { folder: "src/cli/init/", why: "vocabularies that a new dataset may begin with, one for each of several tissues" },
];

const files = sourceFiles("src", /\.(tsx?|css|json|md)$/);
const isAllowed = (path: string) => allowed.some(({ folder }) => path.startsWith(folder));

describe("the program", () => {
  it("was read", () => {
    expect(files.length).toBeGreaterThan(500);
  });

  it("names nothing of what one dataset is about", () => {
    const found = files
      .filter(({ path }) => !isAllowed(path))
      .flatMap(({ path, text }) =>
        text
          .split("\n")
          .flatMap((line, at) => (words.test(line) ? [`${path}:${at + 1} ${line.trim().slice(0, 120)}`] : [])),
      );
    expect(found).toEqual([]);
  });

  it("has no exception that nothing needs", () => {
    const unneeded = allowed.filter(
      ({ folder }) => !files.some(({ path, text }) => path.startsWith(folder) && words.test(text)),
    );
    expect(unneeded).toEqual([]);
  });

  it("would be caught by any of these", () => {
    for (const line of ["Isopsoralen", "the bone", "osteoclasts", "骨形成", "osteoporosis"])
      expect(line).toMatch(words);
    expect("Osteograph, backbone").not.toMatch(words);
  });
});
