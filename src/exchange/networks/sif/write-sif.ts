import type { CompiledDataset } from "../../../domain/records";
import type { SaveOptions } from "../../base/formats";
import { type NetworkNode, networkOf } from "../../outgoing/network-of";
import { oneLine } from "../shared/attributes";

/**
 * A dataset as SIF: source, relation and target by name, tabs between, each once; then the nodes without an arrow. SIF knows nodes by
 * their names alone, so that a name which two nodes share has the id behind it.
 */
export function writeSif(dataset: CompiledDataset, options: SaveOptions): Uint8Array {
  const { nodes, arrows } = networkOf(dataset, options);
  const names = namesOf(nodes);
  const name = (id: string) => names.get(id) ?? id;
  const lines = arrows.map(({ source, relation, target }) => [name(source), relation, name(target)].join("\t"));
  const touched = new Set(arrows.flatMap(({ source, target }) => [source, target]));
  // The tab says that tabs part the cells, also where there is no arrow.
  const alone = nodes.filter(({ id }) => !touched.has(id)).map(({ id }) => `${name(id)}\t`);
  return new TextEncoder().encode([...new Set([...lines, ...alone]), ""].join("\n"));
}

function namesOf(nodes: readonly NetworkNode[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  return new Map(
    nodes.map(({ id, name }) => {
      const line = oneLine(name);
      const own = taken.has(line) ? `${line} (${id})` : line;
      taken.add(own);
      return [id, own];
    }),
  );
}
