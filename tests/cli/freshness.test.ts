import { rmSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { needsBuild } from "../../src/cli/freshness";
import { temporaryFolder } from "./temporary-folder";

const paths = ["src/app/a.ts", "data/one/studies/ref-01.yaml", "index.html", "dist/index.html", "notes.md"];

/** A project whose files are an hour old, and whose bundle is half an hour old. */
function project(): string {
  const folder = temporaryFolder(paths.map((path) => ({ path, text: "x" })));
  for (const path of ["src", "src/app", "data", "data/one", "data/one/studies", ...paths]) aged(folder, path, 60);
  aged(folder, "dist/index.html", 30);
  return folder;
}

function aged(folder: string, path: string, minutes: number): void {
  const time = Date.now() / 1000 - minutes * 60;
  utimesSync(join(folder, path), time, time);
}

describe("start builds the bundle", () => {
  it("not, where it is newer than everything that it is made of", () => {
    expect(needsBuild(project())).toBe(false);
  });

  it("where there is none", () => {
    const folder = project();
    rmSync(join(folder, "dist"), { recursive: true });
    expect(needsBuild(folder)).toBe(true);
  });

  it.each(["src/app/a.ts", "data/one/studies/ref-01.yaml", "index.html"])("where %s changed since", (path) => {
    const folder = project();
    aged(folder, path, 5);
    expect(needsBuild(folder)).toBe(true);
  });

  it("where a study was taken out since", () => {
    const folder = project();
    rmSync(join(folder, "data/one/studies/ref-01.yaml"));
    expect(needsBuild(folder)).toBe(true);
  });

  it("not for a file that the bundle is not made of", () => {
    const folder = project();
    aged(folder, "notes.md", 5);
    expect(needsBuild(folder)).toBe(false);
  });
});
