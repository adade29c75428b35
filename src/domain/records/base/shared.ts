import { z } from "zod";
import { faultKey } from "./fault-text";
import { type Language, languages, languageTable } from "./languages";

const text = z.string().min(1);

/** The languages that records must be written in, where a dataset does not say which. */
export const requiredLanguages: readonly Language[] = languages.filter(
  (language) => languageTable[language].inRecords === "always",
);

/**
 * Text in the languages of the interface. Which of them a dataset must have is checked for it as a whole; the reader of
 * datasets puts the first one that is written in the place of the others, so that every text has all of them.
 */
export const bilingualSchema = z
  .strictObject(
    // Typed as what the reader of datasets hands on.
    Object.fromEntries(languages.map((language) => [language, text.optional()])) as unknown as Record<
      Language,
      typeof text
    >,
  )
  .refine((words) => Object.values(words).some((each) => each !== undefined), {
    error: faultKey("textInLanguage"),
  });
export type Bilingual = z.infer<typeof bilingualSchema>;
export type { Language };

/** Words as the source prints them, the same in every language, or worded in each. */
export const printedSchema = z.union([text, bilingualSchema]);
export type Printed = z.infer<typeof printedSchema>;

export function printedIn(words: Printed, language: Language): string {
  return typeof words === "string" ? words : words[language];
}

/** Stable identifiers: what the URL, the figure's groups and other records refer to. */
export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.-]*$/, faultKey("idCharacters"));

/** Number of a reference in the source review's list. Without a review the build numbers papers, and no reader sees it. */
export const refSchema = z.int().positive();

/** A section of the review as it numbers itself: "0" for the introduction, "1.1", "6". */
export const sectionSchema = z.string().regex(/^\d+(\.\d+)*$/, faultKey("sectionNumber"));

/**
 * Causal relation, in the terms of SIGNOR's effect column: quantity (increases, decreases) and activity
 * (activates, inhibits); `modulates` where the source prints no sign, `no effect` where it reports none.
 */
export const effectSchema = z.enum(["increases", "decreases", "activates", "inhibits", "modulates", "no effect"]);
export type Effect = z.infer<typeof effectSchema>;

/** Sign of an effect: +1, −1, 0 for an explicit "no effect", null where the source prints no sign. */
export function signOf(effect: Effect): 1 | -1 | 0 | null {
  if (effect === "increases" || effect === "activates") return 1;
  if (effect === "decreases" || effect === "inhibits") return -1;
  return effect === "no effect" ? 0 : null;
}

export const doiSchema = z.string().regex(/^10\.\S+\/\S+$/, faultKey("aDoi"));
export const pmidSchema = z.string().regex(/^\d+$/, faultKey("pmidNumber"));
