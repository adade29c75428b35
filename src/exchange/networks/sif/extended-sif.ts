import { allEntityKinds } from "../../../domain/records/entity-kinds";
import type { ReadResult } from "../../base/formats";
import type { IncomingEvidence, IncomingNode } from "../../base/incoming";
import type { Place } from "../../base/notices";
import { doubt, dropped, refused } from "../../base/notices";
import { kindOf, oneLine } from "../shared/attributes";
import { NetworkBuilding } from "../shared/building";
import { curieIn } from "../shared/identifiers";

/**
 * Extended SIF: a table of interactions with their sources and papers, then, after a blank line, one of participants. The list
 * of papers may hold ids that are no PMIDs; those are kept as words. Never throws.
 */
export function readExtendedSif(lines: readonly string[], fileName: string): ReadResult {
  const network = new NetworkBuilding();
  const participants = participantsIn(lines);
  const columns = (lines[0] ?? "").split("\t");
  const sources = new Set<string>();
  for (const [index, line] of lines.entries()) {
    if (index === 0) continue;
    if (line.startsWith("PARTICIPANT\t")) break;
    if (line.trim() === "") continue;
    const cells = line.split("\t").map((cell) => cell.trim());
    const place: Place = { line: index + 1 };
    const [from = "", word = "", to = ""] = cells;
    if (from === "" || word === "" || to === "") {
      network.say(
        refused("missing-field", place, {
          found: oneLine(line),
          expected: "PARTICIPANT_A, INTERACTION_TYPE, PARTICIPANT_B",
        }),
      );
      continue;
    }
    const cell = (column: string) => cells[columns.indexOf(column)] ?? "";
    for (const name of [from, to])
      network.mention(participants.get(name) ?? { key: name, name, synonyms: [], xrefs: [] });
    for (const source of listed(cell("INTERACTION_DATA_SOURCE"))) sources.add(source);
    network.arrow({
      from,
      to,
      ...network.relation(word, place),
      evidence: evidenceIn(network, cell("INTERACTION_PUBMED_ID"), place),
      place,
    });
    for (const column of ["PATHWAY_NAMES", "MEDIATOR_IDS"]) {
      if (cell(column) !== "") network.once(dropped("not-held", place, { found: column }));
    }
  }
  for (const participant of participants.values()) network.mention(participant);
  const isDatabase = sources.size > 0;
  return network.result({ origin: { name: isDatabase ? [...sources].join(", ") : fileName, isDatabase } });
}

const listed = (cell: string) =>
  cell
    .split(/[;,]/)
    .map((each) => each.trim())
    .filter((each) => each !== "");

function evidenceIn(network: NetworkBuilding, cell: string, place: Place): readonly IncomingEvidence[] {
  return listed(cell).map((id) => {
    if (/^\d{1,8}$/.test(id)) return { pmid: id };
    network.once(doubt("as-printed", place, { found: id, expected: "PMID" }));
    return { text: id };
  });
}

/** The second table: what kind each participant is, and its identifiers. */
function participantsIn(lines: readonly string[]): ReadonlyMap<string, IncomingNode> {
  const start = lines.findIndex((line) => line.startsWith("PARTICIPANT\t"));
  const nodes = new Map<string, IncomingNode>();
  if (start === -1) return nodes;
  const columns = (lines[start] ?? "").split("\t").map((column) => column.trim());
  for (const line of lines.slice(start + 1)) {
    const cells = line.split("\t").map((cell) => cell.trim());
    const cell = (column: string) => cells[columns.indexOf(column)] ?? "";
    const key = cell("PARTICIPANT");
    if (key === "") continue;
    const kind = kindOf(cell("PARTICIPANT_TYPE"), allEntityKinds);
    const names = listed(cell("PARTICIPANT_NAME")).filter((each) => each !== key);
    const xrefs = listed(`${cell("UNIFICATION_XREF")};${cell("RELATIONSHIP_XREF")}`).flatMap(
      (each) => curieIn(each) ?? [],
    );
    nodes.set(key, { key, name: key, ...(kind && { kind }), synonyms: names, xrefs: [...new Set(xrefs)] });
  }
  return nodes;
}
