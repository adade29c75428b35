import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { cruise, type ICruiseResult, type IFlattenedRuleSet } from "dependency-cruiser";
import extractTSConfig from "dependency-cruiser/config-utl/extract-ts-config";
import { beforeAll, describe, expect, it } from "vitest";

const project = fileURLToPath(new URL("../..", import.meta.url));
const config = createRequire(import.meta.url)("../../.dependency-cruiser.cjs");

async function cruised(folders: string[], ruleSet: IFlattenedRuleSet, baseDir = project): Promise<ICruiseResult> {
  const { output } = await cruise(folders, { ...config.options, ruleSet, validate: true, baseDir }, undefined, {
    tsConfig: extractTSConfig(`${project}/tsconfig.json`),
  });
  if (typeof output === "string") throw new Error(output);
  return output;
}

describe("the import rules", () => {
  let result: ICruiseResult;
  beforeAll(async () => {
    result = await cruised(["src", "tests"], config);
  }, 60_000);

  it("were held against every module of src, not against a handful that the tool could read", () => {
    const files = readdirSync(`${project}/src`, { recursive: true, encoding: "utf8" }).filter((file) =>
      /\.tsx?$/.test(file),
    );
    const read = result.modules.filter(({ source }) => /^src\/.*\.tsx?$/.test(source));
    expect(read.length).toBe(files.length);
    expect(read.length).toBeGreaterThan(100);
    const imports = read.reduce((sum, module) => sum + module.dependencies.length, 0);
    expect(imports).toBeGreaterThan(read.length);
  });

  it("name every folder of src", () => {
    const folders = readdirSync(`${project}/src`, { withFileTypes: true }).filter((entry) => entry.isDirectory());
    const named = config.forbidden.map(({ name }: { name: string }) => name);
    const unnamed = folders
      .map(({ name }) => name)
      .filter((name) => !named.includes(`${name}-imports-only-what-lies-below`));
    // The command line may import anything; nothing may import it.
    expect(unnamed).toEqual(["cli"]);
  });

  it("hold: layers look down only, features apart, no cycles, nothing dead", () => {
    const told = result.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
    expect(told).toEqual([]);
  });
});

describe("the tool that holds them", () => {
  it("sees a type-only import that breaks a rule", async () => {
    // What the domain imports is forbidden wholesale here: the run has to come back with complaints.
    const forbidden = [
      {
        name: "probe",
        severity: "error" as const,
        from: { path: "^src/domain/network/" },
        to: { path: "^src/domain/records/" },
      },
    ];
    const { summary } = await cruised(["src/domain"], { forbidden });
    expect(summary.violations.length).toBeGreaterThan(0);
  }, 60_000);
});
