import { readFileSync } from "node:fs";
import * as fontkit from "fontkit";
import { describe, expect, it } from "vitest";
import {
  chineseMessages,
  chineseOf,
  isChinese,
  latinCharacters,
  pictureNamespaces,
} from "../../src/cli/sources/font-characters";
import { measureText } from "../../src/scene/text/measure";
import { wrapText } from "../../src/scene/text/wrap";
import { dataset } from "./shipped";

function glyphsOf(file: string): Set<number> {
  const font = fontkit.create(readFileSync(`public/fonts/${file}`));
  if ("fonts" in font) throw new Error("a single font was expected");
  return new Set(font.characterSet);
}

describe("the fonts of the picture", () => {
  const labels = dataset.entities.flatMap(({ name, label }) => [name, ...(label ? [label] : [])]);

  it.each([400, 600])("have every character of the labels (weight %i)", (weight) => {
    const latin = glyphsOf(`osteograph-sans-latin-${weight}.woff2`);
    const chinese = glyphsOf(`osteograph-sans-chinese-graph-${weight}.woff2`);
    const text = [...labels.flatMap(({ en, zh }) => [en, zh]), dataset.dataset.title.en, dataset.dataset.title.zh].join(
      "",
    );
    const words = chineseOf(chineseMessages("src/i18n/messages", pictureNamespaces));
    const missing = [...new Set(text + words)].filter((character) => {
      const code = character.codePointAt(0) ?? 0;
      return !(isChinese(character) ? chinese : latin).has(code);
    });
    expect(missing).toEqual([]);
  });

  it("have Greek letters and the signs of figures", () => {
    for (const sign of "αβγκμ≥≤±×–→") expect(latinCharacters).toContain(sign);
  });
});

describe("text in the picture", () => {
  it("is as wide as its letters", () => {
    expect(measureText("成骨", 13, 400)).toBe(26);
    expect(measureText("NF-κB", 13, 600)).toBeGreaterThan(measureText("NF-κB", 12, 600));
    expect(measureText("iiii", 12, 400)).toBeLessThan(measureText("MMMM", 12, 400));
  });

  it("breaks at words, after slashes, and between ideographs", () => {
    const options = { maxWidth: 90, size: 13, weight: 400 } as const;
    expect(wrapText("Osteogenic differentiation", options).lines).toEqual(["Osteogenic", "differentiation"]);
    expect(wrapText("RANKL/RANK/OPG", options).lines.every((line) => line.length < 14)).toBe(true);
    expect(wrapText("骨髓间充质干细胞分化", options).lines).toHaveLength(2);
  });

  it("never begins a line with closing punctuation", () => {
    for (let maxWidth = 30; maxWidth < 200; maxWidth += 7) {
      const { lines } = wrapText("ErbB、甲状腺激素（T3）、催乳素", { maxWidth, size: 13, weight: 400 });
      expect(lines.some((line) => /^[、）]/.test(line) && line.length > 1)).toBe(false);
    }
  });
});
