import type { IncomingEvidence } from "../../base/incoming";
import { curieIn, evidenceOfCitation } from "../../networks/shared/identifiers";
import { attributeOf, childrenOf, descendantsOf, type XmlElement } from "../tree/element";

/** Longest address that is looked at, in characters. */
const LONGEST = 300;

/**
 * What an element is annotated with: the addresses in the RDF of its extension, as MIRIAM writes them (`urn:miriam:uniprot:P12345`,
 * `https://identifiers.org/pubmed:123`).
 */
function resourcesOf(element: XmlElement): readonly string[] {
  return childrenOf(element, "extension")
    .flatMap((extension) => descendantsOf(extension, "RDF"))
    .flatMap((rdf) => descendantsOf(rdf, "Description"))
    .flatMap((description) => description.children)
    .flatMap((qualifier) => [qualifier, ...descendantsOf(qualifier, "li")])
    .flatMap((item) => attributeOf(item, "resource") ?? [])
    .filter(({ length }) => length <= LONGEST)
    .map((address) =>
      decoded(address.replace(/^urn:miriam:|^https?:\/\/identifiers\.org\//, "").replace(/^([\w.]+)\//, "$1:")),
    );
}

function decoded(address: string): string {
  try {
    return decodeURIComponent(address);
  } catch {
    return address;
  }
}

/** Its identifiers in databases, as CURIEs. */
export function xrefsOf(glyph: XmlElement): readonly string[] {
  return [...new Set(resourcesOf(glyph).flatMap((resource) => curieIn(resource.replace(/^obo\.(?=\w+:)/, "")) ?? []))];
}

/** The papers that describe it. */
export function papersOf(arc: XmlElement): readonly IncomingEvidence[] {
  return resourcesOf(arc).flatMap((resource) => {
    const evidence = evidenceOfCitation(resource);
    return evidence === null || evidence.text !== undefined ? [] : [evidence];
  });
}
