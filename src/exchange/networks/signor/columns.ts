/** Columns of SIGNOR's downloads. A file without a header has them in this order; the last two change places in some releases. */
export const signorColumns = [
  "ENTITYA",
  "TYPEA",
  "IDA",
  "DATABASEA",
  "ENTITYB",
  "TYPEB",
  "IDB",
  "DATABASEB",
  "EFFECT",
  "MECHANISM",
  "RESIDUE",
  "SEQUENCE",
  "TAX_ID",
  "CELL_DATA",
  "TISSUE_DATA",
  "MODULATOR_COMPLEX",
  "TARGET_COMPLEX",
  "MODIFICATIONA",
  "MODASEQ",
  "MODIFICATIONB",
  "MODBSEQ",
  "PMID",
  "DIRECT",
  "NOTES",
  "ANNOTATOR",
  "SENTENCE",
  "SIGNOR_ID",
  "SCORE",
] as const;

export type SignorColumn = (typeof signorColumns)[number];

/** Columns without which a row says nothing. */
export const neededColumns: readonly SignorColumn[] = ["ENTITYA", "ENTITYB", "EFFECT"];

/** What has no place here: named once, where it is filled in. */
export const heldNowhere: readonly SignorColumn[] = [
  "SEQUENCE",
  "MODULATOR_COMPLEX",
  "TARGET_COMPLEX",
  "MODIFICATIONA",
  "MODASEQ",
  "MODIFICATIONB",
  "MODBSEQ",
  "NOTES",
  "ANNOTATOR",
  "SCORE",
];

export interface SignorHeader {
  readonly at: ReadonlyMap<SignorColumn, number>;
  /** Rows before the first record: 1 with a header, 0 without. */
  readonly rows: 0 | 1;
}

const upper = (cell: string) => cell.trim().toUpperCase().replace(/\s+/g, "_");

/** Where each column is: by the header, in any order, or by SIGNOR's own order in a download without one. Null for another table. */
export function signorHeader(first: readonly string[]): SignorHeader | null {
  const names = first.map(upper);
  if (neededColumns.every((column) => names.includes(column))) {
    return {
      at: new Map(
        signorColumns.flatMap((column) => (names.includes(column) ? [[column, names.indexOf(column)] as const] : [])),
      ),
      rows: 1,
    };
  }
  const isBare =
    first.length >= 26 && /regulates|form complex|unknown/i.test(first[8] ?? "") && /^[\w .-]+$/.test(first[3] ?? "");
  if (!isBare) return null;
  const at = new Map(signorColumns.map((column, index) => [column, index] as const));
  if (/^SIGNOR-/.test(first[27] ?? "")) at.set("SIGNOR_ID", 27).set("SCORE", 26);
  return { at, rows: 0 };
}

/** How sure it is that a file holds rows of SIGNOR, from its first lines. */
export function looksLikeSignor(head: string): number {
  const [first = ""] = head.split(/\r?\n/, 1);
  const cells = first.split(/[\t;,]/).map((cell) => cell.replace(/^"|"$/g, ""));
  return signorHeader(cells) === null ? 0 : 0.95;
}
