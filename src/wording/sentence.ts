import type { Language } from "../domain/records";
import { type LanguageFacts, languageTable } from "../domain/records/base/languages";
import type { Piece } from "../domain/records/prose";
import type { Joint, Message, Said } from "../domain/statements";
import { messageOf } from "./message";

/** The number that a reference has where it is told; null where only its number in the review is known. */
export type NumberOf = (ref: number) => number | null;

interface Wording {
  readonly language: Language;
  readonly facts: LanguageFacts;
  readonly numberOf: NumberOf | null;
}

/** A sentence in one language, cut at the references that it names. No full stop. */
export function piecesOf(said: Said, language: Language, numberOf: NumberOf | null = null): readonly Piece[] {
  const facts = languageTable[language];
  const pieces = joined(partsOf(said, { language, facts, numberOf }));
  return facts.script === "Han" ? spaced(pieces) : capitalised(pieces);
}

/** A sentence in one language, as one line without a full stop. */
export function textOf(said: Said, language: Language, numberOf: NumberOf | null = null): string {
  return piecesOf(said, language, numberOf)
    .map(({ text }) => text)
    .join("");
}

/** The bare words of something short, such as a badge: no capital, and no space between scripts. */
export function wordsOf(said: Said, language: Language): string {
  const wording = { language, facts: languageTable[language], numberOf: null };
  return partsOf(said, wording)
    .map(({ text }) => text)
    .join("");
}

function words(text: string): Piece {
  return { kind: "words", text };
}

/** Letters of scripts that run from right to left: Hebrew, Arabic and their neighbours. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** A name of such a script in isolates (U+2068, U+2069), so that the counts and signs beside it keep their places. */
function isolated(name: string): string {
  return rightToLeft.test(name) ? `\u2068${name}\u2069` : name;
}

function partsOf(said: Said, wording: Wording): readonly Piece[] {
  switch (said.kind) {
    case "count":
      return [words(String(said.count))];
    case "entity":
      return [words(isolated(said.named[wording.language]))];
    case "references":
      return numbersOf(said, wording);
    case "list":
      return listOf(
        said.joint,
        said.items.map((item) => partsOf(item, wording)),
        wording,
      );
    case "message":
      return filled(templateOf(said, wording), (name) => {
        const value = said.values[name];
        return value === undefined ? [] : partsOf(value, wording);
      });
  }
}

function templateOf({ key, otherwise, count }: Message, { language }: Wording): string {
  const own = messageOf(language, `sentences:${key}`, count);
  const message = own ?? (otherwise === null ? undefined : messageOf(language, `sentences:${otherwise}`, count));
  if (message === undefined) throw new RangeError(`No message "sentences:${key}" in ${language}.`);
  return message;
}

/** A message with its `{{values}}` put in, in the order of the language. */
function filled(template: string, fill: (name: string) => readonly Piece[]): readonly Piece[] {
  return template
    .split(/\{\{(\w+)\}\}/)
    .flatMap((part, index) => (index % 2 === 1 ? fill(part) : part === "" ? [] : [words(part)]));
}

function listOf(joint: Joint, items: readonly (readonly Piece[])[], wording: Wording): readonly Piece[] {
  if (joint !== "and" || items.length < 2) return strung(items, signOf(joint, wording));
  const values = { items: strung(items.slice(0, -1), signOf("separator", wording)), last: items.at(-1) ?? [] };
  const template = messageOf(wording.language, "sentences:list.and", null) ?? "{{items}} {{last}}";
  return filled(template, (name) => (name === "items" ? values.items : values.last));
}

function strung(items: readonly (readonly Piece[])[], sign: string): readonly Piece[] {
  return items.flatMap((item, index) => (index === 0 || sign === "" ? item : [words(sign), ...item]));
}

function signOf(joint: Joint, { language, facts }: Wording): string {
  if (joint === "gap") return facts.gap;
  if (joint === "dot") return " · ";
  return messageOf(language, `sentences:list.${joint === "and" ? "separator" : joint}`, null) ?? facts.separator;
}

/** Numbers of references; in other numbers than the review's ascending, and last those that have none of these. */
function numbersOf({ refs, labels }: Extract<Said, { kind: "references" }>, wording: Wording): readonly Piece[] {
  const { numberOf, language } = wording;
  const printed = (ref: number, number: number): readonly Piece[] => [{ kind: "ref", ref, text: String(number) }];
  if (labels !== undefined && numberOf === null) {
    const called = labels.map((label, index): readonly Piece[] => [
      { kind: "ref", ref: refs[index] ?? 0, text: label[language] },
    ]);
    return listOf("separator", called, wording);
  }
  if (numberOf === null)
    return listOf(
      "separator",
      refs.map((ref) => printed(ref, ref)),
      wording,
    );
  const own = refs.flatMap((ref) => {
    const number = numberOf(ref);
    return number === null ? [] : [{ ref, number }];
  });
  const template = messageOf(wording.language, "sentences:inReview", null) ?? "{{ref}}";
  const foreign = refs
    .filter((ref) => numberOf?.(ref) === null)
    .map((ref): readonly Piece[] => {
      const label = labels?.[refs.indexOf(ref)];
      return label === undefined
        ? filled(template, () => printed(ref, ref))
        : [{ kind: "ref", ref, text: label[language] }];
    });
  const sorted = own.sort((a, b) => a.number - b.number).map(({ ref, number }) => printed(ref, number));
  return listOf("separator", [...sorted, ...foreign], wording);
}

/** Words that follow each other as one piece. */
function joined(pieces: readonly Piece[]): readonly Piece[] {
  const all: Piece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind === "words" && last?.kind === "words") all[all.length - 1] = words(last.text + piece.text);
    else all.push(piece);
  }
  return all;
}

/** A capital at the beginning, unless a symbol such as "mTOR" stands there. */
function capitalised(pieces: readonly Piece[]): readonly Piece[] {
  const [first, ...others] = pieces;
  if (first?.kind !== "words" || !/^\p{Ll}{2}/u.test(first.text)) return pieces;
  return [words(first.text.charAt(0).toUpperCase() + first.text.slice(1)), ...others];
}

const han = "\\p{Script=Han}";
const other = "[A-Za-z0-9\\p{Script=Greek}]";
const before = new RegExp(`(${han})(?=${other}|[(])`, "gu");
const behind = new RegExp(`(${other}|[)])(?=${han})`, "gu");

/** A space between Han and Latin, Greek or digits, as the labels print it; none beside punctuation. */
function spaced(pieces: readonly Piece[]): readonly Piece[] {
  const space = (text: string) => text.replace(before, "$1 ").replace(behind, "$1 ");
  return joined(
    pieces.flatMap((piece, index): readonly Piece[] => {
      const next = pieces[index + 1];
      const own = piece.kind === "words" ? words(space(piece.text)) : piece;
      const border = `${piece.text.slice(-1)}${next?.text.charAt(0) ?? ""}`;
      return space(border) === border ? [own] : [own, words(" ")];
    }),
  );
}
