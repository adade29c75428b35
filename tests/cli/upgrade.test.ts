import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

/** A folder as version 1.1 had it. */
const files = {
  "dataset.yaml": `# What this is.
id: old
title: { en: Old, zh: 旧 }
# what was given
compound: cpd # the compound
# g/mol
compoundMolarMass: 186.16
# where it is from
review: { title: { en: A review, zh: 综述 }, references: 9 }
sections:
  - { section: "1.1", title: { en: One, zh: 一 }, summary: { en: One., zh: 一。 } }
context: []
version: 1.0.0
date: 2025-01-31
curation: { en: By hand., zh: 人工。 }
licence: CC-BY-4.0
`,
  "entities/all.yaml": `# The nodes.
- { id: cpd, kind: compound, name: { en: Compound, zh: 化合物 }, lineage: none }
- id: RUNX2
  kind: molecule # a gene
  name: { en: "RUNX2", zh: "RUNX2" }
  # of the bone-forming cell
  lineage: osteoblast # for sure
  risingIs: favourable
- { id: MTOR, kind: molecule, name: { en: mTOR, zh: mTOR }, lineage: none }
`,
  "studies/ref-06.yaml": `id: r06
ref: 6
section: "1.1"
firstAuthor: Wang
citation: { status: as cited }
summary: { en: Cells., zh: 细胞。 }
arms:
  - id: r06-people
    approach: in vivo # a trial
    system: null
    model: null
    organism: human
    inducer: null
    doses: []
    findings:
      # the first
      - { id: r06-1, object: RUNX2, effect: increases, measured: [protein], via: MTOR, doseDependent: true }
      - { id: r06-2, object: MTOR, effect: inhibits, measured: [phospho], doseDependent: false, lineage: osteoclast }
`,
  "background/ref-05.yaml": `ref: 5
section: "1.1"
statements:
  - { id: b05-1, source: MTOR, relation: inhibits, target: RUNX2 }
`,
};

const oldFolder = () => temporaryFolder(Object.entries(files).map(([path, text]) => ({ path, text })));
const text = (folder: string, path: string) => readFileSync(join(folder, path), "utf8");

describe("upgrade", () => {
  it("brings a folder of version 1.1 to the present form, field by field, and keeps every comment", async () => {
    const folder = oldFolder();
    expect((await run("validate", folder)).code).toBe(1);
    const { code, told } = await run("upgrade", folder);
    expect(told).toContain("no errors found");
    expect(code).toBe(0);
    expect(told).toContain("dataset.yaml: compound → subjects, compoundMolarMass removed, theme added");
    expect(text(folder, "entities/all.yaml")).toBe(`# The nodes.
- { id: cpd, kind: compound, name: { en: Compound, zh: 化合物 }, molarMass: 186.16 }
- id: RUNX2
  kind: molecule # a gene
  name: { en: "RUNX2", zh: "RUNX2" }
  # of the bone-forming cell
  category: osteoblast # for sure
  risingIs: favourable
- { id: MTOR, kind: molecule, name: { en: mTOR, zh: mTOR } }
`);
    expect(text(folder, "studies/ref-06.yaml")).toContain(`    approach: clinical # a trial
`);
    expect(text(folder, "studies/ref-06.yaml")).toContain(`      # the first
      - { id: r06-1, object: RUNX2, effect: increases, measured: [protein], via: MTOR, doseDependent: yes }
      - { id: r06-2, object: MTOR, effect: inhibits, measured: [phospho], category: osteoclast }
`);
    expect(text(folder, "background/ref-05.yaml")).toBe(files["background/ref-05.yaml"]);
    const info = text(folder, "dataset.yaml");
    for (const remark of ["# What this is.", "# what was given", "# the compound", "# g/mol", "# where it is from"])
      expect(info).toContain(remark);
  });

  it("changes nothing in a folder of the present form, nor with --dry-run", async () => {
    const folder = oldFolder();
    const { code, told } = await run("upgrade", folder, "--dry-run");
    expect(code).toBe(0);
    expect(told).toContain("3 files would be rewritten");
    for (const [path, before] of Object.entries(files)) expect(text(folder, path)).toBe(before);
    await run("upgrade", folder);
    expect((await run("upgrade", folder)).told).toContain("is in the present form already");
    expect(JSON.parse((await run("upgrade", folder, "--json")).told)).toMatchObject({ ok: true, changed: [] });
  });

  it("leaves a folder alone that has a file which is no YAML", async () => {
    const folder = temporaryFolder([
      ...Object.entries(files).map(([path, written]) => ({ path, text: written })),
      { path: "gaps.yaml", text: "- { id: gap-1\n" },
    ]);
    const { code, told } = await run("upgrade", folder);
    expect(code).toBe(2);
    expect(told).toContain("Nothing was changed: gaps.yaml");
    expect(text(folder, "dataset.yaml")).toBe(files["dataset.yaml"]);
  });

  it("comes to what a compiled dataset of that version is read as", async () => {
    const folder = oldFolder();
    await run("upgrade", folder);
    await run("build", folder, "-o", join(folder, "now.json"));
    const compiled = {
      schemaVersion: "1.1",
      dataset: {
        id: "old",
        title: { en: "Old", zh: "旧" },
        compound: "cpd",
        compoundMolarMass: 186.16,
        review: { title: { en: "A review", zh: "综述" }, references: 9 },
        sections: [{ section: "1.1", title: { en: "One", zh: "一" }, summary: { en: "One.", zh: "一。" } }],
        context: [],
        version: "1.0.0",
        date: "2025-01-31",
        curation: { en: "By hand.", zh: "人工。" },
        licence: "CC-BY-4.0",
      },
      entities: [
        { id: "cpd", kind: "compound", name: { en: "Compound", zh: "化合物" }, lineage: "none" },
        {
          id: "RUNX2",
          kind: "molecule",
          name: { en: "RUNX2", zh: "RUNX2" },
          lineage: "osteoblast",
          risingIs: "favourable",
        },
        { id: "MTOR", kind: "molecule", name: { en: "mTOR", zh: "mTOR" }, lineage: "none" },
      ],
      studies: [
        {
          id: "r06",
          ref: 6,
          section: "1.1",
          firstAuthor: "Wang",
          citation: { status: "as cited" },
          summary: { en: "Cells.", zh: "细胞。" },
          arms: [
            {
              id: "r06-people",
              approach: "in vivo",
              system: null,
              model: null,
              organism: "human",
              inducer: null,
              doses: [],
            },
          ],
        },
      ],
      findings: [
        { id: "r06-1", object: "RUNX2", effect: "increases", measured: ["protein"], via: "MTOR", doseDependent: true },
        { id: "r06-2", object: "MTOR", effect: "inhibits", measured: ["phospho"], lineage: "osteoclast" },
      ].map((finding) => ({ study: "r06", arm: "r06-people", subject: "cpd", ...finding })),
      background: [{ id: "b05-1", ref: 5, section: "1.1", source: "MTOR", relation: "inhibits", target: "RUNX2" }],
      sourceChecks: [],
      gaps: [],
    };
    const read = parseCompiled(JSON.stringify(compiled));
    const now = parseCompiled(text(folder, "now.json"));
    expect(read.ok && now.ok && now.dataset).toEqual(read.ok && read.dataset);
    expect(read.ok).toBe(true);
  });
});
