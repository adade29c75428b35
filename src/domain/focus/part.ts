import type { Evidence } from "../evidence/types";
import type { Filters } from "../filters/types";
import { drawnAs, withMembers } from "../network/boxes";
import type { Network, View } from "../network/types";
import { networkAlone } from "../visible/visible";
import type { Focus, FocusTarget } from "./focus";
import { statedPicture } from "./section";

/** What is looked at, and what comes forward for it in the network in view. */
export interface Part {
  readonly target: FocusTarget;
  readonly focus: Focus;
}

/**
 * What comes forward as a network that stands alone. Its nodes and arrows count what it rests on: of references their own
 * statements, of anything else what stands behind its arrows, with all that is known of a node that is looked at.
 */
export function partOf(
  evidence: Evidence,
  visible: Network,
  filters: Filters,
  view: View,
  { target, focus }: Part,
): Network {
  if (target.kind !== "refs") {
    const about = target.kind === "node" ? withMembers(evidence, drawnAs(evidence, view, target.id)) : [];
    return networkAlone(evidence, filters, view, focus, new Set(about));
  }
  const { network, focus: stated } = statedPicture(evidence, visible, filters, view, target.refs);
  return {
    nodes: network.nodes.filter(({ id }) => focus.nodes.has(id) && stated.nodes.has(id)),
    edges: network.edges.filter(({ id }) => focus.edges.has(id) && stated.edges.has(id)),
  };
}
