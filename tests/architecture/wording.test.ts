import { describe, expect, it } from "vitest";
import { catalogue, withoutPlural } from "./catalogues";
import { files, lines, linesOfArchaicWords } from "./project-lines";
import { type Replaced, replacedInChinese, replacedInEnglish, terms } from "./words";

describe("the project's files", () => {
  it("were read", () => {
    expect(files.length).toBeGreaterThan(150);
  });

  it("silence no checker", () => {
    expect(lines(/@ts-(ignore|expect-error|nocheck)|biome-ignore|eslint-disable|prettier-ignore/)).toEqual([]);
  });

  it("leave nothing to do later in a comment", () => {
    expect(lines(/\b(TODO|FIXME|XXX|HACK)\b/)).toEqual([]);
  });

  it("name no folder of anyone's machine", () => {
    expect(lines(/(^|[\s"'`(])\/(home|root|work|Users)\/\w/)).toEqual([]);
  });

  it("leave out no test and single out none", () => {
    expect(lines(/\b(it|test|describe)\.(only|skip|todo|fixme)\b/)).toEqual([]);
  });

  it("have names that say what is in them", () => {
    const vague = files.filter(({ path }) => /(^|\/)(utils?|helpers?|managers?|common|misc)(\/|\.)/i.test(path));
    expect(vague.map(({ path }) => path)).toEqual([]);
  });
});

describe("words", () => {
  const messages = { en: catalogue("en"), zh: catalogue("zh") };
  /** Messages of a language that still have a wording which was replaced, each with what to say. */
  const returned = (language: "en" | "zh", out: readonly Replaced[]) =>
    [...messages[language]].flatMap(([key, text]) =>
      out.filter(({ old }) => old.test(withoutValues(text))).map(({ now }) => `${key}: ${text} → ${now}`),
    );

  it("that are archaic are in no file of the project", () => {
    expect(linesOfArchaicWords()).toEqual([]);
  });

  it("that were replaced do not come back in English", () => {
    expect(returned("en", replacedInEnglish)).toEqual([]);
  });

  it("that were replaced do not come back in Chinese", () => {
    expect(returned("zh", replacedInChinese)).toEqual([]);
  });

  it("for one thing are one term in each language", () => {
    for (const [english, chinese] of terms) {
      const used = [...messages.en].filter(([, text]) => english.test(withoutValues(text)));
      expect([english, used.length > 0]).toEqual([english, true]);
      const otherwise = used.flatMap(([key, text]) => {
        const translated = messages.zh.get(key) ?? messages.zh.get(`${withoutPlural(key)}_other`) ?? "";
        return chinese.test(translated) ? [] : [`${key}: ${text} / ${translated}`];
      });
      expect(otherwise).toEqual([]);
    }
  });
});

/** A message without the names of its values: `{{choice}}` is no word of the interface. */
function withoutValues(message: string): string {
  return message.replace(/\{\{\w+\}\}/g, "{}");
}
