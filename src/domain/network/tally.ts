import { isLargeDataset } from "../evidence/large-dataset";
import { papersOfRelation } from "../evidence/papers-of-relation";
import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import { grouped } from "../grouped";
import { edgeClasses, evidenceClasses } from "../records/evidence-classes";
import type { EdgeClass, EdgeSign, Gathered, NetworkNode, Sides, Statement, Tally } from "./types";

type Signed = Pick<Statement, "ref" | "sign" | "retracted">;

/** Each number once, ascending; what is of no paper is left out. */
export function ascending(refs: Iterable<number | null>): readonly number[] {
  return [...new Set([...refs].filter((ref) => ref !== null))].sort((a, b) => a - b);
}

/** References by the sign that they report of one thing; one that reports two signs is under both. */
export function tallyOf(statements: readonly Signed[], countRetracted: boolean): Tally {
  const refs = (sign: Statement["sign"]) =>
    ascending(counted(statements, countRetracted).flatMap((each) => (each.sign === sign ? [each.ref] : [])));
  const up = refs(1);
  const down = refs(-1);
  const none = refs(0);
  const signed = new Set([...up, ...down, ...none]);
  return { up, down, none, unsigned: refs(null).filter((ref) => !signed.has(ref)), aside: [] };
}

/** Number of references in a tally, each once. */
export function supportOf(tally: Tally): number {
  return new Set(Object.values(tally).flat()).size;
}

/** References on any side of a disagreement, each once. */
export function refsOfSides({ up, down, unsigned, none, background }: Sides): readonly number[] {
  return ascending([...up, ...down, ...unsigned, ...none, ...background.up, ...background.down]);
}

/** What counts as support: all but retracted work, or all. */
export function counted<T extends { readonly retracted: boolean }>(
  statements: readonly T[],
  all: boolean,
): readonly T[] {
  return all ? statements : statements.filter((statement) => !statement.retracted);
}

/**
 * The one direction of several signs: unsigned and "no effect" give way to a direction, two directions are `mixed`.
 * Undefined where there is nothing.
 */
export function direction(
  signs: readonly Statement["sign"][],
): "up" | "down" | "mixed" | "unsigned" | "none" | undefined {
  const up = signs.includes(1);
  const down = signs.includes(-1);
  if (up && down) return "mixed";
  if (up) return "up";
  if (down) return "down";
  if (signs.includes(null)) return "unsigned";
  return signs.length > 0 ? "none" : undefined;
}

/**
 * References that the number beside a node's mark counts: those that report what the mark shows. Where there is no mark,
 * every study that measured the node or names it as mediator.
 */
export function refsOfState({
  state,
  tally,
  testedRefs,
}: Pick<NetworkNode, "state" | "tally" | "testedRefs">): readonly number[] {
  switch (state) {
    case "up":
      return tally.up;
    case "down":
      return tally.down;
    case "mixed":
      return ascending([...tally.up, ...tally.down]);
    case "changed":
      return tally.unsigned;
    case "none":
      return tally.none;
    case "untested":
      return testedRefs;
  }
}

const weakest: EdgeClass = edgeClasses.reduce((best, cls) =>
  evidenceClasses[cls].strength < evidenceClasses[best].strength ? cls : best,
);

/** The strongest way in which any of the statements is known. */
export function classOf(statements: readonly Statement[]): EdgeClass {
  const known = statements.map(({ cls }) => cls);
  return known.reduce(
    (best, cls) => (evidenceClasses[cls].strength > evidenceClasses[best].strength ? cls : best),
    weakest,
  );
}

/** In a picture of a few boxes an arrow to a group says how the group changes; in a large one it counts what it stands for. */
const isCounted = perEvidence(({ dataset }) => isLargeDataset(dataset));

/**
 * What an arrow of a large network stands for, pair by pair; null where that is one pair, or the network is not large.
 *
 * @param support the statements behind it that count
 */
export function gatheredOf(evidence: Evidence, support: readonly Statement[]): Gathered | null {
  if (!isCounted(evidence)) return null;
  const pairs = grouped(support, ({ source, target }) => `${source}>${target}`);
  if (pairs.size < 2) return null;
  const counts = { up: 0, down: 0, both: 0, unsigned: 0, none: 0, interacts: 0 };
  for (const pair of pairs.values()) {
    const sign = direction(pair.map((each) => each.sign)) ?? "unsigned";
    const isMutual = pair.every((each) => each.undirected);
    counts[isMutual ? "interacts" : sign === "mixed" ? "both" : sign]++;
  }
  const papers = new Set(
    support.flatMap(({ id, ref }) => [...(ref === null ? [] : [`ref ${ref}`]), ...papersOfRelation(evidence, id)]),
  );
  return { ...counts, papers: papers.size };
}

/**
 * The sign of an arrow that stands for several: theirs where all have one, `mixed` where some go up and others down, else
 * unsigned. Pairs of which neither acts on the other have no part in it unless all are such.
 */
export function signOfGathered({ up, down, both, unsigned, none }: Omit<Gathered, "papers">): EdgeSign {
  if (both > 0 || (up > 0 && down > 0)) return "mixed";
  const counts = { up, down, unsigned, none };
  const [first, ...others] = (["up", "down", "unsigned", "none"] as const).filter((sign) => counts[sign] > 0);
  if (first === undefined) return "interacts";
  return others.length === 0 ? first : "unsigned";
}
