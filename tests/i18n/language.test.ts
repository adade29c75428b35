import { describe, expect, it } from "vitest";
import { isLanguage, languageAfter, languages, languageTable } from "../../src/domain/records/base/languages";
import { languageOf } from "../../src/i18n/languages";

describe("the language to begin with", () => {
  it("is the first of the reader's languages that the app speaks", () => {
    expect(languageOf(["zh-CN", "en"])).toBe("zh");
    expect(languageOf(["zh-Hant-TW"])).toBe("zh");
    expect(languageOf(["en-GB", "zh"])).toBe("en");
    expect(languageOf(["de-DE", "fr", "zh-CN", "en"])).toBe("zh");
  });

  it("is English for a reader of neither", () => {
    expect(languageOf(["de-DE", "ja"])).toBe("en");
    expect(languageOf([])).toBe("en");
  });
});

describe("the table of languages", () => {
  it("has a row for each, with tags that browsers know, and a switch that comes back", () => {
    expect(languages).toEqual(["en", "zh"]);
    for (const language of languages) {
      const { name, tag, officeTag, gap, stop, separator } = languageTable[language];
      expect(Intl.getCanonicalLocales([tag, officeTag])[0]).toBe(tag);
      expect(new Intl.Locale(tag).language).toBe(language);
      expect(new Intl.Locale(officeTag).region).toMatch(/^[A-Z]{2}$/);
      expect(name).not.toBe("");
      expect(gap.trim()).toBe("");
      expect([stop, separator.trim()]).not.toContain("");
    }
  });

  it("offers one language after the other, and the first again", () => {
    expect(languages.map(languageAfter)).toEqual([...languages.slice(1), languages[0]]);
  });

  it("knows its own codes alone", () => {
    expect(["en", "zh", "de", "toString", null].filter(isLanguage)).toEqual(["en", "zh"]);
  });
});
