import type { Network, NetworkNode } from "../../../domain/network/types";
import { type CategoryBand, type EntityKind, isGiven } from "../../../domain/records";
import type { Column } from "../../types";
import { flowColumns } from "./flow-columns";
import type { RootGraph } from "./roots";

/** Columns from left to right. */
export const columnOrder: readonly Column[] = ["compound", "pathways", "markers", "processes", "outcomes"];

/** Of kinds that say where a thing stands; `unknown` does not. */
const columnOfKind: Readonly<Record<Exclude<EntityKind, "unknown">, Column>> = {
  compound: "compound",
  extract: "compound",
  combination: "compound",
  pathway: "pathways",
  group: "markers",
  molecule: "markers",
  complex: "markers",
  messenger: "markers",
  metabolite: "markers",
  biomarker: "markers",
  process: "processes",
  outcome: "outcomes",
  disease: "outcomes",
};

/** Column of a group, from what it holds: with any pathway in it pathways, else what most of its members are. */
function columnOfGroup(members: readonly NetworkNode[]): Column {
  const kinds = members.flatMap(({ entity: { kind } }) => (kind === "unknown" ? [] : [kind]));
  if (kinds.includes("pathway")) return "pathways";
  const most = columnOrder
    .map((column) => ({ column, count: kinds.filter((kind) => columnOfKind[kind] === column).length }))
    .reduce((best, each) => (each.count > best.count ? each : best));
  return most.count === 0 ? "markers" : most.column;
}

/**
 * Column of each node that stands in no box. A group takes the column of its members, which only a network with the
 * group open tells: `known` carries it over to networks where it is closed. A disease that is only ever a cause stands
 * with the compound, at the beginning; what is of no known kind stands where the arrows lead.
 */
export function columnsOf(graph: RootGraph, known: Readonly<Record<string, Column>> = {}): Map<string, Column> {
  const isTarget = new Set(graph.arrows.map((arrow) => arrow.to));
  const isSource = new Set(graph.arrows.map((arrow) => arrow.from));
  const columns = new Map<string, Column>();
  const open = new Set<string>();
  for (const { id, entity } of graph.roots) {
    const fixed = known[id];
    if (fixed !== undefined) columns.set(id, fixed);
    else if (entity.kind === "group") columns.set(id, columnOfGroup(graph.heldBy.get(id) ?? []));
    else if (entity.kind === "disease" && isSource.has(id) && !isTarget.has(id)) columns.set(id, "compound");
    else if (entity.kind === "unknown") open.add(id);
    else columns.set(id, columnOfKind[entity.kind]);
  }
  for (const [id, column] of flowColumns({ open, arrows: graph.arrows })) columns.set(id, column);
  return columns;
}

/** Height of a band in the picture, from above. */
export type Band = 0 | 1 | 2;

const bands: Readonly<Record<CategoryBand, Band>> = { top: 0, middle: 1, bottom: 2 };

/** The band of the category that a node tells about; the middle for the compound and for what is in none. */
export function bandOf(node: Network["nodes"][number]): Band {
  if (isGiven(node.entity.kind)) return 1;
  return bands[node.category?.band ?? "middle"];
}
