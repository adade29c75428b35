import type { Citation, CompiledDataset, Paper } from "../../../domain/records";
import { type CslItem, cslFieldsOf, cslName } from "./csl-item";

/** Every paper of a dataset as an item of CSL-JSON: studies, papers of the background, and those that are to be read, with abstracts. */
export function itemsOf({ studies, references, toRead }: CompiledDataset): CslItem[] {
  return [
    ...[...studies, ...references].map((paper) => itemOf(paper.id, paper.citation, paper)),
    ...toRead.map((paper) => ({
      ...itemOf(paper.id, paper.citation, paper),
      ...(paper.abstract !== undefined && { abstract: paper.abstract }),
    })),
  ];
}

type FirstAuthor = { readonly [Field in "firstAuthor" | "moreAuthors"]?: Paper[Field] | undefined };

function itemOf(id: string, citation: Citation, { firstAuthor, moreAuthors }: FirstAuthor): CslItem {
  const isListed = citation.author.length > 0;
  const printed = firstAuthor === undefined ? [] : [{ literal: firstAuthor }];
  const author = isListed ? citation.author.map(cslName) : printed;
  const hasOthers = isListed ? citation.authorsTruncated : moreAuthors === true;
  return {
    id,
    type: citation.status === "verified" ? "article-journal" : "document",
    ...(author.length > 0 && { author }),
    ...(hasOthers && { custom: { otherAuthors: true } as const }),
    ...cslFieldsOf(citation),
    ...(citation.text !== undefined && { note: citation.text }),
  };
}
