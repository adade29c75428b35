import type { Evidence } from "../../evidence/types";
import { endOfRoute, type NotCounted } from "../../routes/end";
import { type Hop, refsOfSign } from "../../routes/hops";
import type { Route } from "../../routes/routes";
import { namedOf } from "../claims/names";
import { cite, sayHops, step } from "./hops";
import { withLabels } from "./labels";
import { entity, list, message, references, type Said } from "./said";

/** What is said of a route, each part a line without a full stop; null where there is nothing to say. */
export interface RouteSaid {
  /** "Silymarin inhibits NF-κB [24, 25], which increases NFATc1 [24, 25]". */
  readonly sentence: Said;
  readonly net: Said;
  readonly weakest: Said | null;
  readonly cautions: readonly Said[];
  /** What was measured at the end. */
  readonly end: Said | null;
  /** Studies of the end that the route leaves out, with the reason. */
  readonly notCounted: Said | null;
}

const directions = { "1": "up", "-1": "down", "0": "unchanged", null: "unstated" } as const;

function left(evidence: Evidence, { refs, why, mediator }: NotCounted): Said {
  const named = mediator === null ? {} : { mediator: entity(namedOf(evidence, mediator)) };
  return message("route.left", { refs: references(refs), why: message(`route.why.${why}`, named) });
}

/** "End reported: OPG up, RANKL down [27]", and which studies of the end the route does not count. */
function ending(evidence: Evidence, route: Route, asked: string | undefined): Pick<RouteSaid, "end" | "notCounted"> {
  const { reported, isOfRoute, notCounted } = endOfRoute(evidence, route, asked);
  const together = new Map<string, { readonly refs: readonly number[]; readonly states: Said[] }>();
  for (const { entity: id, sign, refs } of reported) {
    const group = together.get(refs.join()) ?? { refs, states: [] };
    group.states.push(message(`route.end.${directions[`${sign}`]}`, { name: entity(namedOf(evidence, id)) }));
    together.set(refs.join(), group);
  }
  const parts = [...together.values()].map(({ refs, states }) => step(list("separator", states), cite(refs)));
  const studies = notCounted.map((each) => left(evidence, each));
  const reporting = isOfRoute ? "route.endReported" : "route.endReportedElsewhere";
  return {
    end: parts.length === 0 ? null : message(reporting, { parts: list("semicolon", parts) }),
    notCounted:
      studies.length === 0 || !isOfRoute ? null : message("route.notCounted", { parts: list("semicolon", studies) }),
  };
}

function sayNet(evidence: Evidence, { net, hops, entities }: Route): Said {
  if (net === null) return message("route.noNet", {}, hops.filter(({ sign }) => sign === null || sign === 0).length);
  const end = namedOf(evidence, entities.at(-1) ?? "");
  const kind = end.kind === "disease" ? "disease" : "other";
  return message(`route.net.${kind}.${net === 1 ? "up" : "down"}`, { name: entity(end) });
}

function sayWeakest(evidence: Evidence, hop: Hop): Said {
  const refs = refsOfSign(hop);
  const background = refs.filter((ref) => hop.backgroundRefs.includes(ref)).length;
  const own = refs.length - background;
  const unsigned = hop.refs.length - refs.length;
  if (hop.cls === "database") {
    const records = message("records", {}, hop.statements.length);
    const known = list("comma", [message("route.class.database"), records]);
    const [source, target] = [hop.source, hop.target].map((id) => entity(namedOf(evidence, id)));
    return message("route.weakest", { source: source ?? known, target: target ?? known, known });
  }
  const known = hop.refs.length === 0 ? message("route.retractedOnly") : message(`route.class.${hop.cls}`);
  const counts = [
    ...(own > 0 || background + unsigned === 0 ? [message("route.references", {}, own)] : []),
    ...(background > 0 ? [message(own > 0 ? "route.ofBackground" : "route.references", {}, background)] : []),
    ...(unsigned > 0 ? [message("route.ofNoDirection", {}, unsigned)] : []),
  ];
  return message("route.weakest", {
    source: entity(namedOf(evidence, hop.source)),
    target: entity(namedOf(evidence, hop.target)),
    known: list("comma", [known, ...counts]),
  });
}

function sayCaution({ kind, hops, refs = [] }: Route["cautions"][number]): Said {
  const numbers = (each: readonly number[]) =>
    list(
      "and",
      each.map((count) => ({ kind: "count", count })),
    );
  const steps = numbers(hops.map((hop) => hop + 1));
  const about = list(
    "and",
    refs.map((ref) => references([ref])),
  );
  return message(`route.caution.${kind}`, refs.length > 0 ? { steps, refs: about } : { steps }, hops.length);
}

/** A route as a sentence with numbered citations, its net effect, its weakest hop and what to be careful about. */
export function sayRoute(evidence: Evidence, route: Route, asked?: string): RouteSaid {
  const weakest = route.hops[route.weakest];
  const { end, notCounted } = ending(evidence, route, asked);
  const labelled = (said: Said | null) => (said === null ? null : withLabels(evidence, said));
  return {
    end: labelled(end),
    notCounted: labelled(notCounted),
    sentence: sayHops(evidence, route.hops),
    net: sayNet(evidence, route),
    weakest: weakest ? sayWeakest(evidence, weakest) : null,
    cautions: route.cautions.map((caution) => withLabels(evidence, sayCaution(caution))),
  };
}
