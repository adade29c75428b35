import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectFolder, sourceFiles } from "./source-files";

const here = "tests/architecture/wording.test.ts";
const files = [
  ...sourceFiles("src", /\.(tsx?|css|json)$/),
  ...sourceFiles("tests", /\.(tsx?|css|json)$/),
  ...sourceFiles("data", /\.(yaml|md)$/),
  ...sourceFiles("docs", /\.md$/),
  ...["README.md", "README.zh.md", "index.html", "vite.config.ts", "package.json"].map((path) => ({
    path,
    text: readFileSync(`${projectFolder}/${path}`, "utf8"),
  })),
].filter(({ path }) => path !== here);

/** Lines of the project's files that match. */
function lines(pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? `${path}:${index + 1} ${line.trim()}` : [])),
  );
}

describe("the project's files", () => {
  it("were read", () => {
    expect(files.length).toBeGreaterThan(150);
  });

  it("silence no checker", () => {
    expect(lines(/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|prettier-ignore/)).toEqual([]);
  });

  it("leave nothing to do later in a comment", () => {
    expect(lines(/\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  it("name no folder of anyone's machine", () => {
    expect(lines(/(^|[\s"'`(])\/(home|root|work|Users)\/\w/)).toEqual([]);
  });

  it("leave out no test and single out none", () => {
    expect(lines(/\b(it|test|describe)\.(only|skip|todo|fixme)\b/)).toEqual([]);
  });

  it("have names that say what is in them", () => {
    const vague = files.filter(({ path }) => /(^|\/)(utils?|helpers?|managers?|common|misc)(\/|\.)/i.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });
});
