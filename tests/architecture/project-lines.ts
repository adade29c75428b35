import { projectFile, sourceFiles } from "./source-files";
import { archaic } from "./words";

/** Files that list the words which stay out of all others. */
const lists = ["tests/architecture/wording.test.ts", "tests/architecture/words.ts", "docs/GLOSSARY.md"];

/** Every file of the project that is written by hand, apart from those lists. */
export const files = [
  ...sourceFiles("src", /\.(tsx?|css|json)$/),
  ...sourceFiles("tests", /\.(tsx?|css|json)$/),
  ...sourceFiles("data", /\.(yaml|md)$/),
  ...sourceFiles("docs", /\.md$/),
  ...["README.md", "README.zh.md", "index.html", "vite.config.ts", "package.json"].map(projectFile),
].filter(({ path }) => !lists.includes(path));

/** Lines of the project's files that match. */
export function lines(pattern: RegExp): string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? `${path}:${index + 1} ${line.trim()}` : [])),
  );
}

/** Lines with a word that stays out of the project, each with what to write instead. */
export function linesOfArchaicWords(): string[] {
  return archaic.flatMap(({ old, now }) => lines(old).map((line) => `${line} → ${now}`));
}
