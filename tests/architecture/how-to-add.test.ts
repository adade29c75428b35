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

  it("names commands that can be run", () => {
    const { scripts } = JSON.parse(projectFile("package.json").text) as { scripts: Record<string, string> };
    const commands = [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = ""]) => name);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});
