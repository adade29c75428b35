import { allEntityKinds } from "../../../domain/records/entity-kinds";
import type { ReadOptions, ReadResult, SourceFile } from "../../base/formats";
import type { IncomingEvidence, IncomingNode } from "../../base/incoming";
import type { Place } from "../../base/notices";
import { dropped, refused } from "../../base/notices";
import { textOf } from "../../base/text";
import { directness, kindOf, oneLine } from "../shared/attributes";
import { NetworkBuilding } from "../shared/building";
import { curieOf, evidenceOfCitation } from "../shared/identifiers";
import { heldNowhere, neededColumns, type SignorColumn, type SignorHeader, signorHeader } from "./columns";

type Cells = (column: SignorColumn) => string;

/**
 * Rows of SIGNOR (signor.uniroma2.it) as a network: each row an arrow with its sentence, paper, species, cells, mechanism,
 * residue and directness. The file names neither version nor licence, so that neither is stated. Never throws.
 */
export async function readSignor(file: SourceFile, options: ReadOptions): Promise<ReadResult> {
  const text = textOf(file, options);
  if (text.trim() === "") return { ok: false, notices: [refused("empty", null)] };
  const { default: papa } = await import("papaparse");
  const { data } = papa.parse<string[]>(text, {
    delimiter: options.separator ?? separatorOf(text),
    skipEmptyLines: true,
  });
  const header = signorHeader(data[0] ?? []);
  if (header === null) {
    const found = (data[0] ?? []).join(", ");
    return {
      ok: false,
      notices: [refused("missing-field", { row: 1 }, { found, expected: neededColumns.join(", ") })],
    };
  }
  const network = new NetworkBuilding();
  for (const [index, row] of data.entries()) {
    if (options.signal?.aborted) break;
    if (index >= header.rows) readRow(network, header, row, { row: index + 1 });
    if (index % 500 === 0) options.progress?.(index / data.length);
  }
  return network.result({ origin: { name: "SIGNOR", isDatabase: true } });
}

/** The sign that parts the cells of the first line; SIGNOR writes tabs, its older tables semicolons. */
function separatorOf(text: string): string {
  const [first = ""] = text.split(/\r?\n/, 1);
  const count = (sign: string) => first.split(sign).length;
  return ["\t", ";", ","].reduce((best, sign) => (count(sign) > count(best) ? sign : best));
}

function readRow(network: NetworkBuilding, { at }: SignorHeader, row: readonly string[], place: Place): void {
  const cell: Cells = (column) => (row[at.get(column) ?? -1] ?? "").trim();
  const from = partner(cell, "A");
  const to = partner(cell, "B");
  if (from === null || to === null) {
    network.say(refused("missing-field", place, { found: oneLine(row.join(" ")), expected: "ENTITYA, ENTITYB" }));
    return;
  }
  network.mention(from);
  network.mention(to);
  const direct = directness(cell("DIRECT"));
  network.arrow({
    from: from.key,
    to: to.key,
    // A row of SIGNOR is causal, of whatever sign.
    ...network.relation(cell("EFFECT"), place, "modulates"),
    ...(direct !== undefined && { direct }),
    ...filled("mechanism", cell("MECHANISM")),
    ...filled("residue", cell("RESIDUE")),
    ...filled("recordId", cell("SIGNOR_ID")),
    evidence: evidenceIn(network, cell, place),
    place,
  });
  for (const column of heldNowhere) {
    if (cell(column) !== "") network.once(dropped("not-held", place, { found: column }));
  }
}

const filled = (name: string, value: string) => (value === "" ? {} : { [name]: value });

/** Complexes, families and phenotypes are known by their id; a name may list the members: "A ; B; C". */
function partner(cell: Cells, side: "A" | "B"): IncomingNode | null {
  const id = cell(`ID${side}`);
  const name = oneLine(cell(`ENTITY${side}`)) || id;
  if (name === "") return null;
  const curie = curieOf(cell(`DATABASE${side}`), id);
  const kind = kindOf(cell(`TYPE${side}`), allEntityKinds);
  return {
    key: id === "" ? name : `${cell(`DATABASE${side}`)}:${id}`,
    name,
    ...(kind && { kind }),
    synonyms: [],
    xrefs: curie === null ? [] : [curie],
  };
}

/** One piece of evidence a paper; "Other" and the like are kept as words. Tissues stand beside the cells. */
function evidenceIn(network: NetworkBuilding, cell: Cells, place: Place): readonly IncomingEvidence[] {
  const taxon = cell("TAX_ID");
  if (taxon !== "" && !/^\d+$/.test(taxon))
    network.once(dropped("not-held", place, { found: taxon, expected: "NCBI Taxonomy" }));
  const about = {
    ...filled("sentence", cell("SENTENCE")),
    ...(/^\d+$/.test(taxon) && { taxon }),
    ...filled("cell", [cell("CELL_DATA"), cell("TISSUE_DATA")].filter((each) => each !== "").join("; ")),
  };
  const papers = cell("PMID")
    .split(/[|;,]/)
    .flatMap((each) => evidenceOfCitation(each) ?? []);
  if (papers.length > 0) return papers.map((paper) => ({ ...paper, ...about }));
  return Object.keys(about).length > 0 ? [about] : [];
}
