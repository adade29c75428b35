import { describe, expect, test } from "vitest";
import { askedAmong, fitOf, fits, occurs, readQuestion, spansIn, wordsOf } from "../../../src/domain/search";

/** Whether a text has every word of a question, where the question is put to this text alone. */
function finds(typed: string, text: string): boolean {
  const question = readQuestion(typed);
  if (question.kind !== "words") return false;
  const words = wordsOf(text);
  return askedAmong(question.words, [words]).every((each) => occurs(words, each, false));
}

/** The parts of a text that are marked. */
function marked(typed: string, text: string): string[] {
  const question = readQuestion(typed);
  if (question.kind !== "words") return [];
  return spansIn(text, askedAmong(question.words, [wordsOf(text)])).map(({ from, to }) => text.slice(from, to));
}

describe("words, not pieces of words", () => {
  test.each([
    ["ROS", "Osteoporosis", false],
    ["ROS", "ROS", true],
    ["porosis", "Osteoporosis", false],
    ["osteop", "Osteoporosis", true],
    ["MC3T3", "Mouse osteoblast line MC3T3-E1", true],
    ["MC3T3-E1", "Mouse osteoblast line MC3T3-E1", true],
    ["MC3T3E1", "Mouse osteoblast line MC3T3-E1", true],
    ["OCT1", "Osteoblastic OCT-1 cells", true],
    ["9", "MMP-9", false],
    ["MMP9", "MMP-9", true],
    ["nmol/L", "0.1 nmol/mL", false],
    ["nmol/L", "0.1 nmol/L", true],
    ["1.1", "1.1", true],
    ["1.1", "1.15", false],
  ])("%s in %s: %s", (typed, text, found) => expect(finds(typed, text)).toBe(found));
});

describe("one thing under several spellings", () => {
  test.each([
    ["ERa", "ERα (ESR1)"],
    ["ERalpha", "AhR/ERα"],
    ["ERα", "ERalpha"],
    ["NFkB", "NF-κB"],
    ["NF-kappaB", "NF-κB"],
    ["TGFb", "TGF-β/Smad"],
    ["TGF-beta", "TGF-β/Smad"],
    ["beta-catenin", "β-catenin"],
    ["TNFa", "inflammatory factors such as TNF-α"],
    ["TNF alpha", "inflammatory factors such as TNF-α"],
    ["PPAR gamma", "PPAR-gamma"],
    ["umol/L", "10, 20 μmol/L"],
    ["ug/ml", "10, 30 µg/mL"],
    ["estrogen", "Oestrogen-like activity"],
    ["ovariectomized", "Ovariectomised rats"],
    ["mineralization", "Mineralisation"],
    ["rats", "rat"],
    ["mice", "mouse"],
    ["trial", "phase III trials"],
    ["raises", "raised"],
    ["increase", "increased"],
    ["ＡＬＰ", "ALP"],
    ["糖皮质激素", "糖皮质激素性骨质疏松症小鼠"],
  ])("%s finds %s", (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });
});

describe("what is marked", () => {
  test.each([
    ["MC3T3", "line MC3T3-E1", ["MC3T3"]],
    ["ERa", "AhR/ERα", ["ERα"]],
    ["alp activity", "ALP, activity", ["ALP", "activity"]],
    ["骨强度", "改善骨微结构和骨强度", ["骨强度"]],
    ["ovari", "Ovariectomised rats", ["Ovariectomised"]],
    ["strength", "", []],
  ])("%s in %s", (typed, text, parts) => expect(marked(typed, text)).toEqual(parts));
});

describe("a question that is none", () => {
  test.each([
    ["", "empty"],
    ["   ", "empty"],
    ["?!…、。", "no-words"],
    ["-/-", "no-words"],
    ["a".repeat(500), "too-long"],
    ["which of the studies", "words"],
  ])("%s", (typed, kind) => expect(readQuestion(typed).kind).toBe(kind));

  test("words that say nothing are left out while others remain", () => {
    const question = readQuestion("which studies used ovariectomy?");
    expect(question.kind === "words" && question.words.map(({ begun }) => begun[0])).toEqual(["ovariectomy"]);
  });
});

test("an exact name fits better than one that holds it, and that better than one that begins with it", () => {
  const fitAs = (...names: string[]) => fitOf(names, readQuestion("runx2"));
  expect(fitAs("RUNX2")).toBe(fits.same);
  expect(fitAs("Cbfa1", "RUNX2")).toBe(fits.label);
  expect(fitAs("Runx2/PPARγ")).toBe(fits.whole);
  expect(fitAs("RUNX21")).toBe(fits.begun);
  expect(fitAs("PPARγ")).toBeNull();
});
