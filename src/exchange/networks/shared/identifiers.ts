import type { IncomingEvidence } from "../../base/incoming";

/** Names of databases as files write them, by Bioregistry prefix. A name that is not here gives no identifier. */
const prefixes: Readonly<Record<string, string>> = {
  uniprot: "uniprot",
  uniprotkb: "uniprot",
  "uniprot knowledgebase": "uniprot",
  "uniprot-trembl": "uniprot",
  "uniprot/trembl": "uniprot",
  chebi: "chebi",
  pubchem: "pubchem.compound",
  "pubchem.compound": "pubchem.compound",
  "pubchem-compound": "pubchem.compound",
  "pubchem.substance": "pubchem.substance",
  signor: "signor",
  hgnc: "hgnc",
  "hgnc symbol": "hgnc.symbol",
  "hgnc.symbol": "hgnc.symbol",
  ensembl: "ensembl",
  ncbigene: "ncbigene",
  "ncbi gene": "ncbigene",
  "entrez gene": "ncbigene",
  mirbase: "mirbase",
  rnacentral: "rnacentral",
  drugbank: "drugbank",
  hmdb: "hmdb",
  chemspider: "chemspider",
  lipidmaps: "lipidmaps",
  "lipid maps": "lipidmaps",
  wikidata: "wikidata",
  omim: "omim",
  eco: "eco",
  kegg: "kegg",
  "kegg.compound": "kegg.compound",
  "kegg compound": "kegg.compound",
  "kegg.pathway": "kegg.pathway",
  inchikey: "inchikey",
  mondo: "mondo",
  "chembl.compound": "chembl.compound",
  wikipathways: "wikipathways",
  reactome: "reactome",
  go: "go",
  mesh: "mesh",
  interpro: "interpro",
  refseq: "refseq",
  cas: "cas",
  complexportal: "complexportal",
};

/** A database and an identifier as a CURIE with a Bioregistry prefix; null where the database is not known or the id is none. */
export function curieOf(database: string, id: string): string | null {
  const prefix = Object.hasOwn(prefixes, database.trim().toLowerCase())
    ? prefixes[database.trim().toLowerCase()]
    : undefined;
  const bare = id.trim().replace(/^(?:CID|CHEBI|HGNC|GO|SID|uniprot|uniprotkb|signor|hgnc\.symbol):/i, "");
  if (prefix === undefined || bare === "" || /\s/.test(bare)) return null;
  return prefix === "pubchem.compound" && /^SID:/i.test(id.trim()) ? `pubchem.substance:${bare}` : `${prefix}:${bare}`;
}

/** "uniprot:P12345", "CHEBI:17234": a CURIE as a file writes it; null for anything else. */
export function curieIn(text: string): string | null {
  const match = /^([A-Za-z][A-Za-z0-9. _-]*):(\S+)$/.exec(text.trim());
  return match === null ? null : curieOf(match[1] ?? "", match[2] ?? "");
}

const pmidAddress =
  /^(?:https?:\/\/)?(?:pubmed\.ncbi\.nlm\.nih\.gov|(?:www\.)?ncbi\.nlm\.nih\.gov\/pubmed|(?:www\.)?identifiers\.org\/pubmed)[/:](\d{1,8})\/?$/i;

/** One citation of a file: a PMID, a DOI, or the words themselves where it is neither. A link in HTML counts as its words. */
export function evidenceOfCitation(citation: string): IncomingEvidence | null {
  const text = citation.replace(/<[^<>]*>/g, "").trim();
  if (text === "") return null;
  // A DOI may have angle brackets of its own: 10.1002/(SICI)1097-0142(1)9:2<1::AID-1>3.0.CO;2-F.
  return identifierIn(citation.trim()) ?? identifierIn(text) ?? { text };
}

function identifierIn(text: string): IncomingEvidence | null {
  const pmid = /^(?:pubmed|pmid)?[\s:]*(\d{1,8})$/i.exec(text)?.[1] ?? pmidAddress.exec(text)?.[1];
  if (pmid !== undefined) return { pmid };
  const doi = /^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)?(10\.\d{4,9}\/\S+)$/i.exec(text)?.[1];
  return doi === undefined ? null : { doi };
}

/** Whether a text holds an address that runs code when it is followed. */
export function holdsScriptAddress(text: string): boolean {
  return (
    /(?:javascript|vbscript|data)\s*:/i.test(text) &&
    /^\s*(?:javascript|vbscript|data)\s*:|(?:href|src)\s*=\s*["']?\s*(?:javascript|vbscript|data)\s*:/i.test(text)
  );
}
