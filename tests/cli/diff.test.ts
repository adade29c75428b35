import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

const changed = () =>
  temporaryFolder(
    smallDataset({
      "dataset.yaml": [["version: 1.0.0", "version: 1.1.0"]],
      "studies/ref-07.yaml": [
        [
          "effect: decreases, measured: [unspecified] }",
          "effect: no effect, measured: [protein, mRNA] }\n      - { id: r07-rats-MTOR, object: MTOR, effect: inhibits, measured: [phospho] }",
        ],
        ["title: On mTOR", "title: On RUNX2"],
      ],
      "background/ref-05.yaml": [["id: b05-1", "id: b05-2"]],
    }),
  );

describe("diff", () => {
  it("says nothing differs between a folder and what it was compiled to", async () => {
    const folder = temporaryFolder(smallDataset());
    await run("build", folder, "-o", join(folder, "small.json"));
    const { code, told } = await run("diff", folder, join(folder, "small.json"));
    expect(code).toBe(0);
    expect(told).toContain("no difference.");
  });

  it("says in words what differs, with names of entities, and ends with code 1", async () => {
    const { code, told } = await run("diff", temporaryFolder(smallDataset()), changed());
    expect(code).toBe(1);
    expect(told.split("\n")).toEqual([
      "  small, version: 1.0.0 → 1.1.0",
      "  study r07, citation.title: On mTOR → On RUNX2",
      "  r07 RUNX2: decreases → no effect",
      "  r07 RUNX2, measured: unspecified → protein, mRNA",
      "+ finding r07-rats-MTOR: inhibits mTOR",
      "− background statement b05-1: mTOR inhibits RUNX2",
      "+ background statement b05-2: mTOR inhibits RUNX2",
      expect.stringMatching(
        /→ .*: 1 field of dataset.yaml changed, 1 study changed, \+1 finding, 1 finding changed, \+1 background statement, −1 background statement\.$/,
      ),
    ]);
  });

  it("is one JSON document for other programs", async () => {
    const { code, told } = await run("diff", temporaryFolder(smallDataset()), changed(), "--json");
    expect(code).toBe(1);
    expect(JSON.parse(told)).toMatchObject({ same: false });
    expect(JSON.parse(told).differences).toContainEqual({
      what: "changed",
      collection: "findings",
      id: "r07-rats-RUNX2",
      field: "effect",
      from: "decreases",
      to: "no effect",
    });
  });

  it("ends with code 2 where one of the two cannot be read", async () => {
    const good = temporaryFolder(smallDataset());
    const broken = temporaryFolder(smallDataset({ "gaps.yaml": [["kind: safety", "kind: saftey"]] }));
    expect(await run("diff", good, broken)).toMatchObject({ code: 2, told: expect.stringContaining("gaps.yaml:2") });
    expect((await run("diff", good, "no/such")).told).toContain('There is no file or folder "no/such".');
    expect((await run("diff", good)).code).toBe(2);
  });
});
