const edge = {
  source: "VARCHAR",
  source_name: "VARCHAR",
  source_kind: "VARCHAR",
  target: "VARCHAR",
  target_name: "VARCHAR",
  target_kind: "VARCHAR",
  increases: "INTEGER",
  decreases: "INTEGER",
  no_effect: "INTEGER",
  unsigned: "INTEGER",
  interacts: "INTEGER",
  rows: "INTEGER",
  papers: "INTEGER",
} as const;

const row = {
  source: "VARCHAR",
  target: "VARCHAR",
  relation: "VARCHAR",
  origin: "VARCHAR",
  direct: "BOOLEAN",
  mechanism: "VARCHAR",
  residue: "VARCHAR",
  printed: "VARCHAR",
  record: "VARCHAR",
  pmid: "VARCHAR",
  doi: "VARCHAR",
  text: "VARCHAR",
  sentence: "VARCHAR",
  taxon: "VARCHAR",
  cell: "VARCHAR",
} as const;

/**
 * The tables of a base: each a folder of Parquet files in the order of its key, so that what belongs to one key lies together. Small row groups
 * make little to read for one key; small files keep the footer short that has to be read before. Rows of the evidence are many and long, so that
 * their groups hold fewer.
 */
export const tables = {
  "edges-by-source": { key: "source", after: ["target"], groupRows: 4096, columns: edge },
  "edges-by-target": { key: "target", after: ["source"], groupRows: 4096, columns: edge },
  "rows-by-source": { key: "source", after: ["target", "record", "pmid", "doi"], groupRows: 2048, columns: row },
  "rows-by-target": { key: "target", after: ["source", "record", "pmid", "doi"], groupRows: 2048, columns: row },
  entities: {
    key: "key",
    after: [],
    groupRows: 2048,
    columns: { key: "VARCHAR", name: "VARCHAR", kind: "VARCHAR", synonyms: "VARCHAR[]", xrefs: "VARCHAR[]" },
  },
  /** Every name, synonym and identifier, as names are compared. */
  names: { key: "name", after: ["entity"], groupRows: 4096, columns: { name: "VARCHAR", entity: "VARCHAR" } },
} as const;

export type TableName = keyof typeof tables;
export const tableNames = Object.keys(tables) as readonly TableName[];

/** Row groups of one file at most. */
export const groupsOfFile = 25;
