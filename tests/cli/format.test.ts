import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { datasetIds } from "../../src/cli/build/datasets";
import { readDatasetFolder } from "../../src/cli/sources/read-folder";
import { orderForFile } from "../../src/dataset/folder/field-order";
import { formatted } from "../../src/dataset/folder/format";
import { compiled, smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

const untidy = `# The nodes.
-   kind: molecule       # a gene
    id: SP7
    # written by hand
    synonyms: [ "Osx" ,'osterix']
    name: {en: "SP7",   zh: "SP7"}

# Long ones.
- id: LONG
  xrefs: ["hgnc.symbol:SMAD1", "uniprot:Q15797", "hgnc.symbol:SMAD5", "uniprot:Q99717", "hgnc.symbol:SMAD9", "uniprot:O15198"]
  kind: group
  invented: 1.0
`;

const tidy = `# The nodes.
- id: SP7
  kind: molecule # a gene
  name: { en: "SP7", zh: "SP7" }
  # written by hand
  synonyms: ["Osx", 'osterix']

# Long ones.
- id: LONG
  kind: group
  xrefs:
    - "hgnc.symbol:SMAD1"
    - "uniprot:Q15797"
    - "hgnc.symbol:SMAD5"
    - "uniprot:Q99717"
    - "hgnc.symbol:SMAD9"
    - "uniprot:O15198"
  invented: 1.0
`;

describe("fmt", () => {
  it("orders fields as the schema does, and keeps comments, quotes, numbers and unknown fields", () => {
    const order = orderForFile("entities/genes.yaml");
    expect(formatted(untidy, order)).toBe(tidy);
    expect(formatted(tidy, order)).toBe(tidy);
  });

  it("reaches into arms and findings, doses and citations", () => {
    const study = `
arms:
  - findings:
      - { effect: increases, object: RUNX2, id: r1-a-RUNX2 }
    doses: [{ unit: μmol/L, value: 10 }, { unit: μmol/L, to: 9, from: 1 }]
    id: r1-a
citation: { PMID: "1", status: as cited }
id: r1
`;
    expect(formatted(study, orderForFile("studies/r1.yaml"))).toBe(`id: r1
citation: { status: as cited, PMID: "1" }
arms:
  - id: r1-a
    doses: [{ value: 10, unit: μmol/L }, { from: 1, to: 9, unit: μmol/L }]
    findings:
      - { id: r1-a-RUNX2, object: RUNX2, effect: increases }
`);
  });

  it("leaves remarks at the end of a file where they are", () => {
    const text = "- id: a\n  name: { en: A }\n  # inner\n\n# outer: 1\n#   deeper\n";
    expect(formatted(text, orderForFile("entities/a.yaml"))).toBe(text);
    expect(formatted(`${text}\n\n`, orderForFile("entities/a.yaml"))).toBe(text);
    expect(formatted("# nothing yet\n", orderForFile("gaps.yaml"))).toBe("# nothing yet\n");
  });

  it("never breaks a text, and never changes what a file means", () => {
    const long = `${"word ".repeat(60)}end`;
    expect(formatted(`- id: a\n  note: { en: "${long}", zh: 字 }\n`, orderForFile("gaps.yaml"))).toBe(
      `- id: a\n  note:\n    en: "${long}"\n    zh: 字\n`,
    );
    const folder = readDatasetFolder("data/isopsoralen");
    for (const { path, text } of folder) {
      const once = formatted(text, orderForFile(path));
      expect(formatted(once, orderForFile(path))).toBe(once);
    }
    const rewritten = folder.map(({ path, text }) => ({ path, text: formatted(text, orderForFile(path)) }));
    expect(compiled(rewritten)).toEqual(compiled(folder));
  });

  it("rewrites a folder once; then --check finds it in form", async () => {
    const folder = temporaryFolder([...smallDataset(), { path: "entities/genes.yaml", text: untidy }]);
    const before = await run("fmt", folder, "--check");
    expect(before.code).toBe(1);
    expect(before.told).toContain("entities/genes.yaml: is written in another form");
    expect(readFileSync(join(folder, "entities/genes.yaml"), "utf8")).toBe(untidy);
    expect((await run("fmt", folder)).code).toBe(0);
    expect(readFileSync(join(folder, "entities/genes.yaml"), "utf8")).toBe(tidy);
    expect(await run("fmt", folder, "--check")).toMatchObject({ code: 0 });
    expect(JSON.parse((await run("fmt", folder, "--json")).told)).toMatchObject({ ok: true, changed: [], broken: [] });
  });

  it.each(datasetIds("data"))("finds data/%s in form", async (id) => {
    expect(await run("fmt", join("data", id), "--check")).toMatchObject({ code: 0 });
  });

  it("leaves a file that is no YAML as it is, and names it", async () => {
    const folder = temporaryFolder(smallDataset());
    writeFileSync(join(folder, "gaps.yaml"), "- { id: gap-1\n");
    const { code, told } = await run("fmt", folder);
    expect(code).toBe(1);
    expect(told).toContain("gaps.yaml: left as it is.");
    expect(readFileSync(join(folder, "gaps.yaml"), "utf8")).toBe("- { id: gap-1\n");
  });
});
