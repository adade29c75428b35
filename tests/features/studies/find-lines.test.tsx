import i18next from "i18next";
import { beforeAll, describe, expect, it } from "vitest";
import { readQuestion } from "../../../src/domain/search";
import { studyRows } from "../../../src/domain/study-table";
import { unitsOf } from "../../../src/features/studies/find/fields";
import { type FoundLines, findLines } from "../../../src/features/studies/find/find-lines";
import { findingLines, studyLines } from "../../../src/features/studies/lines/lines";
import { speak, startI18n } from "../../../src/i18n";
import { isopsoralen } from "../../domain/real";

const evidence = isopsoralen();
const languages = ["en", "zh"] as const;
type Language = (typeof languages)[number];

beforeAll(async () => {
  await startI18n("zh");
  await speak("en");
});

/** What is searched in a line, made once for each table and language, as the page keeps it while somebody types. */
const searched = new Map<string, Parameters<typeof findLines>[0]>();

function searchedIn(language: Language, toLines: typeof studyLines): Parameters<typeof findLines>[0] {
  const key = `${language} ${toLines.name}`;
  const words = { t: i18next.getFixedT(language), evidence, language };
  const all = searched.get(key) ?? toLines(studyRows(evidence)).map((line) => ({ line, units: unitsOf(line, words) }));
  searched.set(key, all);
  return all;
}

function find(typed: string, language: Language = "en", toLines = studyLines): FoundLines {
  const question = readQuestion(typed);
  return findLines(searchedIn(language, toLines), question.kind === "words" ? question.words : []);
}

const refs = (found: FoundLines) => [...new Set(found.lines.map((line) => line.study.ref))];
const reasonsOf = (found: FoundLines, ref: number) => {
  const line = found.lines.find((each) => each.study.ref === ref);
  return line ? (found.reasons.get(line.id) ?? []) : [];
};

describe("what people type, in either language of the interface", () => {
  it.each([
    ["glucocorticoid", [19, 27, 30]],
    ["glucocorticoids", [19, 27, 30]],
    ["糖皮质激素", [19, 27, 30]],
    ["strength", [19, 20, 27]],
    ["bone strength", [19, 20, 27]],
    ["骨强度", [19, 20, 27]],
    ["MC3T3", [6, 7, 17, 22, 34]],
    ["MC3T3-E1", [6, 7, 17, 22, 34]],
    ["mc3t3e1", [6, 7, 17, 22, 34]],
    ["OCT1", [11, 12]],
    ["ROS", [14]],
    ["ovariectomized", [9, 20, 29, 32, 41]],
    ["ovariectomy", [9, 20, 29, 32, 41]],
    ["去卵巢", [9, 20, 29, 32, 41]],
    ["orchiectomy", [20]],
    ["prednisone", [27]],
    ["hydrogen peroxide", [14]],
    ["nmol/L", [22, 32, 34]],
    ["OPG", [22, 27]],
    ["osteoprotegerin", [22, 27]],
    ["骨保护素", [22, 27]],
    ["钙", [19, 21, 29]],
  ])("%s finds %j", (typed, expected) => {
    for (const language of languages) expect([language, refs(find(typed, language))]).toEqual([language, expected]);
  });

  it("ALP activity is one read-out: studies that only speak of oestrogen-like activity or of alpha are no answer", () => {
    const found = refs(find("ALP activity"));
    expect(found).not.toContain(41);
    const measured = evidence.dataset.findings.filter(
      (finding) => finding.object === "ALPL" && finding.measured.includes("activity"),
    );
    const expected = measured.map((finding) => evidence.studies.get(finding.study)?.ref);
    expect(found).toEqual([...new Set(expected)].sort((a, b) => (a ?? 0) - (b ?? 0)));
  });

  it("words of the catalogue are found in either language, for papers are in both", () => {
    for (const language of languages) {
      expect(refs(find("ALP activity", language))).toEqual(refs(find("ALP 活性", language)));
      expect(refs(find("RANKL lowered", language))).toEqual([27]);
      expect(refs(find("RANKL 降低", language))).toEqual([27]);
    }
    expect(refs(find("ALP activity", "zh"))).not.toEqual([]);
  });

  it("OVX finds each study of ovariectomised animals and of their cells, whatever it calls them", () => {
    for (const language of languages) expect(refs(find("OVX", language))).toEqual([9, 20, 29, 32, 41]);
  });

  it("ERa finds ERα, under any of its spellings", () => {
    const found = refs(find("ERα"));
    expect(found).toEqual(expect.arrayContaining([17, 41, 42]));
    for (const typed of ["ERa", "ERalpha", "era", "ER-α"]) expect([typed, refs(find(typed))]).toEqual([typed, found]);
  });

  it("rats are no mice, although a class of models holds both", () => {
    const rats = refs(find("rats"));
    expect(rats).toContain(27);
    expect(rats).not.toContain(19);
    expect(refs(find("大鼠", "en"))).not.toContain(19);
    expect(refs(find("大鼠", "zh"))).not.toContain(19);
  });

  it.each([
    ["RUNX2 increased", [9, 14, 16, 17, 19, 35, 37, 38, 39]],
    ["which studies raise OPG?", [22, 27]],
    ["OPG up", [22, 27]],
    ["what lowers RANKL", [27]],
    ["RANKL 降低", [27]],
    ["bone mineral density increased", [27, 29, 30, 39, 41]],
  ])("%s asks for one finding", (typed, expected) => {
    for (const toLines of [findingLines, studyLines]) {
      const language = /\p{Script=Han}/u.test(typed) ? "zh" : "en";
      expect(refs(find(typed, language, toLines))).toEqual(expected);
    }
  });

  it("OPG RANKL asks for a study of both, for no finding is", () => {
    expect(refs(find("OPG RANKL"))).toEqual([27]);
  });
});

describe("why a line was found", () => {
  it("names the column, or the word that no column shows", () => {
    expect(reasonsOf(find("glucocorticoid"), 19)[0]).toMatchObject({ place: "system" });
    expect(reasonsOf(find("glucocorticoid"), 27)).toEqual([{ place: "class", text: "Glucocorticoid" }]);
    expect(reasonsOf(find("糖皮质激素", "zh"), 30)).toEqual([{ place: "class", text: "糖皮质激素" }]);
    expect(reasonsOf(find("strength"), 20)).toEqual([{ place: "group", text: "Bone strength" }]);
    expect(reasonsOf(find("osteoprotegerin"), 22)).toEqual([{ place: "otherName", text: "osteoprotegerin" }]);
    expect(reasonsOf(find("OPG"), 22)).toEqual([{ place: "object", text: "OPG" }]);
  });
});
