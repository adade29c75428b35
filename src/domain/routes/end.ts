import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import { isPredicted, mediatorsOf } from "../network/statements";
import { ascending } from "../network/tally";
import { type Finding, signOf } from "../records";
import type { Route } from "./routes";

/** What studies with the compound report of one thing at the end of a route, in one direction. */
export interface EndReport {
  readonly entity: string;
  readonly sign: 1 | -1 | 0 | null;
  readonly refs: readonly number[];
}

/** Studies of the end that the last step of a route does not count, for one reason. */
export interface NotCounted {
  /** `through`: they name another mediator; `directly`: they name none; `kind`: their kind of step was not asked for. */
  readonly why: "retracted" | "predicted" | "through" | "directly" | "kind";
  readonly mediator: string | null;
  readonly refs: readonly number[];
}

export interface RouteEnd {
  /** By the studies that the last step counts; by all where it counts none. */
  readonly reported: readonly EndReport[];
  readonly isOfRoute: boolean;
  readonly notCounted: readonly NotCounted[];
}

interface Told {
  readonly finding: Finding;
  readonly ref: number;
}

function reportsOf(told: readonly Told[]): readonly EndReport[] {
  const reports = new Map<string, EndReport>();
  for (const { finding, ref } of told) {
    const sign = signOf(finding.effect);
    const key = `${finding.object} ${sign}`;
    const before = reports.get(key)?.refs ?? [];
    reports.set(key, { entity: finding.object, sign, refs: ascending([...before, ref]) });
  }
  return [...reports.values()];
}

/**
 * What was measured at the end of a route, and which studies of it the route leaves out. `end`: a box that was asked
 * for, where the route ends in one of its members.
 */
export function endOfRoute(evidence: Evidence, route: Route, end = route.entities.at(-1) ?? ""): RouteEnd {
  const scope = new Set(withMembers(evidence, end));
  const last = route.hops.at(-1);
  const counted = new Set(last?.refs ?? []);
  const all = evidence.dataset.findings.flatMap((finding): Told[] => {
    const ref = evidence.studies.get(finding.study)?.ref;
    return ref !== undefined && scope.has(finding.object) ? [{ finding, ref }] : [];
  });
  const measured = all.filter(({ finding }) => !isPredicted(evidence, finding));
  const own = measured.filter(({ ref }) => counted.has(ref));
  const standing = measured.filter(({ ref }) => !evidence.retractedRefs.has(ref));
  const notCounted = new Map<string, NotCounted>();
  for (const { finding, ref } of all) {
    if (counted.has(ref)) continue;
    for (const { why, mediator } of reasonsOf(evidence, route, { finding, ref })) {
      const key = `${why} ${mediator ?? ""}`;
      notCounted.set(key, { why, mediator, refs: ascending([...(notCounted.get(key)?.refs ?? []), ref]) });
    }
  }
  return {
    reported: reportsOf(own.length > 0 ? own : standing),
    isOfRoute: own.length > 0,
    notCounted: [...notCounted.values()],
  };
}

/** Why a report of the end is not counted on a route: one reason, or one for each of its mediators. */
function reasonsOf(
  evidence: Evidence,
  route: Route,
  { finding, ref }: Told,
): readonly Pick<NotCounted, "why" | "mediator">[] {
  if (evidence.retractedRefs.has(ref)) return [{ why: "retracted", mediator: null }];
  if (isPredicted(evidence, finding)) return [{ why: "predicted", mediator: null }];
  const mediators = mediatorsOf(evidence, finding);
  const sources = mediators.length > 0 ? mediators : [finding.subject];
  if (sources.includes(route.hops.at(-1)?.source ?? "") && finding.object === route.entities.at(-1)) {
    return [{ why: "kind", mediator: null }];
  }
  if (mediators.length === 0) return [{ why: "directly", mediator: null }];
  return mediators.map((mediator) => ({ why: "through", mediator }));
}
