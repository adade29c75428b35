import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { CompiledDataset } from "../../domain/records";

function range(from: number, to: number): string {
  return Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join("");
}

/** Latin with accents, Greek, and the signs of figures: what Inter is cut down to. */
export const latinCharacters: string = [
  range(0x20, 0x7e),
  range(0xa0, 0x17f),
  "ȘșȚț",
  range(0x391, 0x3a1),
  range(0x3a3, 0x3a9),
  range(0x3b1, 0x3c9),
  "ϑϕ",
  "‐‑–—‘’‚“”„†‡•…‰′″‹›⁄",
  "⁰⁴⁵⁶⁷⁸⁹⁺⁻₀₁₂₃₄₅₆₇₈₉",
  "€™←↑→↓↔−∓≈≠≤≥∞",
  "▲▼◆△▽◇○●",
].join("");

/**
 * What is kept of Inter's layout features: kerning, accents in their places, signs that fit the letters beside them, and
 * digits of one width. Its other shapes of letters, which nothing here asks for, are half of the font.
 */
export const latinFeatures = ["kern", "mark", "mkmk", "ccmp", "calt", "tnum"] as const;

/** Digits are in Inter; these are what Chinese text needs besides its ideographs. */
const chinesePunctuation = "，。、；：？！（）《》〈〉「」『』【】％～－／　";

/**
 * The 3,755 characters of the first level of GB 2312: what a reader's own Chinese title is nearly always written with.
 * Rows 16 to 55 of the standard, in the bytes of its usual encoding.
 */
export function commonChinese(): string {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xd7; row++) {
    for (let cell = 0xa1; cell <= (row === 0xd7 ? 0xf9 : 0xfe); cell++) bytes.push(row, cell);
  }
  return new TextDecoder("gbk").decode(Uint8Array.from(bytes));
}

/** Whether the Chinese font prints it: ideographs, their punctuation and full-width forms. */
export function isChinese(character: string): boolean {
  const code = character.codePointAt(0) ?? 0;
  return (code >= 0x2e80 && code <= 0x9fff) || (code >= 0xf900 && code <= 0xfaff) || (code >= 0xfe30 && code <= 0xffef);
}

/** The Chinese characters of a text, each once, by code point. */
export function chineseOf(text: string): string {
  return [...new Set([...text].filter(isChinese))].sort().join("");
}

/** Everything that the graphs themselves can write in Chinese: titles, names and labels of entities, and the given messages. */
export function graphCharacters(datasets: readonly CompiledDataset[], messages: string): string {
  const names = datasets.flatMap(({ dataset, entities }) => [
    dataset.title.zh,
    ...entities.map(({ name, label }) => name.zh + (label?.zh ?? "")),
  ]);
  return chineseOf(chinesePunctuation + messages + names.join(""));
}

/** Text of the Chinese message files of these namespaces, or of all. */
export function chineseMessages(folder: string, namespaces?: readonly string[]): string {
  return readdirSync(join(folder, "zh"))
    .filter((file) => file.endsWith(".json") && (namespaces?.includes(file.slice(0, -".json".length)) ?? true))
    .sort()
    .map((file) => readFileSync(join(folder, "zh", file), "utf8"))
    .join("\n");
}

/** Message files whose words stand in the picture. */
export const pictureNamespaces = ["encoding", "scene"] as const;
