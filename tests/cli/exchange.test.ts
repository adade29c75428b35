import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parseCompiled } from "../../src/dataset/parse-compiled";
import { smallDataset } from "../dataset/small-dataset";
import { run } from "./run-data";
import { temporaryFolder } from "./temporary-folder";

/** A folder with a file of this text; the path of both. */
function withFile(name: string, text: string) {
  const folder = temporaryFolder(smallDataset());
  const file = join(folder, name);
  writeFileSync(file, text);
  return { folder, file, out: (ending: string) => join(folder, `out${ending}`) };
}

const table =
  "Author,Year,PMID,Compound,Target,Direction\nMing,2012,1,kaempferol,RUNX2,up\nMing,2012,1,kaempferol,2-Sep,\n";

describe("import", () => {
  it("says what would come of a file, and writes nothing, in a dry run", async () => {
    const { file, out } = withFile("t.csv", table);
    const { code, told } = await run("import", file, "--dry-run");
    expect(code).toBe(0);
    expect(told).toContain("2 rows: 1 new papers and 0 that are there, 2 new findings and 0 that are there");
    expect(told).toContain('doubt: row 3 of sheet "t": Direction not stated; kept as such.');
    expect(told).toContain("new node: 2-Sep (or SEPTIN2?)");
    expect(told).toContain("Nothing was written.");
    expect(existsSync(out(".json"))).toBe(false);
  });

  it("takes columns and names from a map, and writes the collection", async () => {
    const { folder, file, out } = withFile("t.csv", "who;what;how\nOCN;kaempferol;up\n2-Sep;kaempferol;up\n");
    const map = join(folder, "map.yaml");
    writeFileSync(
      map,
      "columns: { who: object, what: subject, 3: effect }\nnodes: { 2-Sep: { name: SEPTIN2, kind: molecule } }\n",
    );
    const { code } = await run("import", file, "--map", map, "-o", out(".json"));
    expect(code).toBe(0);
    const result = parseCompiled(readFileSync(out(".json"), "utf8"));
    // Without a paper they are no studies.
    expect(result.ok && [result.dataset.findings.length, result.dataset.relations.length]).toEqual([0, 2]);
    expect(result.ok && result.dataset.entities.some(({ name }) => name.en === "SEPTIN2")).toBe(true);
  });

  it("brings into a dataset what it does not have yet", async () => {
    const { folder, file, out } = withFile("t.csv", "PMID,Target,Direction\n99,new thing,up\n");
    const { told } = await run("import", file, "--into", folder, "-o", out(".json"), "--json");
    expect(JSON.parse(told)).toMatchObject({ ok: true, format: "csv", counts: { papers: 1, findings: 1, nodes: 1 } });
  });

  it("says what is wrong with a file, a map or a call", async () => {
    const { folder, file } = withFile("t.csv", 'a,b\n1,"open\n2,3\n');
    const refused = await run("import", file, "--dry-run");
    expect(refused.code).toBe(1);
    expect(refused.told).toContain("refused: line 2: This is against the rules of the format");
    const map = join(folder, "map.yaml");
    writeFileSync(file, table);
    writeFileSync(map, "columns: { Targt: object }\n");
    expect((await run("import", file, "--map", map, "--dry-run")).told).toContain(
      'There is no column "Targt" (did you mean "Target"?)',
    );
    writeFileSync(map, "columns: { Target: objekt }\n");
    expect((await run("import", file, "--map", map, "--dry-run")).told).toContain(
      'There is no field "objekt" (did you mean "object"?)',
    );
    writeFileSync(map, "colums: {}\n");
    expect((await run("import", file, "--map", map, "--dry-run")).code).toBe(2);
    expect((await run("import", file)).told).toContain("-o <file> says where to write");
    expect((await run("import", "nowhere.csv", "--dry-run")).told).toContain(
      'There is no file or folder "nowhere.csv"',
    );
    expect((await run("import", file, "--dry-run", "--format", "compild")).told).toContain('did you mean "compiled"?');
  });
});

describe("export and convert", () => {
  it("write a dataset as a table, and bring it back", async () => {
    const { folder, out } = withFile("t.csv", table);
    const exported = await run("export", folder, "-o", out(".xlsx"));
    expect([exported.code, exported.told]).toEqual([0, expect.stringContaining("not held: 1 stated gap")]);
    const back = await run("convert", out(".xlsx"), "-o", out(".csv"));
    expect([back.code, back.told]).toEqual([0, expect.stringContaining("3 new findings")]);
    const direct = await run("export", folder, "--as", "csv", "-o", join(folder, "direct.csv"));
    expect(direct.code).toBe(0);
    const rows = (path: string) => readFileSync(path, "utf8").split("\r\n").length;
    expect(rows(out(".csv"))).toBe(rows(join(folder, "direct.csv")));
  });

  it("name the formats that there are", async () => {
    const { folder } = withFile("t.csv", table);
    const { code, told } = await run("export", folder, "-o", "x.docx");
    expect([code, told]).toEqual([2, expect.stringContaining("csv (.csv), xlsx (.xlsx)")]);
  });
});

it("a collection is not brought into another: that is merging", async () => {
  const { folder, out } = withFile("t.csv", table);
  expect((await run("export", folder, "-o", out(".json"))).code).toBe(0);
  const { code, told } = await run("import", out(".json"), "--into", folder, "--dry-run");
  expect([code, told]).toEqual([2, expect.stringContaining("merge puts two together")]);
});
