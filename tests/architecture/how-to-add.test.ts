import { existsSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { projectFile, projectFolder, sourceFiles } from "./source-files";

const { text } = projectFile("docs/how-to-add.md");
const pathsIn = (part: string) =>
  [...part.matchAll(/`((?:src|tests|docs|data)\/[\w./-]+)`/g)].map(([, path = ""]) => path);

describe("the page on adding things", () => {
  it("names files and folders that are there", () => {
    const paths = pathsIn(text);
    expect(paths.length).toBeGreaterThan(20);
    expect(paths.filter((path) => !existsSync(`${projectFolder}/${path}`))).toEqual([]);
  });

  it("names every file that a kind of node is in", () => {
    const section = text.match(/## A kind of node\n([\s\S]*?)\n## /)?.[1] ?? "";
    const naming = sourceFiles("src", /\.(tsx?|css|json)$/).filter((file) => /\bmessenger\b/.test(file.text));
    expect(pathsIn(section).sort()).toEqual(naming.map(({ path }) => path).sort());
  });

  it("names every table by language, and nothing else asks which language it is", () => {
    const section = text.match(/## A language\n([\s\S]*?)\n## /)?.[1] ?? "";
    const code = sourceFiles("src", /\.tsx?$/);
    const tables = code.filter((file) => /Record<Language,/.test(file.text)).map(({ path }) => path);
    expect(tables).toContain("src/domain/records/base/languages.ts");
    expect(tables.filter((path) => !pathsIn(section).includes(path))).toEqual([]);
    // The language of a cited work is one of those that works are in; the gallery makes all formats in one language only.
    const exempt = [
      "src/domain/records/paper.ts",
      "src/features/study-panel/citation/search-links.ts",
      "src/cli/figures/gallery.ts",
    ];
    const asking = code
      .filter((file) => /[lL]anguage (?:===|!==) "|\["en", "zh"\]/.test(file.text))
      .map(({ path }) => path);
    expect(asking.filter((path) => !pathsIn(section).includes(path)).sort()).toEqual(exempt.sort());
  });

  it("names every table by class of evidence", () => {
    const section = text.match(/## A class of evidence\n([\s\S]*?)\n## /)?.[1] ?? "";
    const tables = sourceFiles("src", /\.tsx?$/).filter((file) => /Record<EdgeClass,/.test(file.text));
    expect(tables.length).toBeGreaterThan(1);
    expect(tables.map(({ path }) => path).filter((path) => !pathsIn(section).includes(path))).toEqual([]);
  });

  it("names commands that can be run", () => {
    const { scripts } = JSON.parse(projectFile("package.json").text) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
