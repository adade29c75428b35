import { describe, expect, it } from "vitest";
import { files } from "./project-lines";
import { projectFile } from "./source-files";
import { archaic, replacedInEnglish } from "./words";

/** Rows of the tables of the glossary: what is said, and what is not. */
const rows = projectFile("docs/GLOSSARY.md")
  .text.split("\n")
  .filter((line) => line.startsWith("| ") && !line.startsWith("| say "))
  .map((line) => {
    const [, say = "", , not = ""] = line.split("|").map((cell) => cell.trim().replaceAll("`", ""));
    return { say, not };
  });

describe("the glossary", () => {
  it("was read", () => {
    expect(rows.length).toBeGreaterThan(35);
    expect(rows.filter(({ not }) => not !== "").length).toBeGreaterThan(15);
  });

  it("says only what the project says", () => {
    const texts = files.map(({ text }) => text.toLowerCase().replaceAll(/\s+\*?\s*/g, " "));
    const unused = rows.map(({ say }) => say.toLowerCase()).filter((say) => !texts.some((text) => text.includes(say)));
    expect(unused).toEqual([]);
  });

  it("leaves out only what the lists of words leave out", () => {
    const out = [...archaic, ...replacedInEnglish];
    const missing = rows.filter(({ not }) => not !== "" && !out.some(({ old }) => old.test(not)));
    expect(missing.map(({ not }) => not)).toEqual([]);
  });
});
