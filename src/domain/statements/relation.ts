import type { Evidence } from "../evidence/types";
import { ascending } from "../network/tally";
import type { EdgeSign, Statement } from "../network/types";
import { type Effect, type EntityKind, signOf } from "../records";
import { commonKind, namedOf } from "./names";
import type { Change, Relation } from "./types";

/** A word for a sign that no sentence prints: pathways are activated, amounts rise. */
function effectOfSign(sign: Statement["sign"], kind: EntityKind): Effect {
  const active = kind === "pathway" || kind === "complex";
  if (sign === 1) return active ? "activates" : "increases";
  if (sign === -1) return active || kind === "process" ? "inhibits" : "decreases";
  return sign === 0 ? "no effect" : "modulates";
}

/** The word that the record prints, where the statement is the record's own relation and not a hop worked out from it. */
function printedEffect(evidence: Evidence, statement: Statement): Effect | null {
  if (statement.kind === "background") return evidence.background.get(statement.id)?.relation ?? null;
  const finding = evidence.findings.get(statement.id);
  return finding && finding.subject === statement.source && finding.object === statement.target ? finding.effect : null;
}

/** The one word for statements of one sign: as printed where all print the same, else by the kind of what is acted on. */
export function effectOf(evidence: Evidence, statements: readonly Statement[], kind: EntityKind): Effect {
  const printed = new Set(statements.map((statement) => printedEffect(evidence, statement)));
  const [first] = printed;
  if (printed.size === 1 && first) return first;
  return effectOfSign(statements[0]?.sign ?? null, kind);
}

/** The sign of the statements that decide a direction; none of its own for `mixed` and `contested`. */
export const signOfDirection: Record<EdgeSign, Statement["sign"] | undefined> = {
  up: 1,
  down: -1,
  unsigned: null,
  none: 0,
  mixed: undefined,
  contested: undefined,
};

/**
 * Which of the references print what a claim says. Both sides of a disagreement do, each beside its own; a reference
 * that prints no direction is no support of one.
 */
export function tellingRefs(
  relation: Relation,
  changes: readonly Change[],
  refs: readonly number[],
): readonly number[] {
  if (relation === "mixed" || relation === "contested") return refs;
  const telling = new Set(
    changes.flatMap((change) => (signOf(change.relation) === signOf(relation) ? change.refs : [])),
  );
  return refs.filter((ref) => telling.has(ref));
}

const order: readonly Statement["sign"][] = [1, -1, null, 0];

/**
 * What moves which way, up first: targets that the same references move in the same direction stand together.
 */
export function changesOf(evidence: Evidence, statements: readonly Statement[]): readonly Change[] {
  return order.flatMap((sign) => {
    const signed = statements.filter((statement) => statement.sign === sign);
    const groups = new Map<string, { refs: readonly number[]; targets: string[] }>();
    for (const target of new Set(signed.map((statement) => statement.target))) {
      const refs = ascending(signed.flatMap((each) => (each.target === target ? [each.ref] : [])));
      const group = groups.get(refs.join()) ?? { refs, targets: [] };
      group.targets.push(target);
      groups.set(refs.join(), group);
    }
    return [...groups.values()].map(({ refs, targets }): Change => {
      const things = targets.map((id) => namedOf(evidence, id));
      const own = signed.filter((statement) => targets.includes(statement.target));
      return { relation: effectOf(evidence, own, commonKind(things)), things, refs };
    });
  });
}
