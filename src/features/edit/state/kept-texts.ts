import { isRecord } from "../../../dataset/drafts/draft";
import { keepEntries, readEntries } from "./kept-entries";

/*
 * Text of forms that is not in the collection yet, by collection, form and field, in the browser's local storage: written at
 * every letter, so that a reload or a crash loses nothing.
 */

export type Texts = Readonly<Record<string, string>>;

/** Longest text of a field that is taken back, characters. */
const longest = 20_000;

const keyOf = (collection: string): string => `osteograph.forms.${collection}`;

/** Keeps the text of a field; null: forgets it. A browser that keeps nothing is no failure. */
export function keepText(collection: string, form: string, field: string, text: string | null): void {
  const { [field]: _, ...others } = recallTexts(collection, form);
  write(collection, form, text === null ? others : { ...others, [field]: text });
}

/** Forgets all that was typed in a form. */
export function forgetTexts(collection: string, form: string): void {
  write(collection, form, {});
}

/** What was typed in a form, by field. */
export function recallTexts(collection: string, form: string): Texts {
  return readForms(collection)[form] ?? {};
}

/** Forms in which something was typed. */
export function keptForms(collection: string): readonly string[] {
  return Object.keys(readForms(collection));
}

function write(collection: string, form: string, texts: Texts): void {
  const { [form]: _, ...others } = readForms(collection);
  const next = Object.keys(texts).length > 0 ? { ...others, [form]: texts } : others;
  keepEntries(keyOf(collection), next);
}

/** Only texts by form and field are taken from the storage. */
function readForms(collection: string): Readonly<Record<string, Texts>> {
  return Object.fromEntries(
    Object.entries(readEntries(keyOf(collection))).flatMap(([form, fields]) => {
      const texts = Object.entries(isRecord(fields) ? fields : {}).flatMap(([field, text]) =>
        typeof text === "string" && text.length <= longest ? [[field, text] as const] : [],
      );
      return texts.length === 0 ? [] : [[form, Object.fromEntries(texts)] as const];
    }),
  );
}
