import type { Evidence } from "../../domain/evidence";
import type { Focus } from "../../domain/focus";
import type { Network } from "../../domain/network";
import { type PartOptions, type PartPicture, partPicture } from "../../figure/frame/part-scene";

/**
 * What the choice brought forward, laid out apart from the rest. What was drawn in the view is drawn here: background
 * arrows came with the choice.
 */
export function focusPicture(evidence: Evidence, visible: Network, focus: Focus, options: PartOptions): PartPicture {
  const network: Network = {
    nodes: visible.nodes.filter(({ id }) => focus.nodes.has(id)),
    edges: visible.edges.filter(({ id }) => focus.edges.has(id)),
  };
  return partPicture(evidence, network, options);
}
