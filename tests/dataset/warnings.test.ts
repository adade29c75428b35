import { describe, expect, it } from "vitest";
import { worded } from "../../src/cli/sources/fault-words";
import { compileFolder } from "../../src/dataset/compile";
import { smallDataset } from "./small-dataset";

type Changes = Parameters<typeof smallDataset>[0];

/** Code, place and what was found, of each warning of the small dataset with these changes. */
function warnings(changes: Changes): readonly string[] {
  const result = compileFolder(smallDataset(changes));
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.warnings
    .map(worded)
    .map(({ code, file, line, field, found }) => `${code} ${file}:${line} ${field}: ${found}`);
}

describe("warnings of a dataset", () => {
  it("are none where there is nothing to look at", () => {
    expect(warnings({})).toEqual([]);
  });

  it("name a paper that two studies carry, by PMID or by DOI in any letter case", () => {
    const doi = [["status: as cited", "status: verified, title: T, DOI: 10.1000/EXAMPLE"]] as const;
    expect(warnings({ "studies/ref-06.yaml": doi })).toEqual([
      "same-paper studies/ref-07.yaml:6 citation.DOI: 10.1000/example, the identifier of r06 (studies/ref-06.yaml) too",
    ]);
    const pmid = (before: string) => [[before, `${before}, PMID: "123"`]] as const;
    expect(
      warnings({
        "studies/ref-06.yaml": pmid("status: as cited"),
        "studies/ref-07.yaml": pmid("title: On mTOR"),
      }),
    ).toEqual(["same-paper studies/ref-07.yaml:6 citation.PMID: 123, the identifier of r06 (studies/ref-06.yaml) too"]);
  });

  it("name a read-out that rises and falls in one arm", () => {
    const other = "      - { id: r06-cells-RUNX2-2, object: RUNX2, effect: decreases, measured: [protein] }\n";
    expect(warnings({ "studies/ref-06.yaml": [["mayOverlap:", `${other}mayOverlap:`]] })).toEqual([
      'two-directions studies/ref-06.yaml:22 effect: "decreases", beside "increases" in r06-cells-RUNX2',
    ]);
    // At another time, in another place or in the other sex, both may be so.
    const measured = "measured: [protein]";
    for (const apart of ["result: { time: 21 d }", "site: { en: tibia, zh: 胫骨 }", "sex: female"]) {
      const later = other.replace(measured, `${measured}, ${apart}`);
      expect(warnings({ "studies/ref-06.yaml": [["mayOverlap:", `${later}mayOverlap:`]] }), apart).toEqual([]);
    }
    const again = other.replace("decreases", "activates");
    expect(warnings({ "studies/ref-06.yaml": [["mayOverlap:", `${again}mayOverlap:`]] })).toEqual([]);
  });

  it("name a word that two arms spell in two ways", () => {
    const spelt = (text: string) => [["system: null", `system: { en: "${text}", zh: MC3T3-E1 }`]] as const;
    expect(warnings({ "studies/ref-07.yaml": spelt("MC3T3E1") })).toEqual([
      'two-spellings studies/ref-07.yaml:11 arms[0].system.en: "MC3T3E1", and "MC3T3-E1" in r06 (studies/ref-06.yaml)',
    ]);
    expect(warnings({ "studies/ref-07.yaml": spelt("MC3T3-E1") })).toEqual([]);
    expect(warnings({ "studies/ref-07.yaml": spelt("RAW264.7") })).toEqual([]);
  });

  it("name text that was lost in another encoding", () => {
    expect(warnings({ "studies/ref-07.yaml": [["zh: 大鼠。", "zh: 大\uFFFD。"]] })).toEqual([
      'lost-characters studies/ref-07.yaml:7 summary.zh: "大\uFFFD。"',
    ]);
  });

  it("are not given beside faults, which come first", () => {
    const result = compileFolder(smallDataset({ "studies/ref-06.yaml": [["effect: inhibits", "effect: blocks"]] }));
    expect(result).not.toHaveProperty("warnings");
  });
});
