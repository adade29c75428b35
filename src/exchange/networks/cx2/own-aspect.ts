import { parseCompiled } from "../../../dataset/parse-compiled";
import type { CompiledDataset } from "../../../domain/records";
import { isObject, type Json } from "./aspects";

/** The aspect in which a CX2 of ours has the whole dataset. */
export const ownAspect = "osteograph";

/** The dataset beside its network, with the mark of what the network said when it was saved. */
export function ownElement(dataset: CompiledDataset, nodes: readonly Json[], edges: readonly Json[]): Json {
  return { mark: markOf(nodes, edges), dataset };
}

/**
 * The dataset in a CX2 that was saved here: as it was, or "changed" where another program changed nodes, edges or what they say since,
 * so that the network is what counts. Null where there is none.
 */
export function ownDataset(aspects: ReadonlyMap<string, readonly Json[]>): CompiledDataset | "changed" | null {
  const own = aspects.get(ownAspect)?.[0];
  if (own === undefined) return null;
  if (own.mark !== markOf(aspects.get("nodes") ?? [], aspects.get("edges") ?? [])) return "changed";
  const read = parseCompiled(own.dataset);
  return read.ok ? read.dataset : "changed";
}

/**
 * A mark that changes with anything that nodes and edges say, in whatever order they are; where nodes are does not matter. FNV-1a (Fowler,
 * Noll, Vo) of 32 bits and the number of characters: against change by chance, not against malice.
 */
function markOf(nodes: readonly Json[], edges: readonly Json[]): string {
  const text = ({ id, s, t, v }: Json) =>
    JSON.stringify([id, s, t, Object.entries(isObject(v) ? v : {}).sort(([a], [b]) => (a < b ? -1 : 1))]);
  const whole = [...nodes.map(text).sort(), "", ...edges.map(text).sort()].join("\n");
  let hash = 0x811c9dc5;
  for (let at = 0; at < whole.length; at++) hash = Math.imul(hash ^ whole.charCodeAt(at), 0x01000193) >>> 0;
  return `${hash.toString(16)}-${whole.length}`;
}
