import type { Evidence } from "../../evidence/types";
import { signToward, weightIn } from "../../network/group-result";
import { ascending } from "../../network/tally";
import type { EdgeSign, Statement, Tally } from "../../network/types";
import { type Effect, type EntityKind, isAssociation } from "../../records";
import { commonKind, type Named, namedOf } from "./names";
import type { Change, EdgeClaim, Relation } from "./types";

/** A word for a sign that no sentence prints: pathways are activated, amounts rise. */
function effectOfSign(sign: Statement["sign"], kind: EntityKind): Effect {
  const active = kind === "pathway" || kind === "complex";
  if (sign === 1) return active ? "activates" : "increases";
  if (sign === -1) return active || kind === "process" ? "inhibits" : "decreases";
  return sign === 0 ? "no effect" : "modulates";
}

/** The word that the record prints, where the statement is the record's own relation and not a hop worked out from it. */
function printedEffect(evidence: Evidence, statement: Statement): Effect | null {
  if (statement.kind === "background") {
    const relation = evidence.background.get(statement.id)?.relation;
    return relation === undefined || isAssociation(relation) ? null : relation;
  }
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

/** What a claim says of a direction. */
type Said = EdgeSign | "contested";

/** The sign of the statements that decide a direction; none of its own for `mixed` and `contested`. */
const signOfDirection: Record<Said, Statement["sign"] | undefined> = {
  up: 1,
  down: -1,
  unsigned: null,
  none: 0,
  mixed: undefined,
  contested: undefined,
  interacts: null,
};

/** Whether a statement gives a thing its direction, said of it or of a member that counts toward it. */
function decider(
  evidence: Evidence,
  self: string,
  direction: Said,
): (statement: Pick<Statement, "target" | "sign">) => boolean {
  const sign = signOfDirection[direction];
  return (statement) => sign !== undefined && signToward(evidence, self, statement) === sign;
}

/**
 * The one word for what is done to a thing: that of the statements which decide it. Where members decide that count
 * against it, the word for its own direction.
 */
function relationOf(
  evidence: Evidence,
  self: string,
  direction: Said,
  statements: readonly Statement[],
  kind: EntityKind,
): Relation {
  if (direction === "mixed" || direction === "contested") return direction;
  const deciders = statements.filter(decider(evidence, self, direction));
  if (deciders.length === 0 && statements.length > 0) return "members";
  const turned = deciders.some((each) => weightIn(evidence, self, each.target) === -1);
  return turned ? effectOfSign(signOfDirection[direction] ?? null, kind) : effectOf(evidence, deciders, kind);
}

/** What is said of a thing: of its one measured member, where that alone gives it its direction, else of the thing. */
export function saidOf(
  evidence: Evidence,
  self: string,
  direction: Said,
  statements: readonly Statement[],
): Pick<EdgeClaim, "object" | "relation" | "changes"> {
  const [only, ...others] = new Set(statements.map((statement) => statement.target));
  const alone = only !== undefined && others.length === 0 && weightIn(evidence, self, only) === 1;
  const decided = alone && statements.some(decider(evidence, self, direction));
  const object = namedOf(evidence, decided || (alone && direction === "contested") ? only : self);
  return {
    object,
    relation: relationOf(evidence, self, direction, statements, object.kind),
    changes: changesOf(evidence, statements, self, direction),
  };
}

/** How many studies measured what counts toward a group, for "4 of 5 studies". */
export function measuredBy(object: Named, changes: readonly Change[], tally: Tally): number | null {
  const grouped = object.kind === "group" || changes.some((change) => change.against);
  const { up, down, unsigned, none } = tally;
  return grouped ? new Set([...up, ...down, ...unsigned, ...none]).size : null;
}

/**
 * Which of the references print what a claim says. Both sides of a disagreement do, each beside its own; a reference
 * that prints no direction is no support of one.
 */
export function tellingRefs(
  relation: Relation,
  changes: readonly Change[],
  refs: readonly number[],
): readonly number[] {
  if (relation === "mixed" || relation === "members" || relation === "contested") return refs;
  const telling = new Set(changes.flatMap((change) => (change.decides ? change.refs : [])));
  return refs.filter((ref) => telling.has(ref));
}

const order: readonly Statement["sign"][] = [1, -1, null, 0];

/**
 * What moves which way, up first: things that the same references move in the same direction, and that count alike, are
 * together. `self` and `direction`: what the claim is about, and what becomes of it.
 */
function changesOf(
  evidence: Evidence,
  statements: readonly Statement[],
  self: string,
  direction: Said,
): readonly Change[] {
  const decides = decider(evidence, self, direction);
  return order.flatMap((sign) => {
    const signed = statements.filter((statement) => statement.sign === sign);
    const groups = new Map<string, Omit<Change, "relation" | "things"> & { targets: string[] }>();
    for (const target of new Set(signed.map((statement) => statement.target))) {
      const refs = ascending(signed.flatMap((each) => (each.target === target ? [each.ref] : [])));
      const counts = { decides: decides({ target, sign }), against: weightIn(evidence, self, target) === -1 };
      const key = `${refs.join()} ${counts.decides} ${counts.against}`;
      const group = groups.get(key) ?? { refs, targets: [], ...counts };
      group.targets.push(target);
      groups.set(key, group);
    }
    return [...groups.values()].map(({ targets, ...change }): Change => {
      const things = targets.map((id) => namedOf(evidence, id));
      const own = signed.filter((statement) => targets.includes(statement.target));
      return { relation: effectOf(evidence, own, commonKind(things)), things, ...change };
    });
  });
}
