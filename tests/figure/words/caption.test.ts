import { describe, expect, test } from "vitest";
import { noFilters, studiesLeft } from "../../../src/domain/filters";
import type { Language } from "../../../src/domain/records";
import { wordsOfEntry } from "../../../src/encoding/legend-entry";
import { figureLegend } from "../../../src/figure/legend/facts";
import { captionOf } from "../../../src/figure/words/caption";
import { filterWords } from "../../../src/figure/words/filter-words";
import { say } from "../../../src/wording/say";
import { isopsoralen } from "../../domain/real";
import { fixtureScene } from "../fixture-scene";

const evidence = isopsoralen();
const caption = (language: Language, filters = noFilters, of = evidence) =>
  captionOf({ scene: fixtureScene(language), evidence: of, filters, title: "NF-κB", today: new Date(2026, 2, 1) });

describe("the caption of a figure", () => {
  test("says how many studies there are, of which kind, and which", () => {
    expect(caption("en")).toContain("9 studies (in vitro 7, in vivo 3, in silico 2");
    expect(caption("en")).toContain("background without the compound, 2 references");
    expect(caption("en")).toContain("references 5, 6, 7, 8, 9, 11, 21, 24, 25, 26, 42.");
    expect(caption("zh")).toContain("文献 5、6、7、8、9、11、21、24、25、26、42");
  });

  test.each(["en", "zh"] as const)("explains every mark that occurs (%s)", (language) => {
    const entries = figureLegend(fixtureScene(language));
    expect(entries.length).toBeGreaterThan(20);
    for (const entry of entries) expect(caption(language)).toContain(wordsOfEntry(entry, (key) => say(language, key)));
  });

  test("names dataset, version, day and review", () => {
    const { dataset } = evidence.dataset;
    for (const told of [dataset.review?.title.en, dataset.version, dataset.date, "2026-03-01"]) {
      expect(caption("en")).toContain(told);
    }
  });

  test("says what is retracted and whether it counts", () => {
    expect(caption("en")).toContain("Retracted, shown and not counted: reference 9.");
    expect(caption("zh", { ...noFilters, retracted: "counted" })).toContain("已撤稿（显示并计入）：文献 9。");
  });

  test("says where the primary records are read instead of the review", () => {
    expect(caption("en")).not.toContain("as the primary record says");
    expect(caption("en", noFilters, isopsoralen("primary"))).toContain("as the primary record says");
  });

  test("says what was filtered", () => {
    const filters = { ...noFilters, effects: ["osteoclast"], models: ["MC3T3-E1"], years: [2012, 2020] } as const;
    expect(caption("en", filters)).toMatch(
      /Filtered by read-outs: osteoclasts; model: .*MC3T3-E1.*; published 2012–2020\./,
    );
    expect(caption("en")).not.toContain("Filtered");
  });
});

describe("the experiments that a caption counts", () => {
  const refs = evidence.dataset.studies.map(({ ref }) => ref);
  const of = (filters: Partial<typeof noFilters>) => {
    const { findings } = studiesLeft(evidence, { ...noFilters, ...filters });
    const left = new Set(findings.map(({ study }) => evidence.studies.get(study)?.ref ?? 0));
    const scene = fixtureScene("en");
    const edges = scene.edges.slice(0, 1).map((edge) => ({ ...edge, refs: refs.filter((ref) => left.has(ref)) }));
    const facts = { evidence, filters: { ...noFilters, ...filters }, title: "All", today: new Date(2026, 2, 1) };
    return captionOf({ scene: { ...scene, edges }, ...facts });
  };

  test("are those of the filters: 10 in vivo and 3 in silico", () => {
    expect(of({})).toMatch(/26 studies \(in vitro \d+, in vivo 10, in silico 3;/);
  });

  test("are of the filtered approach alone, and a study that states no finding is named with the reason", () => {
    expect(of({ approaches: ["in vivo"] })).toContain("9 studies (in vivo 9;");
    expect(of({ approaches: ["in vivo"] })).toContain("Reference 8 fits the filters too");
    expect(of({ approaches: ["in silico"] })).toContain("1 study (in silico 1;");
    expect(of({ approaches: ["in silico"] })).toContain("References 6, 41 fit the filters too");
  });
});

describe("every filter", () => {
  test("has words in both languages", () => {
    const filters = {
      subjects: ["isopsoralen"],
      effects: ["osteoblast", "osteoclast", "both", "fate", "whole-bone"],
      directions: ["favourable", "unfavourable", "none"],
      approaches: ["in vitro", "in vivo", "in silico"],
      onlyApproaches: true,
      organisms: ["mouse", "rat", "human", "not-reported"],
      models: ["MC3T3-E1"],
      inducers: ["glucocorticoid"],
      pathways: ["NF-KB"],
      classes: ["tested", "inferred", "predicted", "background"],
      doseUnits: ["μmol/L"],
      years: [2012, 2020],
      minStudies: 2,
      contestedOnly: true,
      retracted: "hidden",
    } as const;
    for (const language of ["en", "zh"] as const)
      expect(filterWords(filters, evidence, language)).not.toMatch(/\{\{|undefined/);
    expect(filterWords(filters, evidence, "en").split("; ")).toHaveLength(15);
    expect(filterWords(noFilters, evidence, "en")).toBe("");
  });
});

describe("a message that is not there", () => {
  test("is a fault, not an empty place in a caption", () => {
    expect(() => say("en", "figure:no.such.message")).toThrow(RangeError);
    expect(say("en", "figure:studyCount", { count: 1 })).toBe("1 study");
    expect(say("en", "figure:studyCount", { count: 2 })).toBe("2 studies");
  });
});
