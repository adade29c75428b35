import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import { boxesAround } from "./boxes";
import { ascending, counted, direction } from "./tally";
import type { EdgeSign, NodeState, Statement, Tally } from "./types";

type Said = Pick<Statement, "ref" | "sign" | "retracted" | "target">;
type Direction = ReturnType<typeof direction>;

/** Groups of which at least one member says how it counts. */
const declared = perEvidence(
  ({ dataset }) => new Set(dataset.entities.flatMap((each) => (each.contributes ? [each.pathway ?? ""] : []))),
);

/**
 * How a change of `id` bears on `self`: 1 the same way, −1 the other way, null not at all. A thing bears on itself; a
 * member on its group by `contributes`. In a group of which no member says how it counts, each bears the same way, and
 * the group has a direction only while its members agree.
 */
export function weightIn(evidence: Evidence, self: string, id: string): 1 | -1 | null {
  let weight: 1 | -1 = 1;
  let at = id;
  for (const box of id === self ? [] : boxesAround(evidence, id)) {
    const own = evidence.entities.get(at)?.contributes;
    if (own === undefined && declared(evidence).has(box)) return null;
    if (own === "against") weight = weight === 1 ? -1 : 1;
    if (box === self) return weight;
    at = box;
  }
  return weight;
}

/** How a member counts toward its group, where the group's members say so; `aside`: not at all. Null elsewhere. */
export function countsToward(evidence: Evidence, id: string): "with" | "against" | "aside" | null {
  const entity = evidence.entities.get(id);
  if (entity?.pathway === undefined || !declared(evidence).has(entity.pathway)) return null;
  return entity.contributes ?? "aside";
}

/** What no paper reports. */
const noPapers: Tally = { up: [], down: [], unsigned: [], none: [], aside: [] };

/** The sign of a change of `id` as one of `self`; undefined where it says nothing of `self`. */
export function signToward(
  evidence: Evidence,
  self: string,
  { target, sign }: Pick<Statement, "target" | "sign">,
): Statement["sign"] | undefined {
  if (target === self) return sign;
  const weight = weightIn(evidence, self, target);
  // "No effect" on one member is said of that member alone.
  if (weight === null || sign === 0) return undefined;
  return sign === null || weight === 1 ? sign : sign === 1 ? -1 : 1;
}

/**
 * The sign of a change as one of the outermost group around it, so that read-outs of many groups can be put together
 * (SOD up: oxidative stress down); its own where nothing holds it. None where it gives the group no direction.
 */
export function signInGroup(evidence: Evidence, change: Pick<Statement, "target" | "sign">): Statement["sign"] {
  const group = boxesAround(evidence, change.target).at(-1);
  if (group === undefined || change.sign === 0) return change.sign;
  return signToward(evidence, group, change) ?? null;
}

/** Statements with their sign as one of `self`, without those that say nothing of it. */
function toward<T extends Said>(evidence: Evidence, self: string, statements: readonly T[]): readonly T[] {
  return statements.flatMap((each) => {
    const sign = signToward(evidence, self, each);
    return sign === undefined ? [] : [{ ...each, sign }];
  });
}

/** Several directions as one: two that differ are `mixed`, a direction goes before none. */
function together(directions: readonly NonNullable<Direction>[]): Direction {
  const has = (each: Direction) => each !== undefined && directions.includes(each);
  if (has("mixed") || (has("up") && has("down"))) return "mixed";
  return (["up", "down", "unsigned", "none"] as const).find(has);
}

/** The one direction of members that do not say how they count: none where some have one and others do not. */
function agreed(members: readonly Said[]): Direction {
  const signs = new Map<string, Said["sign"][]>();
  for (const { target, sign } of members) {
    const known = signs.get(target);
    if (known) known.push(sign);
    else signs.set(target, [sign]);
  }
  const each = [...signs.values()].map(direction);
  const directions = new Set(each);
  if (directions.has("mixed") || (directions.has("up") && directions.has("down"))) return "mixed";
  return directions.size > 1 ? "unsigned" : each[0];
}

/**
 * Direction of a thing over what is said of it, else over what it holds, each member counted the way it contributes: a
 * pathway that a study calls activated is activated, and oxidative stress falls where SOD rises. Undefined where nothing
 * says how the thing itself changes. Retracted work gives the direction only where there is no other.
 */
export function directionOf(
  evidence: Evidence,
  statements: readonly Said[],
  self: string,
  countRetracted: boolean,
): Direction {
  const support = counted(statements, countRetracted);
  const basis = toward(evidence, self, support.length > 0 ? support : statements);
  const own = direction(basis.filter((each) => each.target === self).map((each) => each.sign));
  if (own === "up" || own === "down" || own === "mixed") return own;
  const members = basis.filter((each) => each.target !== self);
  if (members.length > 0 && !declared(evidence).has(self)) return agreed(members);
  return direction(basis.map((each) => each.sign));
}

/** The direction of an arrow that ends at `target`, disagreements aside. */
export function edgeSignOf(
  evidence: Evidence,
  statements: readonly Statement[],
  target: string,
  countRetracted: boolean,
): EdgeSign {
  return directionOf(evidence, statements, target, countRetracted) ?? "unsigned";
}

/**
 * What measurements say of a node: those on itself before those on what it holds, each subject by itself. `mixed` where one
 * subject raises what another lowers.
 */
export function nodeStateOf(
  evidence: Evidence,
  statements: readonly (Said & Pick<Statement, "source">)[],
  node: string,
  countRetracted: boolean,
): NodeState {
  const subjects = [...new Set(statements.map(({ source }) => source))];
  const directions = subjects.flatMap((subject) => {
    const own = statements.filter(({ source }) => source === subject);
    return directionOf(evidence, own, node, countRetracted) ?? [];
  });
  const state = together(directions);
  if (state === undefined) return "untested";
  return state === "unsigned" ? "changed" : state;
}

/**
 * References by what they report of `self`: of it if they do, else of its members, each counted the way it contributes.
 * `aside`: those that report only on members which say nothing of it.
 */
export function tallyToward(
  evidence: Evidence,
  statements: readonly Said[],
  self: string,
  countRetracted: boolean,
): Tally {
  if (statements.every(({ ref }) => ref === null)) return noPapers;
  const support = counted(statements, countRetracted);
  const said = toward(evidence, self, support);
  const own = new Set(said.flatMap((each) => (each.target === self && each.sign !== null ? [each.ref] : [])));
  const telling = said.filter((each) => each.target === self || !own.has(each.ref));
  const refs = (sign: Statement["sign"]) =>
    ascending(telling.flatMap((each) => (each.sign === sign ? [each.ref] : [])));
  const [up, down, none] = [refs(1), refs(-1), refs(0)];
  const signed = new Set([...up, ...down, ...none]);
  const known = new Set(telling.map((each) => each.ref));
  return {
    up,
    down,
    none,
    unsigned: refs(null).filter((ref) => !signed.has(ref)),
    aside: ascending(support.map((each) => each.ref)).filter((ref) => !known.has(ref)),
  };
}
