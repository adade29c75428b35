import { isSubject } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import { boxesAround, boxOf, drawnAs, isBox } from "./boxes";
import type { Statement, View } from "./types";

export interface Ends {
  readonly source: string;
  readonly target: string;
}

/** Where an inferred hop ends: at the other box, or inside a shared box at the member itself. */
function hopTarget(evidence: Evidence, statement: Statement): string {
  const box = boxOf(evidence, statement.target);
  if (box === null) return statement.target;
  const home = isBox(evidence, statement.source) ? statement.source : boxOf(evidence, statement.source);
  const shared = box === home || boxesAround(evidence, statement.source).includes(box);
  return shared ? statement.target : box;
}

/**
 * The drawn ends of a statement's arrow. From a subject it ends at the box of its target (the effect stands as a mark
 * on the member); an inferred hop ends at the other box, or at the member within one box; background and relations run between the
 * entities themselves. Whatever sits in a closed box is lifted to it.
 *
 * @returns null where nothing is to be drawn: both ends have come to be the same thing, or one holds the other. What
 * they have act on itself, and is drawn as itself, keeps its arrow.
 */
export function drawnEnds(evidence: Evidence, view: View, statement: Statement): Ends | null {
  let end = statement.target;
  if (statement.kind === "finding") {
    const fromSubject = isSubject(evidence, statement.source);
    end = fromSubject ? (boxOf(evidence, end) ?? end) : hopTarget(evidence, statement);
  }
  const source = drawnAs(evidence, view, statement.source);
  const target = drawnAs(evidence, view, end);
  if (source === target) return actsOnItself(statement) && source === statement.source ? { source, target } : null;
  if (boxesAround(evidence, source).includes(target) || boxesAround(evidence, target).includes(source)) return null;
  return { source, target };
}

/** A feedback of one step, such as a gene that its own protein switches on. */
function actsOnItself({ kind, source, target }: Statement): boolean {
  return kind !== "finding" && source === target;
}
