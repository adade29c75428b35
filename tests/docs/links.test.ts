import { existsSync, readFileSync, statSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { describe, expect, it } from "vitest";
import { siteLink } from "../../docs/.vitepress/links";
import { projectFolder, type SourceFile, sourceFiles } from "../architecture/source-files";

const root = ["README.md", "README.zh.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "CHANGELOG.md"];
const texts: readonly SourceFile[] = [
  ...root.map((path) => ({ path, text: readFileSync(`${projectFolder}/${path}`, "utf8") })),
  ...["data", "docs"].flatMap((folder) => sourceFiles(folder, /\.md$/)),
].filter(({ path }) => !path.startsWith("docs/generated/"));

/** A text without its code, where brackets are themselves. */
const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, "").replace(/`[^`\n]*`/g, "");
const linksIn = (text: string) =>
  [...withoutCode(text).matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, href = ""]) =>
    /^[a-z]+:/i.test(href) ? [] : [href],
  );
/** The name of a heading in an address, as GitHub and the site make it of plain words. */
const slugOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, "")
    .trim()
    .replace(/\s+/g, "-");
const anchorsIn = (text: string) => [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading = ""]) => slugOf(heading));

describe("the links of all texts", () => {
  it("lead to files that are there, and to headings of theirs", () => {
    const broken = texts.flatMap(({ path, text }) =>
      linksIn(text).flatMap((href) => {
        const [to = "", anchor] = href.split("#");
        const target = to === "" ? path : normalize(join(dirname(path), to)).replaceAll("\\", "/");
        const file = join(projectFolder, target);
        if (!existsSync(file)) return [`${path}: ${href} is not there`];
        if (anchor === undefined || statSync(file).isDirectory()) return [];
        const isThere = anchorsIn(readFileSync(file, "utf8")).includes(decodeURIComponent(anchor).toLowerCase());
        return isThere ? [] : [`${path}: ${href} has no such heading`];
      }),
    );
    expect(texts.length).toBeGreaterThan(20);
    expect(broken).toEqual([]);
  });

  it("ask no other host for a picture", () => {
    const foreign = texts.flatMap(({ path, text }) =>
      [...text.matchAll(/!\[[^\]]*\]\((https?:[^)]+)\)/g)].map(([, href]) => `${path}: ${href}`),
    );
    expect(foreign).toEqual([]);
  });
});

describe("the user guide", () => {
  const pagesIn = (folder: string) => sourceFiles(folder, /\.md$/).map(({ path }) => path.slice(folder.length + 1));

  it("has the same pages in both languages, with the same headings in number", () => {
    expect(pagesIn("docs/zh/guide")).toEqual(pagesIn("docs/guide"));
    const count = (folder: string) => sourceFiles(folder, /\.md$/).map(({ text }) => anchorsIn(text).length);
    expect(count("docs/zh/guide")).toEqual(count("docs/guide"));
  });

  it("has small pictures, each of them in use", () => {
    const pictures = sourceFiles("docs/guide/pictures", /\.webp$/).map(({ path }) => path);
    const bytes = pictures.map((path) => statSync(join(projectFolder, path)).size);
    expect(bytes.reduce((sum, each) => sum + each, 0)).toBeLessThan(600_000);
    const used = texts.map(({ text }) => text).join("\n");
    expect(
      pictures.filter(
        (path) => !used.includes(path.slice("docs/".length)) && !used.includes(path.slice("docs/guide/".length)),
      ),
    ).toEqual([]);
  });
});

describe("a link of the site", () => {
  const page = "reference/architecture.md";

  it("leads to pages of docs/ as pages, from a text that is taken in as well", () => {
    expect(siteLink("docs/decisions.md#network", page, null)).toBe("/decisions.md#network");
    expect(siteLink("../guide/keys.md", page, null)).toBe("/guide/keys.md");
    expect(siteLink("ARCHITECTURE.md", "reference/contributing.md", null)).toBe("/reference/architecture.md");
    expect(siteLink("https://example.org", page, null)).toBe("https://example.org");
    expect(siteLink("#tests", page, null)).toBe("#tests");
  });

  it("leads to files of the project where their address is known, and nowhere else", () => {
    expect(siteLink("src/scene/layout/README.md", page, null)).toBeNull();
    expect(siteLink("data/README.md", page, "https://example.org/blob/main/")).toBe(
      "https://example.org/blob/main/data/README.md",
    );
    expect(siteLink("nowhere.md", page, null)).toBe("nowhere.md");
  });
});
