import type { Evidence } from "../../domain/evidence/types";
import type { Network } from "../../domain/network/types";
import type { Scene } from "../../scene/types";
import { readingOf } from "../../wording/readings";
import { type Numbering, numberOf } from "../spec/numbering";

/** A scene whose arrows say what they rest on in the figure's own numbers. `network` is the one it was composed from. */
export function readInOwnNumbers(scene: Scene, network: Network, evidence: Evidence, numbering: Numbering): Scene {
  if (numbering.kind === "review") return scene;
  const byId = new Map(network.edges.map((edge) => [edge.id, edge]));
  const edges = scene.edges.map((edge) => {
    const own = byId.get(edge.id);
    if (!own) return edge;
    return { ...edge, reading: readingOf(evidence, own, scene.language, (ref) => numberOf(numbering, ref)) };
  });
  return { ...scene, edges };
}
