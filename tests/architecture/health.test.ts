import { describe, expect, it } from "vitest";
import { parsed } from "./health/code";
import { cycles, fileArrows, folderArrows, importsOf } from "./health/imports";
import { holds, measureHealth } from "./health/measures";
import { functionLengths, numberCasts } from "./health/sizes";
import { unusedExports } from "./health/unused";

describe("the structure of the code", () => {
  const measures = measureHealth();

  it.each(measures.map((measure) => [measure.name, measure] as const))("keeps its limit: %s", (_, measure) => {
    expect([measure.value, holds(measure) ? [] : measure.places]).toEqual([measure.value, []]);
    expect(holds(measure)).toBe(true);
  });
});

describe("the measures", () => {
  const probe = (texts: Readonly<Record<string, string>>) =>
    Object.entries(texts).map(([path, text]) => parsed({ path, text }));
  const importsIn = (files: ReturnType<typeof probe>) => {
    const paths = new Set(files.map(({ path }) => path));
    return files.flatMap((file) => importsOf(file, paths));
  };

  it("find files and folders that import each other, by types and by import() too", () => {
    const files = probe({
      "src/a/one.ts": 'import type { Two } from "../b/two"; export type One = Two;',
      "src/b/two.ts": 'export { three } from "./three"; export type Two = 2;',
      "src/b/three.ts": 'export const three = () => import("../a/four");',
      "src/a/four.ts": "export const four = 4;",
    });
    expect(cycles(fileArrows(importsIn(files)))).toEqual([]);
    expect(cycles(folderArrows(importsIn(files)))).toEqual([["src/a", "src/b"]]);
    const closed = [...files.slice(0, 3), ...probe({ "src/a/four.ts": 'import "./one";' })];
    expect(cycles(fileArrows(importsIn(closed)))).toEqual([
      ["src/a/four.ts", "src/a/one.ts", "src/b/three.ts", "src/b/two.ts"],
    ]);
  });

  it("find exports that nothing running takes, and keep those that a test of running code needs", () => {
    const src = probe({
      "src/a.ts": "export const used = 1; export const dead = 2; const own = 3; export { own };",
      "src/b.ts": 'export const half = 1; export const whole = half + 1; export * from "./c";',
      "src/c.ts":
        "export const passed = 1; export const left = 2; export interface Named {} export const x: Named = {};",
      "src/d.ts":
        'import { used } from "./a"; import { whole, passed, x } from "./b"; console.log(used, whole, passed, x);',
    });
    const tests = probe({ "tests/t.ts": 'import { half } from "../src/b"; import { dead } from "../src/a";' });
    expect(unusedExports({ src, tests, configs: [] }, importsIn([...src, ...tests]))).toEqual([
      "src/a.ts dead",
      "src/a.ts own",
      "src/c.ts left",
    ]);
  });

  it("measure functions by their lines and count `as number`", () => {
    const files = probe({ "src/a.ts": "const f = () => {\n\n\n};\nexport const g = (f() as number) + (1 as 1);\n" });
    expect(functionLengths(files)).toEqual([{ size: 4, place: "src/a.ts:1" }]);
    expect(numberCasts(files)).toEqual(["src/a.ts:5"]);
  });
});
