import type { IncomingEvidence } from "../../base/incoming";
import { evidenceOfCitation } from "../../networks/shared/identifiers";
import { joinList, splitList } from "./lists";

/** Attributes of other programs that hold what is cited: a number of PubMed, a DOI or words. */
const citedElsewhere = ["pmids", "pubmed", "pubmed id", "pubmed_id", "dois", "references", "citation", "citations"];
/** Our own: a list of each, the first of one with the first of the others. */
const own = ["pmid", "doi", "reference", "sentence", "taxon", "cell"] as const;

/** All attributes that are read as evidence. */
export const evidenceAttributes: readonly string[] = [...own, ...citedElsewhere];

/** Evidence that an arrow keeps in its attributes. */
export function evidenceOf(values: ReadonlyMap<string, string>): readonly IncomingEvidence[] {
  const lists = Object.fromEntries(own.map((name) => [name, listIn(name, values.get(name) ?? "")] as const));
  const count = Math.max(...Object.values(lists).map(({ length }) => length));
  const aligned = Array.from({ length: count }, (_, at): IncomingEvidence => {
    const [pmid = "", doi = "", text = "", sentence = "", taxon = "", cell = ""] = own.map((name) => lists[name]?.[at]);
    return {
      ...(text !== "" && { text }),
      ...evidenceOfCitation(doi),
      ...evidenceOfCitation(pmid),
      ...(sentence !== "" && { sentence }),
      ...(/^\d+$/.test(taxon) && { taxon }),
      ...(cell !== "" && { cell }),
    };
  });
  const elsewhere = citedElsewhere.flatMap((name) =>
    listIn(name, values.get(name) ?? "").flatMap((each) => evidenceOfCitation(each) ?? []),
  );
  return [...aligned, ...elsewhere].filter((evidence) => Object.keys(evidence).length > 0);
}

/** Numbers of PubMed may be parted by anything; other values by a bar alone. */
function listIn(name: string, text: string): readonly string[] {
  if (text === "") return [];
  return name.startsWith("p") && !text.includes("|") ? text.split(/[;,\s]+/) : splitList(text);
}

/** Evidence as attributes of an arrow, which {@link evidenceOf} reads again; what none of it has is left out. */
export function evidenceValues(evidence: readonly IncomingEvidence[]): ReadonlyMap<string, string> {
  const lists = own.map(
    (name) => [name, evidence.map((each) => each[name === "reference" ? "text" : name] ?? "")] as const,
  );
  return new Map(
    lists.filter(([, list]) => list.some((each) => each !== "")).map(([name, list]) => [name, joinList(list)]),
  );
}
