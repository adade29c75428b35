import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { askMade, buildMade, mostBytes, mostMemoryMB } from "../../bench/base/ask-made";
import { nameOf, writeMadeSignor } from "../../bench/base/made-signor";
import { duckdb, madeFolder, madeTable, needsDuckdb } from "../../evidence-base/made-base";
import { run } from "../run-data";
import { temporaryFolder } from "../temporary-folder";

describe(`base build${needsDuckdb}`, () => {
  it.skipIf(duckdb === null)("writes what the repository holds of the made table", async () => {
    const folder = temporaryFolder([]);
    const flags = ["--title", "Made rows", "--database", "Made rows", "--version", "1.0", "--licence", "CC0-1.0"];
    const { code, told } = await run("base", "build", madeTable, "-o", join(folder, "base"), ...flags);
    expect(told).toContain("Made rows: 15 rows of 12 edges between 14 entities");
    expect(told).toContain("Made rows, version 1.0, licence CC0-1.0: 15 rows.");
    expect(code).toBe(0);
    const read = (of: string) => JSON.parse(readFileSync(join(of, "manifest.json"), "utf8"));
    const { tables, ...rest } = read(join(folder, "base"));
    const { tables: kept, ...same } = read(madeFolder);
    expect(rest).toEqual(same);
    expect(Object.keys(tables)).toEqual(Object.keys(kept));
    expect(existsSync(join(folder, "base/.making"))).toBe(false);
  });

  it.skipIf(duckdb === null)("reads a folder and a table of findings, and says what it leaves out", async () => {
    const folder = temporaryFolder([
      { path: "arrows.csv", text: "source,target,effect,PMID\nAKT1,RUNX2,increases,123456\n,RUNX2,increases,123457\n" },
    ]);
    const out = join(folder, "base");
    const { told } = await run("base", "build", join(folder, "arrows.csv"), "data/isopsoralen", "-o", out);
    expect(told).toContain("left out: data/isopsoralen: 9 arrows that are predictions");
    expect(told).toContain("licence CC-BY-4.0");
    expect(told).toContain("arrows, version not reported, licence not reported: 1 rows.");
    const asked = await run("base", "query", out, "--node", "Smad1/5/8");
    expect(asked.told).not.toContain("uniprot:Q15797");
  });

  it.skipIf(duckdb === null)("writes nothing where there is no arrow, or where other files are", async () => {
    const folder = temporaryFolder([{ path: "papers.ris", text: "TY  - JOUR\nTI  - A paper\nPY  - 2020\nER  - \n" }]);
    const out = join(folder, "base");
    const none = await run("base", "build", join(folder, "papers.ris"), "-o", out);
    expect(none.told).toContain("There is no arrow in it: nothing was written.");
    expect(none.code).toBe(1);
    const other = await run("base", "build", madeTable, "-o", folder);
    expect(other.told).toContain("holds other files");
    expect(other.code).toBe(2);
  });

  it.skipIf(duckdb === null)(
    "takes 100,000 rows in pieces, under 1 GB of memory, of which one entity costs under 2 MB",
    { timeout: 300_000 },
    async () => {
      const folder = temporaryFolder([]);
      const table = join(folder, "made.tsv");
      await writeMadeSignor(table, { rows: 100_000, entities: 5000, seed: 21 });
      const { manifest, peakMemoryMB } = buildMade(table, join(folder, "base"));
      expect(manifest.counts.rows).toBe(100_000);
      expect(manifest.counts.entities).toBeGreaterThan(4900);
      expect(peakMemoryMB).toBeLessThan(mostMemoryMB);
      const busy = await askMade(join(folder, "base"), nameOf(0));
      expect(busy.edges).toBeGreaterThan(1000);
      expect(busy.bytesWithPair).toBeLessThan(mostBytes);
      // What reads everything has no place under this.
      expect(busy.bytesWithPair).toBeLessThan(busy.size / 10);
      // The same answer by another reader of the same files.
      const args = ["base", "query", join(folder, "base"), "--node", nameOf(0), "--json"];
      const edges = async (...more: string[]) => JSON.parse((await run(...args, ...more)).told).edges;
      expect(await edges("--duckdb")).toEqual(await edges());
    },
  );
});

describe("base query", () => {
  it("lists what touches a node, and the rows of a pair, with the bytes that it read", async () => {
    const { told, code } = await run("base", "query", madeFolder, "--node", "HDAC4", "--to", "RUNX2");
    expect(code).toBe(0);
    expect(told).toContain("HDAC4 → RUNX2: 1 increase, 1 decrease; 2 papers");
    expect(told).toContain("inhibits · made-rows · MADE-9 · PMID 11111109 · Made sentence: HDAC4 lowers RUNX2.");
    expect(told).toMatch(/HDAC4 \(uniprot:P56524\): 1 edges\. [\d,]+ bytes read\./);
    const json = JSON.parse((await run("base", "query", madeFolder, "--node", "RUNX2", "--json")).told);
    expect(json.edges).toHaveLength(9);
    expect(json.bytesRead).toBeGreaterThan(0);
  });

  it("says what is wrong with the call, or with the base", async () => {
    const unknown = await run("base", "query", madeFolder, "--node", "nothing");
    expect(unknown.told).toContain("--node nothing: nothing in the base is called so.");
    expect(unknown.code).toBe(2);
    const folder = temporaryFolder([]);
    writeFileSync(join(folder, "manifest.json"), '{"format":"osteograph-evidence-base","version":9}');
    const other = await run("base", "query", folder, "--node", "RUNX2");
    expect(other.told).toBe("manifest.json: another version of the format; found 9; expected 1");
    expect(other.code).toBe(1);
    expect((await run("base", "look")).told).toContain("expected build or query");
  });
});
