import type { Evidence } from "../../../domain/evidence";
import { type Filters, noFilters } from "../../../domain/filters";
import { fullNetwork, type Network, type NetworkEdge, type NetworkNode, type View } from "../../../domain/network";
import { type StudiesBehind, studiesBehind } from "../../../domain/statements";
import { visibleNetwork } from "../../../domain/visible";

/** A chosen node or arrow with the network it was found in. */
export interface Found<T> {
  readonly element: T;
  readonly network: Network;
  /** What the filters take away is in it too. */
  readonly unfiltered: boolean;
  readonly behind: StudiesBehind;
}

/** What is behind a choice now, and all that is behind it; `now` is null where the filters leave nothing of it. */
export interface Subject<T> {
  readonly now: Found<T> | null;
  readonly all: Found<T>;
}

const allOpen: View = { level: "molecules", toggled: [] };
const allClosed: View = { level: "overview", toggled: [] };

/** The view in sight first; then those in which the box around the choice is open, or closed. */
function viewsFor(view: View): readonly View[] {
  return [view, allOpen, allClosed];
}

function findIn<T extends NetworkNode | NetworkEdge>(
  evidence: Evidence,
  filters: Filters | null,
  view: View,
  kind: "node" | "edge",
  pick: (network: Network) => T | undefined,
): Found<T> | null {
  for (const each of viewsFor(view)) {
    const network = filters === null ? fullNetwork(evidence, each) : visibleNetwork(evidence, filters, each);
    const element = pick(network);
    if (element) {
      const behind = studiesBehind(evidence, network, { kind, id: element.id });
      return { element, network, unfiltered: filters === null, behind };
    }
  }
  return null;
}

function subjectOf<T extends NetworkNode | NetworkEdge>(
  evidence: Evidence,
  filters: Filters,
  view: View,
  kind: "node" | "edge",
  pick: (network: Network) => T | undefined,
): Subject<T> | null {
  const all = findIn(evidence, null, view, kind, pick);
  if (!all) return null;
  const free = JSON.stringify(filters) === JSON.stringify(noFilters);
  return { all, now: free ? all : findIn(evidence, filters, view, kind, pick) };
}

/** @returns null for an id that no view holds. */
export function nodeSubject(evidence: Evidence, filters: Filters, view: View, id: string): Subject<NetworkNode> | null {
  return subjectOf(evidence, filters, view, "node", ({ nodes }) => nodes.find((node) => node.id === id));
}

/** @returns null for an id that no view holds. */
export function edgeSubject(evidence: Evidence, filters: Filters, view: View, id: string): Subject<NetworkEdge> | null {
  return subjectOf(evidence, filters, view, "edge", ({ edges }) => edges.find((edge) => edge.id === id));
}

/** References behind a choice, each once: studies and background. */
export function refsBehind({ tested, predicted, background }: StudiesBehind): ReadonlySet<number> {
  return new Set([...tested, ...predicted].map(({ study }) => study.ref).concat(background.map(({ ref }) => ref)));
}
