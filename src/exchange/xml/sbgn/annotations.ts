import { attributes, escapeXml } from "../../../files/xml";

/** Notes of an element: lines for people, in the XHTML that SBGN-ML asks for. */
export function notes(lines: readonly string[]): readonly string[] {
  const written = lines.filter((line) => line !== "");
  if (written.length === 0) return [];
  const paragraphs = written.map((line) => `<p>${escapeXml(line)}</p>`).join("");
  return [`      <notes><body xmlns="http://www.w3.org/1999/xhtml">${paragraphs}</body></notes>`];
}

const namespaces = {
  "xmlns:rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xmlns:bqbiol": "http://biomodels.net/biology-qualifiers/",
  "xmlns:bqmodel": "http://biomodels.net/model-qualifiers/",
};

/** What an element is, or is described by, as addresses of identifiers.org (MIRIAM; Juty et al. 2012). */
export function annotation(
  id: string,
  qualifier: "bqbiol:is" | "bqmodel:isDescribedBy",
  curies: readonly string[],
): readonly string[] {
  if (curies.length === 0) return [];
  const addresses = curies.map((curie) => `https://identifiers.org/${encodeURI(curie.replace(/\p{Cs}/gu, ""))}`);
  const items = addresses.map((address) => `<rdf:li${attributes({ "rdf:resource": address })}/>`).join("");
  return [
    `      <extension><annotation><rdf:RDF${attributes(namespaces)}><rdf:Description${attributes({ "rdf:about": `#${id}` })}>`,
    `        <${qualifier}><rdf:Bag>${items}</rdf:Bag></${qualifier}>`,
    "      </rdf:Description></rdf:RDF></annotation></extension>",
  ];
}
