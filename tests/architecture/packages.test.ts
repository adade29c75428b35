import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { projectFolder } from "./source-files";

const lockSchema = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      integrity: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).optional(),
    }),
  ),
});

const lockText = readFileSync(`${projectFolder}/package-lock.json`, "utf8");
const lock = lockSchema.parse(JSON.parse(lockText));
const packages = Object.entries(lock.packages).filter(([path]) => path !== "");

/** Licences that let the app be used, changed and passed on with a notice alone. */
const permissive = new Set([
  "MIT",
  "MIT-0",
  "ISC",
  "0BSD",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "Apache-2.0",
  "Zlib",
  "Unlicense",
  "CC0-1.0",
  "BlueOak-1.0.0",
  "OFL-1.1",
]);

/** An SPDX expression is permissive where one of its alternatives is, whole. */
function isPermissive(expression: string): boolean {
  return expression
    .replaceAll(/[()]/g, "")
    .split(" OR ")
    .some((alternative) => alternative.split(" AND ").every((licence) => permissive.has(licence.trim())));
}

describe("the packages", () => {
  it("are locked by their content and by no host to fetch them from", () => {
    expect(packages.length).toBeGreaterThan(100);
    expect(lockText).not.toContain('"resolved"');
    expect(packages.filter(([, { integrity }]) => integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it("are locked for every platform that they have binaries for, not for the one at hand", () => {
    const names = new Set(packages.map(([path]) => path.split("node_modules/").at(-1)));
    const missing = packages.flatMap(([path, { optionalDependencies }]) =>
      Object.keys(optionalDependencies ?? {})
        .filter((name) => !names.has(name))
        .map((name) => `${path} → ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("that the app ships have permissive licences", () => {
    const shipped = packages.filter(([, { dev }]) => dev !== true);
    expect(shipped.length).toBeGreaterThan(20);
    const other = shipped
      .map(([path, { license }]) => [path, license ?? licenceOnDisk(path)] as const)
      .filter(([, licence]) => !isPermissive(licence));
    expect(other).toEqual([]);
  });
});

function licenceOnDisk(path: string): string {
  const manifest = z
    .object({ license: z.union([z.string(), z.object({ type: z.string() })]).optional() })
    .parse(JSON.parse(readFileSync(`${projectFolder}/${path}/package.json`, "utf8")));
  const { license } = manifest;
  return typeof license === "string" ? license : (license?.type ?? "none told");
}
