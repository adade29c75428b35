import type { Language, Study } from "../../domain/records";
import { languageTable } from "../../domain/records/base/languages";

type Cited = Pick<Study, "citation" | "firstAuthor" | "firstAuthorLatin" | "moreAuthors">;

/** The first author as the source prints the name; in English in Latin letters where the data have them. */
export function firstAuthorIn({ firstAuthor, firstAuthorLatin }: Cited, language: Language): string {
  return languageTable[language].script === "Latin" ? (firstAuthorLatin ?? firstAuthor) : firstAuthor;
}

/** Whether there are more authors than the first. */
export function hasMoreAuthors({ citation, moreAuthors }: Cited): boolean {
  return citation.author.length > 1 || citation.authorsTruncated || moreAuthors === true;
}
