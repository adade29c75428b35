import { useMemo, useState } from "react";
import { useCollection } from "../../../store/collections/context";
import { forgetTexts, keepText, recallTexts, type Texts } from "./kept-texts";

/** Text of one form that outlives the page until it is in the collection, or is let go. */
export interface KeptTexts {
  /** What the page was left with, and what the collection does not take as it is. */
  readonly texts: Texts;
  /** A field as it is being typed; null: it was left. */
  readonly typing: (field: string, text: string | null) => void;
  /** The text of a field is not taken as it is: it stays until it is written otherwise. */
  readonly hold: (field: string, text: string) => void;
  /** A field is written. */
  readonly written: (field: string) => void;
  /** The whole form is written, or let go. */
  readonly forget: () => void;
}

/** `form`: its name in the collection; a component is of one form as long as it lives. */
export function useKeptTexts(form: string): KeptTexts {
  const { key } = useCollection();
  const [texts, setTexts] = useState<Texts>(() => recallTexts(key, form));
  return useMemo(
    () => ({
      texts,
      typing: (field, text) => keepText(key, form, field, text ?? texts[field] ?? null),
      hold: (field, text) => {
        keepText(key, form, field, text);
        setTexts((before) => ({ ...before, [field]: text }));
      },
      written: (field) => {
        keepText(key, form, field, null);
        setTexts(({ [field]: _, ...others }) => others);
      },
      forget: () => {
        forgetTexts(key, form);
        setTexts({});
      },
    }),
    [key, form, texts],
  );
}
