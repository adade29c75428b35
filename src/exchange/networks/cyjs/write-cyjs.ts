import type { CompiledDataset } from "../../../domain/records";
import type { SaveOptions } from "../../base/formats";
import { networkOf } from "../../outgoing/network-of";
import { arrowAttributes } from "../shared/arrow-attributes";

/** A dataset as Cytoscape.js JSON, in the shape that Cytoscape's desktop program reads and writes. */
export function writeCyjs(dataset: CompiledDataset, options: SaveOptions): Uint8Array {
  const { title, about, version, licence, nodes, arrows } = networkOf(dataset, options);
  const document = {
    format_version: "1.0",
    generated_by: "osteograph",
    target_cytoscapejs_version: "~3.0",
    data: { name: title, description: about, version, rights: licence },
    elements: {
      nodes: nodes.map(({ id, name, kind, synonyms, xrefs, group, position }) => ({
        data: { id, name, kind, synonyms, xrefs, ...(group !== undefined && { parent: group }) },
        ...(position && { position }),
      })),
      edges: arrows.map((arrow) => ({
        data: { id: arrow.id, source: arrow.source, target: arrow.target, ...arrowAttributes(arrow) },
      })),
    },
  };
  return new TextEncoder().encode(`${JSON.stringify(document, null, 1)}\n`);
}
