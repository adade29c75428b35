import type { Citation } from "../../domain/records";

export interface CitationLink {
  readonly label: string;
  readonly url: string;
}

/** Links to the record of the work itself, each once. */
export function recordLinks({
  DOI,
  PMID,
  PMCID,
  URL: page,
}: Pick<Citation, "DOI" | "PMID" | "PMCID" | "URL">): readonly CitationLink[] {
  const links: CitationLink[] = [];
  if (DOI !== undefined) links.push({ label: `DOI ${DOI}`, url: doiLink(DOI) });
  if (PMID !== undefined) links.push({ label: `PMID ${PMID}`, url: `https://pubmed.ncbi.nlm.nih.gov/${PMID}/` });
  if (PMCID !== undefined) links.push({ label: PMCID, url: `https://pmc.ncbi.nlm.nih.gov/articles/${PMCID}/` });
  if (page !== undefined && !links.some((link) => link.url === page)) {
    links.push({ label: new URL(page).hostname, url: page });
  }
  return links;
}

function doiLink(doi: string): string {
  return `https://doi.org/${encodeURI(doi)}`;
}
