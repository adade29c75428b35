import { oneSpelling, plainText, spellings, stemOf } from "./fold";

/** A word of a text, or a part of one: "MC3T3-E1" is a word, and so are its parts. */
export interface Word {
  /** Where it is in the text. */
  readonly from: number;
  readonly to: number;
  /** Forms that a word asked for must equal. */
  readonly whole: readonly string[];
  /** Forms that it may be the beginning of. Of Chinese: the run of characters, which it may be a part of. */
  readonly begun: readonly string[];
  readonly isHan: boolean;
  /** One of several names in a row, as Wnt is in FoxO3a/Wnt. */
  readonly isOneOfSeveral: boolean;
}

const run =
  /\p{Script=Han}+|(?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+(?:[-‐‑–/.](?:(?!\p{Script=Han})[\p{L}\p{N}\p{M}])+)*/gu;
const isHan = /\p{Script=Han}/u;

const distinct = (texts: readonly string[]) => [...new Set(texts)];

/** A piece without what joins it: NF-κB is NFκB, nmol/L is nmolL; a decimal point stays. */
function formsOf(piece: string): Pick<Word, "whole" | "begun"> {
  const joined = piece.replace(/[-‐‑–/]/g, "");
  const raw = distinct([joined, joined.replace(/(?<!\d)\.|\.(?!\d)/g, "")].flatMap(spellings));
  const spelled = distinct(raw.flatMap((form) => [form, oneSpelling(form)]));
  return { whole: distinct(raw.map((form) => stemOf(oneSpelling(form)))), begun: spelled };
}

/** Parts of a joined word that are words: of MMP-9 that is MMP, for 9 alone would be any number. */
function partsOf(text: string, at: number): readonly Word[] {
  const pieces = (separator: RegExp, joined: string, from: number) => {
    const found: { text: string; from: number }[] = [];
    let start = 0;
    for (const piece of joined.split(separator)) {
      found.push({ text: piece, from: from + start });
      start += piece.length + 1;
    }
    return found;
  };
  const bySlash = pieces(/\//, text, at);
  const all = [{ text, from: at }, ...bySlash, ...bySlash.flatMap((each) => pieces(/[-‐‑–]/, each.text, each.from))];
  const known = new Set<string>();
  const isNumber = (word: string) => /^[\d.]+$/.test(word);
  return all
    .filter((each) => each.text === text || !isNumber(each.text) || /^[\d./–-]+$/.test(text))
    .filter((each) => {
      const key = `${each.from} ${each.text.length}`;
      const isNew = !known.has(key);
      known.add(key);
      return isNew;
    })
    .map((each) => ({
      from: each.from,
      to: each.from + each.text.length,
      ...formsOf(each.text),
      isHan: false,
      isOneOfSeveral: text.includes("/") && !each.text.includes("/"),
    }));
}

const whole = (at: number, text: string) => ({ from: at, to: at + text.length, isOneOfSeveral: false });

/** The words of a text, with where they are. Chinese stays in runs, for it has no spaces. */
export function wordsOf(text: string): readonly Word[] {
  return [...text.matchAll(run)].flatMap((match): readonly Word[] => {
    const [found] = match;
    if (!isHan.test(found)) return partsOf(found, match.index);
    const plain = plainText(found);
    return [{ ...whole(match.index, found), whole: [plain], begun: [plain], isHan: true }];
  });
}

/** The words of a question as they are typed: a joined word is one. */
export function typedWords(text: string): readonly Word[] {
  return [...text.matchAll(run)].map((match): Word => {
    const [found] = match;
    const plain = plainText(found);
    const forms = isHan.test(found) ? { whole: [plain], begun: [plain] } : formsOf(found);
    return { ...whole(match.index, found), ...forms, isHan: isHan.test(found) };
  });
}
