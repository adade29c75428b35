import { describe, expect, it } from "vitest";
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
