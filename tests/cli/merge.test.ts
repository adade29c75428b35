import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

const mine = () => temporaryFolder(smallDataset());
const theirs = () =>
  temporaryFolder(
    smallDataset({
      "studies/ref-07.yaml": [
        ["id: r07\n", "id: li2020\n"],
        [
          "effect: decreases, measured: [unspecified] }",
          "effect: increases, measured: [unspecified] }\n      - { id: new, object: MTOR, effect: inhibits, measured: [phospho] }",
        ],
      ],
    }),
  );

describe("merge", () => {
  it("writes a folder with what only the second has, and keeps what differs as it is in the first", async () => {
    const target = join(temporaryFolder([]), "merged");
    const { code, told } = await run("merge", mine(), theirs(), "-o", target);
    expect(told).toMatch(/1 only in .* \(taken\), 0 only in .*, 1 differ \(mine\)\.$/);
    expect(code).toBe(0);
    const study = readFileSync(join(target, "studies/ref-07.yaml"), "utf8");
    expect(study).toContain("effect: decreases");
    expect(study).toContain("id: new");
    expect((await run("validate", target)).code).toBe(0);
  });

  it("keeps both on demand: the first one's, and the other's in a note", async () => {
    const target = join(temporaryFolder([]), "merged.json");
    await run("merge", mine(), theirs(), "-o", target, "--differs", "both");
    const { findings } = JSON.parse(readFileSync(target, "utf8"));
    expect(findings.find(({ id }: { id: string }) => id === "r07-rats-RUNX2")).toMatchObject({
      effect: "decreases",
      note: { en: expect.stringContaining("effect: increases") },
    });
  });

  it("says what it wants, and overwrites nothing", async () => {
    const [a, b] = [mine(), theirs()];
    expect((await run("merge", a, b)).told).toContain("-o with a new folder");
    expect((await run("merge", a, b, "-o", b)).told).toContain("is there already");
    expect((await run("merge", a, b, "-o", join(a, "x.json"), "--differs", "yours")).told).toContain(
      "mine, theirs, both",
    );
    expect((await run("merge", a, "no/such", "-o", join(a, "x.json"))).code).toBe(2);
  });
});
