import type { Network, NetworkEdge, NetworkNode } from "../network/types";
import { type EntityKind, isGiven } from "../records";
import { edgeClasses } from "../records/evidence-classes";

/** Steps of a mechanism from what is given to what comes of it, in the order of reading. */
const outlineSteps = ["given", "pathways", "molecules", "processes", "outcomes"] as const;
type OutlineStep = (typeof outlineSteps)[number];

/** A node with what leaves it, and with what its open box holds. */
export interface OutlineItem {
  readonly node: NetworkNode;
  /** Arrows that leave it, those known best first. */
  readonly arrows: readonly NetworkEdge[];
  readonly members: readonly OutlineItem[];
}

export interface OutlineGroup {
  readonly step: OutlineStep;
  readonly items: readonly OutlineItem[];
}

function stepOf(kind: EntityKind): OutlineStep {
  if (isGiven(kind)) return "given";
  if (kind === "pathway") return "pathways";
  if (kind === "process") return "processes";
  return kind === "outcome" || kind === "disease" ? "outcomes" : "molecules";
}

const studiesOf = ({ testedRefs, predictedRefs }: NetworkNode): number => testedRefs.length + predictedRefs.length;

/** Arrows in the order in which lists show them: by class, then by how many references report them. */
export function inReadingOrder(edges: readonly NetworkEdge[]): readonly NetworkEdge[] {
  return edges.toSorted(
    (a, b) => edgeClasses.indexOf(a.cls) - edgeClasses.indexOf(b.cls) || b.refs.length - a.refs.length,
  );
}

/**
 * A network as text is read: from what is given through pathways, molecules and processes to outcomes; within a step
 * what most studies report first. Every node and every arrow comes once. Steps without nodes are left out.
 */
export function outlineOf({ nodes, edges }: Network): readonly OutlineGroup[] {
  const ids = new Set(nodes.map(({ id }) => id));
  const itemOf = (node: NetworkNode): OutlineItem => ({
    node,
    arrows: inReadingOrder(edges.filter(({ source }) => source === node.id)),
    members: byStudies(nodes.filter(({ parent }) => parent === node.id)).map(itemOf),
  });
  const roots = nodes.filter(({ parent }) => parent === null || !ids.has(parent));
  return outlineSteps.flatMap((step) => {
    const items = byStudies(roots.filter(({ entity }) => stepOf(entity.kind) === step)).map(itemOf);
    return items.length === 0 ? [] : { step, items };
  });
}

function byStudies(nodes: readonly NetworkNode[]): readonly NetworkNode[] {
  return nodes.toSorted((a, b) => studiesOf(b) - studiesOf(a));
}
