import type { Evidence } from "../../../domain/evidence";
import type { Network } from "../../../domain/network";
import type { Finding } from "../../../domain/records";
import type { Choice } from "../../../store/state";

/**
 * Findings behind what was selected in the graph: those of an arrow; of a node, those that read it or a member of it out or go
 * through it, else those in which it was given. None for a paper or a route.
 */
export function findingsOfChoice(
  { dataset: { findings }, entities }: Evidence,
  { edges }: Pick<Network, "edges">,
  choice: Choice | null,
): readonly Finding[] {
  if (choice?.kind === "edge") {
    const statements = edges.find(({ id }) => id === choice.id)?.statements ?? [];
    const ids = new Set(statements.flatMap(({ kind, id }) => (kind === "finding" ? [id] : [])));
    return findings.filter(({ id }) => ids.has(id));
  }
  if (choice?.kind !== "node") return [];
  const isIn = (id: string): boolean => id === choice.id || entities.get(id)?.pathway === choice.id;
  const readOut = findings.filter(({ object, via = [] }) => isIn(object) || via.some(isIn));
  return readOut.length > 0 ? readOut : findings.filter(({ subject }) => isIn(subject));
}
