import { type Word, wordsOf } from "./words";

/**
 * How a word asked for must occur: as a whole word where any text has it so, else as the beginning of one. So "ROS" does
 * not find neurosis, and "ovari" finds ovariectomy. Chinese may occur within a run of characters in either case.
 */
export interface Asked {
  readonly word: Word;
  readonly whole: boolean;
}

/** A place in a text. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

function isWhole(asked: Word, word: Word): boolean {
  return asked.isHan === word.isHan && asked.whole.some((form) => word.whole.includes(form));
}

const isNumber = (form: string) => /^[\d.]+$/.test(form);

/** A number begins no other: 1 is not 10. */
function isBegun(asked: Word, word: Word): boolean {
  if (word.isHan || asked.isHan) return false;
  return asked.begun.some((form) => !isNumber(form) && word.begun.some((text) => text.startsWith(form)));
}

/** Whether a text has the word as a whole: for Chinese, as all characters of a run. */
function hasWhole(words: readonly Word[], asked: Word): boolean {
  return words.some((word) => isWhole(asked, word));
}

/** Whether a text has the word in the way it is asked for; a name must be the whole word in Chinese too. */
export function occurs(words: readonly Word[], { word: asked, whole }: Asked, isName: boolean): boolean {
  return words.some((word) => {
    if (isWhole(asked, word)) return true;
    if (asked.isHan)
      return (
        word.isHan && !(whole && isName) && asked.begun.some((text) => word.begun.some((each) => each.includes(text)))
      );
    return !whole && isBegun(asked, word);
  });
}

function spanOf(word: Word, { word: asked, whole }: Asked): Span | null {
  if (asked.isHan && word.isHan) {
    const [text = ""] = asked.begun;
    const at = word.begun[0]?.indexOf(text) ?? -1;
    return at < 0 ? null : { from: word.from + at, to: word.from + at + text.length };
  }
  const found = isWhole(asked, word) || (!whole && isBegun(asked, word));
  return found ? { from: word.from, to: word.to } : null;
}

/** Where the words asked for are in a text, in order, none within another. */
export function spansIn(text: string, asked: readonly Asked[]): readonly Span[] {
  const found = wordsOf(text)
    .flatMap((word) => asked.flatMap((each) => spanOf(word, each) ?? []))
    // A whole joined word goes before its parts; the shorter of two that begin together is within the other.
    .sort((a, b) => a.from - b.from || b.to - a.to);
  const apart: Span[] = [];
  for (const span of found) {
    const last = apart.at(-1);
    if (!last || span.from >= last.to) apart.push(span);
  }
  return apart;
}

/** Words as they are asked for among texts: each as a whole word where any of them has it so. */
export function askedAmong(words: readonly Word[], texts: Iterable<readonly Word[]>): readonly Asked[] {
  const open = new Set(words);
  for (const text of texts) {
    for (const word of open) if (hasWhole(text, word)) open.delete(word);
    if (open.size === 0) break;
  }
  return words.map((word) => ({ word, whole: !open.has(word) }));
}
