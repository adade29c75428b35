import { linesOfArchaicWords } from "../project-lines";
import { readCode } from "./code";
import { cycles, fileArrows, folderArrows, importsOf } from "./imports";
import { fileLengths, folderSizes, functionLengths, numberCasts, quantile, type Sized } from "./sizes";
import { unusedExports, unusedPackages } from "./unused";

/** One line of the table: what was measured, what it may be, and where it is exceeded. */
export interface Measure {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** The value has to reach the limit instead of staying within it. */
  readonly atLeast?: true;
  /** Where the value comes from, worst first. */
  readonly places: readonly string[];
}

/** Measures the structure of the code. Limits are those that were agreed for it; they are not fitted to what is there. */
export function measureHealth(): Measure[] {
  const code = readCode();
  const archaic = linesOfArchaicWords();
  const { src, tests, configs } = code;
  const files = new Set([...src, ...tests].map(({ path }) => path));
  const imports = [...src, ...tests, ...configs].flatMap((file) => importsOf(file, files));
  const inner = imports.filter(({ from }) => from.startsWith("src/"));
  const fileCycles = cycles(fileArrows(inner));
  const folderCycles = cycles(folderArrows(inner));
  const lengths = fileLengths(src);
  const functions = functionLengths(src);
  const folders = folderSizes(src);
  const casts = numberCasts(src);
  const exports = unusedExports(code, imports);
  const packages = unusedPackages(code, imports);
  const imported = new Set(imports.filter(({ from }) => from.startsWith("tests/")).map(({ to }) => to));
  const untested = src
    .map(({ path }) => path)
    .filter((path) => /^src\/scene\/layout\//.test(path) && !imported.has(path));
  const sum = (of: readonly { readonly lines: number }[]) => of.reduce((total, { lines }) => total + lines, 0);
  const joined = (groups: readonly string[][]) => groups.map((group) => group.join(" ↔ "));
  return [
    { name: "files in cycles", value: fileCycles.flat().length, limit: 0, places: joined(fileCycles) },
    { name: "folders in cycles", value: folderCycles.flat().length, limit: 0, places: joined(folderCycles) },
    { name: "file length, median", value: quantile(lengths, 0.5), limit: 60, places: [] },
    { name: "file length, p95", value: quantile(lengths, 0.95), limit: 150, places: over(lengths, 150) },
    { name: "file length, max", value: lengths[0]?.size ?? 0, limit: 250, places: over(lengths, 250) },
    { name: "function length, max", value: functions[0]?.size ?? 0, limit: 80, places: over(functions, 80) },
    { name: "code files in a folder, max", value: folders[0]?.size ?? 0, limit: 15, places: over(folders, 15) },
    { name: "`as number`", value: casts.length, limit: 20, places: casts },
    { name: "unused exports", value: exports.length, limit: 0, places: exports },
    { name: "unused packages", value: packages.length, limit: 0, places: packages },
    { name: "layout modules without a test", value: untested.length, limit: 0, places: untested },
    { name: "test lines / source lines", value: round(sum(tests) / sum(src)), limit: 0.5, atLeast: true, places: [] },
    { name: "words on the out-list", value: archaic.length, limit: 0, places: archaic },
  ];
}

/** Whether a measure is within its limit. */
export function holds({ value, limit, atLeast }: Measure): boolean {
  return atLeast ? value >= limit : value <= limit;
}

function over(sizes: readonly Sized[], limit: number): string[] {
  return sizes.filter(({ size }) => size > limit).map(({ size, place }) => `${place} ${size}`);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
