/** Where an identifier leads. `url` is null for prefixes without a page that is certain. */
export interface XrefLink {
  readonly database: string;
  readonly accession: string;
  readonly url: string | null;
}

/** Pages by Bioregistry prefix; the accession goes in as it stands in the CURIE, escaped. */
const databases: Readonly<Record<string, readonly [name: string, page: ((accession: string) => string) | null]>> = {
  uniprot: ["UniProt", (id) => `https://www.uniprot.org/uniprotkb/${id}/entry`],
  "hgnc.symbol": ["HGNC", (id) => `https://www.genenames.org/data/gene-symbol-report/#!/symbol/${id}`],
  "kegg.pathway": ["KEGG", (id) => `https://www.kegg.jp/entry/${id}`],
  "kegg.compound": ["KEGG", (id) => `https://www.kegg.jp/entry/${id}`],
  go: ["GO", (id) => `https://www.ebi.ac.uk/QuickGO/term/GO:${id}`],
  mondo: ["MONDO", (id) => `https://monarchinitiative.org/MONDO:${id}`],
  chebi: ["ChEBI", (id) => `https://www.ebi.ac.uk/chebi/searchId.do?chebiId=CHEBI:${id}`],
  "pubchem.compound": ["PubChem", (id) => `https://pubchem.ncbi.nlm.nih.gov/compound/${id}`],
  "chembl.compound": ["ChEMBL", (id) => `https://www.ebi.ac.uk/chembl/explore/compound/${id}`],
  cellosaurus: ["Cellosaurus", (id) => `https://www.cellosaurus.org/${id}`],
  reactome: ["Reactome", (id) => `https://reactome.org/content/detail/${id}`],
  ncbitaxon: ["NCBI Taxonomy", (id) => `https://www.ncbi.nlm.nih.gov/datasets/taxonomy/${id}/`],
  cas: ["CAS", null],
  inchikey: ["InChIKey", null],
};

/** @param curie compact URI, e.g. `uniprot:P42345`; an unknown prefix is shown as it is, without a link. */
export function xrefLink(curie: string): XrefLink {
  const colon = curie.indexOf(":");
  const prefix = curie.slice(0, colon);
  const accession = curie.slice(colon + 1);
  const [database, page] = databases[prefix] ?? [prefix, null];
  return { database, accession, url: page === null ? null : page(encodeURIComponent(accession)) };
}

/** Pages of registries by the letters that their ids begin with. */
const registries: readonly (readonly [pattern: RegExp, page: (id: string) => string])[] = [
  [/^NCT\d{8}$/, (id) => `https://clinicaltrials.gov/study/${id}`],
  [/^ISRCTN\d+$/, (id) => `https://www.isrctn.com/${id}`],
];

/** A registered trial; an id of another registry is shown without a link. */
export function trialLink(id: string): Pick<XrefLink, "accession" | "url"> {
  const page = registries.find(([pattern]) => pattern.test(id))?.[1];
  return { accession: id, url: page?.(id) ?? null };
}

/** The term of the Evidence & Conclusion Ontology, e.g. `ECO:0001565`. */
export function ecoLink(term: string): string {
  return `https://www.ebi.ac.uk/QuickGO/term/${term}`;
}
