import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { withoutItems } from "../../src/cli/edit/remove-items";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

const more = `# Genes of another dataset.

- id: SP7   # osterix
  kind: molecule
  name: { en: "SP7", zh: "SP7" }
  pathway: SPARE
  category: osteoblast

# A remark on what follows.
- { id: ALPL, kind: molecule, name: { en: ALP, zh: ALP }, category: osteoblast }

# Boxes.
- id: SPARE
  kind: group
  name: { en: "Spare", zh: "备用" }
# The end.
`;

function folderWithSpares(): string {
  const named = smallDataset({ "studies/ref-07.yaml": [["object: RUNX2", "object: ALPL"]] });
  return temporaryFolder([...named, { path: "entities/more.yaml", text: more }]);
}

describe("entities that nothing names", () => {
  it("are warnings, and are left out of the compiled dataset", async () => {
    const folder = folderWithSpares();
    const { code, told } = await run("validate", folder);
    expect(code).toBe(0);
    expect(told).toContain(
      'warning: entities/more.yaml:3: record SP7, field id\n  found:    "SP7", which nothing names',
    );
    expect(told).toContain("5 entities");
    expect(told).toContain("2 warnings");
    await run("build", folder, "-o", join(folder, "out.json"));
    expect(readFileSync(join(folder, "out.json"), "utf8")).not.toContain("SP7");
  });

  it("are removed by prune, a group that only they were in with them; all else stays", async () => {
    const folder = folderWithSpares();
    const { code, told } = await run("prune", folder);
    expect(code).toBe(0);
    expect(told).toContain("entities/more.yaml:3: SP7 removed");
    expect(told).toContain("2 entities that nothing names removed");
    expect(readFileSync(join(folder, "entities", "more.yaml"), "utf8")).toBe(`# Genes of another dataset.

# A remark on what follows.
- { id: ALPL, kind: molecule, name: { en: ALP, zh: ALP }, category: osteoblast }

# Boxes.
# The end.
`);
    expect((await run("prune", folder)).told).toContain("nothing to remove");
    expect((await run("validate", folder)).told).not.toContain("warning");
  });

  it("stay where they are with --dry-run, and are listed for other programs with --json", async () => {
    const folder = folderWithSpares();
    const { told } = await run("prune", folder, "--dry-run", "--json");
    expect(JSON.parse(told)).toMatchObject({
      dryRun: true,
      removed: [
        { file: "entities/more.yaml", line: 3, record: "SP7" },
        { file: "entities/more.yaml", record: "SPARE" },
      ],
    });
    expect(readFileSync(join(folder, "entities", "more.yaml"), "utf8")).toBe(more);
    expect((await run("prune", folder, "--dry-run")).told).toContain("SP7 would be removed");
  });

  it("are not judged in a dataset with errors", async () => {
    const folder = temporaryFolder([
      ...smallDataset({ "studies/ref-07.yaml": [["effect: decreases", "effect: lowers"]] }),
      { path: "entities/more.yaml", text: more },
    ]);
    const { code, told } = await run("prune", folder);
    expect(code).toBe(1);
    expect(told).toContain("Nothing was removed");
    expect(readFileSync(join(folder, "entities", "more.yaml"), "utf8")).toBe(more);
  });
});

describe("a list without some items", () => {
  it("keeps line ends of Windows, and a list in brackets", () => {
    expect(withoutItems("- id: a\r\n\r\n- id: b\r\n  x: 1\r\n\r\n- id: c\r\n", new Set([1]))).toBe(
      "- id: a\r\n\r\n- id: c\r\n",
    );
    expect(withoutItems("[{ id: a }, { id: b }] # both\n", new Set([0]))).toBe("[ { id: b } ] # both\n");
    expect(withoutItems("id: a\n", new Set([0]))).toBe("id: a\n");
  });
});
