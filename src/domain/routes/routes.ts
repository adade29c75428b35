import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import { type Caution, cautionsOf } from "./cautions";
import { type Hop, type HopOptions, hopsOf, netSignOf, refsOfSign, subjectOfStart, withoutDiseaseSteps } from "./hops";
import { simplePaths } from "./paths";
import { compareStrength, weakestOf } from "./strength";

/** A way from one entity to another, hop by hop. */
export interface Route {
  /** Entity ids joined by ">": what a link holds. */
  readonly id: string;
  readonly entities: readonly string[];
  readonly hops: readonly Hop[];
  /** Product of the signs; null unless every hop has one. */
  readonly net: 1 | -1 | null;
  /** Index of the weakest hop. */
  readonly weakest: number;
  readonly cautions: readonly Caution[];
}

export interface RouteQuery extends HopOptions {
  /** Entity ids; a box stands for itself and all that it holds. */
  readonly from: string;
  readonly to: string;
  /** Longest route, in hops. */
  readonly maxHops?: number;
  /** Most routes to give back. */
  readonly limit?: number;
  /** Entities that may not be used; a box with all that it holds. */
  readonly blocked?: readonly string[];
  /** Steps tried before the search gives up. */
  readonly budget?: number;
  readonly shouldStop?: () => boolean;
}

export interface RouteAnswer {
  /** Shortest first; among equals the one whose weakest hop is strongest. */
  readonly routes: readonly Route[];
  /** Routes found beyond the limit; at least so many where the search is not complete. */
  readonly leftOut: number;
  readonly complete: boolean;
  /** Why there can be none. */
  readonly problem: "unknown" | "same" | null;
}

/** A route along hops that follow each other. */
export function toRoute(evidence: Evidence, hops: readonly Hop[]): Route {
  const entities = hops.length === 0 ? [] : [hops[0]?.source ?? "", ...hops.map((hop) => hop.target)];
  const weakest = weakestOf(hops);
  return {
    id: entities.join(">"),
    entities,
    hops,
    net: netSignOf(hops),
    weakest: weakest ? hops.indexOf(weakest) : -1,
    cautions: cautionsOf(evidence, hops),
  };
}

/** The better route first: shorter, then by its weakest hop, then by its references, then by name. */
function compareRoutes(a: readonly Hop[], b: readonly Hop[]): number {
  const [weakA, weakB] = [weakestOf(a), weakestOf(b)];
  const strength = weakA && weakB ? compareStrength(weakB, weakA) : 0;
  const references = (hops: readonly Hop[]) => hops.reduce((sum, hop) => sum + refsOfSign(hop).length, 0);
  const name = (hops: readonly Hop[]) => hops.map((hop) => hop.target).join(">");
  return a.length - b.length || strength || references(b) - references(a) || (name(a) < name(b) ? -1 : 1);
}

/**
 * All simple routes from one entity to another, up to a number of hops; none leads on through a disease. Those of a subject rest on its own studies
 * and on background. The search counts what it leaves out, and gives up at its budget rather than hang.
 */
export function routesBetween(evidence: Evidence, query: RouteQuery): RouteAnswer {
  const { from, to, maxHops = 5, limit = 50, budget = 2_000_000 } = query;
  const none = { routes: [], leftOut: 0, complete: true };
  if (!evidence.entities.has(from) || !evidence.entities.has(to)) return { ...none, problem: "unknown" };
  const starts = new Set(withMembers(evidence, from));
  const ends = new Set(withMembers(evidence, to));
  if ([...starts].some((id) => ends.has(id))) return { ...none, problem: "same" };
  const blocked = new Set((query.blocked ?? []).flatMap((id) => withMembers(evidence, id)));
  const found: (readonly Hop[])[] = [];
  let total = 0;
  let complete = true;
  const search = {
    from: starts,
    to: ends,
    maxLength: maxHops,
    blocked,
    budget,
    shouldStop: query.shouldStop ?? (() => false),
  };
  const hops = withoutDiseaseSteps(
    evidence,
    hopsOf(evidence, { subject: subjectOfStart(evidence, from), ...query }),
    starts,
  );
  for (const level of simplePaths(hops, search)) {
    total += level.paths.length;
    complete &&= level.complete;
    if (found.length < limit) found.push(...[...level.paths].sort(compareRoutes).slice(0, limit - found.length));
  }
  const routes = found.map((hops) => toRoute(evidence, hops));
  return { routes, leftOut: total - routes.length, complete, problem: null };
}

/** The route that a link names; null where a step of it is not stated any more. */
export function routeOf(evidence: Evidence, id: string, options: HopOptions = {}): Route | null {
  const entities = id.split(">");
  const hops = hopsOf(evidence, { subject: subjectOfStart(evidence, entities[0]), ...options });
  const steps = entities.slice(1).map((target, index) => {
    const source = entities[index] ?? "";
    return hops.get(source)?.find((hop) => hop.target === target);
  });
  const known = steps.filter((step) => step !== undefined);
  return known.length === steps.length && known.length > 0 && new Set(entities).size === entities.length
    ? toRoute(evidence, known)
    : null;
}
