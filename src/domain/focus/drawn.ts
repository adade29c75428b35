import { isContext, type Network, type NetworkEdge, type NetworkNode } from "../network/types";
import { isGiven } from "../records";

export const backgroundModes = ["focus", "always", "never"] as const;
/** When arrows of background and of relations are drawn: with what the reader selects, always, or never. */
export type BackgroundMode = (typeof backgroundModes)[number];

export interface DrawnOptions {
  readonly background: BackgroundMode;
  /** Ids of nodes and arrows that a selection brings forward; null where nothing is selected. */
  readonly focus: ReadonlySet<string> | null;
  /** The selected node: it is drawn whatever touches it. */
  readonly chosen?: string | null;
}

/** Whether no study in view measured, predicted or named it. What a box holds counts for the box. */
export function isBackgroundOnly(node: NetworkNode): boolean {
  const { testedRefs, predictedRefs, retractedRefs, backgroundRefs } = node;
  const byStudies = [...testedRefs, ...predictedRefs, ...retractedRefs.filter((ref) => !backgroundRefs.includes(ref))];
  return byStudies.length === 0;
}

/** Background and relations come with the selection, unless they are always or never wanted. */
function isDrawn({ id, cls }: NetworkEdge, { background, focus }: DrawnOptions): boolean {
  if (!isContext(cls) || background === "always") return true;
  return background === "focus" && focus?.has(id) === true;
}

/**
 * The part of a network that is drawn: its arrows as the background is wanted, and the nodes that a finding in it or one
 * of these arrows touches. What is known from background or relations alone comes with its arrows, or with the open box that holds it
 * as long as no filter asks for more. Where there are no studies, closed boxes are drawn for the relations in them.
 */
export function drawnNetwork(network: Network, options: DrawnOptions): Network {
  const edges = network.edges.filter((edge) => network.isContext || isDrawn(edge, options));
  const kept = new Set(edges.flatMap(({ source, target }) => [source, target]));
  for (const node of network.nodes) {
    const isFull = network.isContext && node.openable && !node.open && node.relations.length > 0;
    if (isFull || !isBackgroundOnly(node) || node.id === options.chosen) kept.add(node.id);
  }
  // The compound is in every picture that has anything in it.
  if (kept.size > 0) for (const { id, entity } of network.nodes) if (isGiven(entity.kind)) kept.add(id);
  const open = new Set(network.nodes.flatMap(({ id, open: isOpen }) => (isOpen ? [id] : [])));
  for (const { id, parent } of network.nodes) if (parent !== null && kept.has(id)) kept.add(parent);
  const isHeld = ({ parent }: NetworkNode): boolean =>
    !network.isFiltered && parent !== null && open.has(parent) && kept.has(parent);
  const nodes = network.nodes.filter((node) => kept.has(node.id) || isHeld(node));
  return { nodes, edges, ...(network.isContext && { isContext: true }) };
}
