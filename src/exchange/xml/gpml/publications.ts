import type { IncomingEvidence, IncomingPaper } from "../../base/incoming";
import { evidenceOfCitation } from "../../networks/shared/identifiers";
import { attributeOf, childOf, childrenOf, descendantsOf, oneLine, placeOf, type XmlElement } from "../tree/element";
import { idOf, itemsOf, refOf, xrefOf } from "./elements";

/** One work that a pathway cites, as a paper and as evidence. */
export interface Publication {
  readonly paper: IncomingPaper;
  readonly evidence: IncomingEvidence | null;
}

/** The works that a pathway cites, by the ids that its parts name them by. */
export function publicationsOf(pathway: XmlElement): ReadonlyMap<string, Publication> {
  const old = childrenOf(pathway, "Biopax").flatMap((biopax) => descendantsOf(biopax, "PublicationXref"));
  const found = [
    ...old.map((element) => [attributeOf(element, "id"), published(element)] as const),
    ...itemsOf(pathway, "Citation").map((element) => [idOf(element), cited(element)] as const),
  ];
  return new Map(found.flatMap(([id, make]) => (id === undefined ? [] : [[id, make(id)] as const])));
}

/** What an element names as its literature: ids of works. */
export function citedBy(element: XmlElement): readonly string[] {
  const texts = childrenOf(element, "BiopaxRef").map(({ text }) => text.trim());
  const attribute = attributeOf(element, "BiopaxRef") ?? "";
  const refs = childrenOf(element, "CitationRef").flatMap((ref) => refOf(ref) ?? []);
  return [...texts, attribute, ...refs].filter((id) => id !== "");
}

/** GPML 2013a: a BioPAX publication with title, source and authors. */
function published(element: XmlElement): (key: string) => Publication {
  const texts = (name: string) => childrenOf(element, name).map(({ text }) => oneLine(text));
  const text = (name: string) => texts(name).find((each) => each !== "");
  const [title, journal] = [text("TITLE"), text("SOURCE")];
  const year = Number(text("YEAR"));
  const known = evidenceOf(text("DB") ?? "", text("ID") ?? "");
  return (key) => ({
    paper: {
      key,
      authors: texts("AUTHORS").flatMap((name) => (name === "" ? [] : authorOf(name))),
      ...(Number.isInteger(year) && year > 0 && { year }),
      ...(title !== undefined && { title }),
      ...(journal !== undefined && { journal }),
      ...(known?.pmid !== undefined && { pmid: known.pmid }),
      ...(known?.doi !== undefined && { doi: known.doi }),
      place: placeOf(element),
    },
    evidence: known ?? (title === undefined ? null : { text: title }),
  });
}

/** GPML 2021: a citation with an identifier or an address. */
function cited(element: XmlElement): (key: string) => Publication {
  const xref = xrefOf(element);
  const url = childOf(element, "Url");
  const link = (url && attributeOf(url, "link")) ?? attributeOf(element, "url");
  const known =
    evidenceOf(xref?.database ?? "", xref?.id ?? "") ?? (link === undefined ? null : evidenceOfCitation(link));
  return (key) => ({
    paper: {
      key,
      authors: [],
      ...(known?.pmid !== undefined && { pmid: known.pmid }),
      ...(known?.doi !== undefined && { doi: known.doi }),
      ...(known?.text !== undefined && { text: known.text }),
      place: placeOf(element),
    },
    evidence: known,
  });
}

function evidenceOf(database: string, id: string): IncomingEvidence | null {
  const isKnown = /^(?:pubmed|doi)$/i.test(database.trim());
  return isKnown ? evidenceOfCitation(id) : null;
}

/** "van de Peppel J": family name and initials, as PubMed writes them. */
function authorOf(name: string): IncomingPaper["authors"][number] {
  const at = name.lastIndexOf(" ");
  const given = name.slice(at + 1);
  return at > 0 && /^\p{Lu}{1,4}$/u.test(given) ? { family: name.slice(0, at), given } : { family: name };
}
