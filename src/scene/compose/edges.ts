import { refsOfSides, supportOf } from "../../domain/network/tally";
import type { NetworkEdge, NetworkNode, Sides } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { arrowWeight, arrowWidth, broughtForward, signEncodings } from "../../encoding";
import { sidesText } from "../../wording/readings";
import { badgeWith } from "../badges/block";
import type { Dashes, Emphasis, Route, SceneBadge, SceneEdge } from "../types";

export interface EdgePlace {
  readonly route: Route;
  readonly dashes: Dashes | null;
}

function sidesBadge(sides: Sides, language: Language): SceneBadge {
  return { ...badgeWith(sidesText(sides, language)), short: sidesText(sides, language, "short") };
}

/** A drawn arrow. What stands on it is there, at no place yet: see `placeBadges`. */
export function composeEdge(
  edge: NetworkEdge,
  { route, dashes }: EdgePlace,
  emphasis: Emphasis,
  reading: string,
  source: NetworkNode | undefined,
  { language, isAlone }: { readonly language: Language; readonly isAlone: boolean },
): SceneEdge {
  const retracted = edge.retractedRefs.length > 0;
  const full = emphasis !== "dim";
  const differs = edge.discrepancies.some((id) => !source?.discrepancies.includes(id));
  const own = isAlone ? "usual" : arrowWeight(edge, supportOf(edge.tally));
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    route,
    cls: edge.cls,
    sign: edge.sign,
    head: signEncodings[edge.sign].head,
    // What does not count as support (retracted work, predictions beside measurements) makes no arrow thicker.
    width: arrowWidth(edge.cls, Math.max(1, supportOf(edge.tally)), own),
    weight: broughtForward(own, emphasis),
    dashes,
    label: full && edge.sides ? sidesBadge(edge.sides, language) : null,
    retracted,
    retractedAt: full && retracted ? route.end : null,
    // What follows from a thing that has the mark does not repeat it.
    discrepancyAt: full && differs ? route.end : null,
    reading,
    refs: edge.refs,
    opposing: edge.sides ? refsOfSides(edge.sides).filter((ref) => !edge.refs.includes(ref)) : [],
    emphasis,
  };
}
