import { isSubject } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import { type Contest, contestOf } from "../network/contested";
import { basisOf } from "../network/edges";
import { statementsOf } from "../network/statements";
import { ascending, classOf, counted, tallyOf } from "../network/tally";
import { type EdgeClass, isCited, type Statement, type Tally } from "../network/types";

/** One step between two entities, with everything that states it. Steps are never lifted to boxes. */
export interface Hop {
  readonly source: string;
  readonly target: string;
  readonly statements: readonly Statement[];
  /** The strongest way in which it is known. */
  readonly cls: EdgeClass;
  /** The one sign of what counts: of work with the compound if it has one, else of the background. */
  readonly sign: Statement["sign"];
  /** The sign is the background's alone. */
  readonly signFromBackground: boolean;
  /** Both signs are stated (so that it has none), or a contradiction is recorded for it. */
  readonly contested: boolean;
  /** References that count, whatever sign they print. */
  readonly refs: readonly number[];
  /** The same by sign. */
  readonly tally: Tally;
  /** Those of them that state it of biology in general only. */
  readonly backgroundRefs: readonly number[];
  readonly retractedRefs: readonly number[];
}

export interface HopOptions {
  /** Steps known in one of these ways only; all by default. */
  readonly classes?: readonly EdgeClass[];
  readonly countRetracted?: boolean;
  /** Studies of this subject alone, and the background; those of all by default. */
  readonly subject?: string | undefined;
}

function onlySign(statements: readonly Statement[]): Statement["sign"] | undefined {
  const signs = new Set(statements.flatMap((each) => (each.sign === null ? [] : [each.sign])));
  const [sign] = signs;
  return signs.size > 1 ? undefined : (sign ?? null);
}

function toHop(
  source: string,
  target: string,
  statements: readonly Statement[],
  contest: Contest,
  countRetracted: boolean,
): Hop {
  const support = basisOf(counted(statements, countRetracted));
  const basis = support.length > 0 ? support : basisOf(statements);
  const withCompound = onlySign(basis.filter((each) => each.kind === "finding"));
  const background = onlySign(basis.filter((each) => each.kind !== "finding"));
  // What a database lists contradicts no study.
  const cited = basis.filter(isCited);
  const bothSigns = cited.some((each) => each.sign === 1) && cited.some((each) => each.sign === -1);
  const recorded = statements.some(({ ref }) => ref !== null && contest.recorded([source, target], [ref]));
  const told = (kind: Statement["kind"]) => support.flatMap((each) => (each.kind === kind ? [each.ref] : []));
  const tested = new Set(told("finding"));
  const signFromBackground = !bothSigns && withCompound === null && background !== null && background !== undefined;
  return {
    source,
    target,
    statements,
    cls: classOf(basis),
    sign: bothSigns ? null : ((signFromBackground ? background : withCompound) ?? null),
    signFromBackground,
    contested: bothSigns || recorded,
    refs: ascending(support.map((each) => each.ref)),
    tally: tallyOf(support, true),
    backgroundRefs: ascending(told("background").filter((ref) => !tested.has(ref))),
    retractedRefs: ascending(statements.flatMap((each) => (each.retracted ? [each.ref] : []))),
  };
}

/** References that give a step its sign; all of them where it has none. Those that print none are no support of a sign. */
export function refsOfSign({ sign, tally, refs }: Pick<Hop, "sign" | "tally" | "refs">): readonly number[] {
  if (sign === null) return refs;
  return sign === 1 ? tally.up : sign === -1 ? tally.down : tally.none;
}

function isOfAnother(evidence: Evidence, { id }: Statement, subject: string): boolean {
  const finding = evidence.findings.get(id);
  return finding !== undefined && finding.subject !== subject;
}

/** The subject whose studies make the steps of routes from something: itself, where it is one. */
export function subjectOfStart(evidence: Evidence, start: string | undefined): string | undefined {
  return start !== undefined && isSubject(evidence, start) ? start : undefined;
}

/** Every step that the evidence states, by its source, in authored order. A thing's step to itself is none. */
export function hopsOf(evidence: Evidence, options: HopOptions = {}): ReadonlyMap<string, readonly Hop[]> {
  const pairs = new Map<string, Map<string, Statement[]>>();
  for (const statement of statementsOf(evidence)) {
    const { source, target } = statement;
    // What only interacts is no step from one to the other.
    if (statement.undirected) continue;
    if (options.subject !== undefined && isOfAnother(evidence, statement, options.subject)) continue;
    if (source === target || (options.classes && !options.classes.includes(statement.cls))) continue;
    const from = pairs.get(source) ?? new Map<string, Statement[]>();
    from.set(target, [...(from.get(target) ?? []), statement]);
    pairs.set(source, from);
  }
  const contest = contestOf(evidence, []);
  const toHops = (source: string, targets: ReadonlyMap<string, readonly Statement[]>) =>
    [...targets].map(([target, statements]) =>
      toHop(source, target, statements, contest, options.countRetracted ?? false),
    );
  return new Map([...pairs].map(([source, targets]) => [source, toHops(source, targets)]));
}

/**
 * The same steps without those that lead on from a disease: it is what is treated, not a step towards what it affects.
 * The start may be one.
 */
export function withoutDiseaseSteps(
  evidence: Evidence,
  hops: ReadonlyMap<string, readonly Hop[]>,
  starts: ReadonlySet<string>,
): ReadonlyMap<string, readonly Hop[]> {
  const isDisease = (id: string) => evidence.entities.get(id)?.kind === "disease";
  return new Map([...hops].filter(([source]) => starts.has(source) || !isDisease(source)));
}

/**
 * Product of signs along steps; null where one is not known, or is an explicit "no effect": nothing follows from a step
 * that does not happen.
 */
export function netSignOf(hops: readonly Pick<Hop, "sign">[]): 1 | -1 | null {
  let net: 1 | -1 = 1;
  for (const { sign } of hops) {
    if (sign === null || sign === 0) return null;
    net = net === sign ? 1 : -1;
  }
  return hops.length === 0 ? null : net;
}
