import type { ToRead } from "../../../domain/records";
import { plainText } from "../../../domain/search";

/** Everything that is known of a paper to read, as one text. */
function textOf({ id, firstAuthor, citation, abstract }: ToRead): string {
  const { author, issued, title, text, DOI, PMID, PMCID, CNKI } = citation;
  const names = author.flatMap(({ family, given, literal }) => [family, given, literal]);
  return [id, firstAuthor, ...names, issued, title, citation["container-title"], text, DOI, PMID, PMCID, CNKI, abstract]
    .filter((part) => part !== undefined)
    .join(" ");
}

/** The papers that have every word of `find`, in their own order. */
export function listed(papers: readonly ToRead[], find: string): readonly ToRead[] {
  const words = plainText(find)
    .split(/\s+/)
    .filter((word) => word !== "");
  return papers.filter((paper) => {
    const text = plainText(textOf(paper));
    return words.every((word) => text.includes(word));
  });
}
