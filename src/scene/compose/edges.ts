import { refsOfSides } from "../../domain/network/tally";
import type { NetworkEdge, NetworkNode, Sides } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { broughtForward, signEncodings, weightOf, widthOf } from "../../encoding";
import { countsText, sidesText } from "../../wording/readings";
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
  { language, isAlone, least }: { readonly language: Language; readonly isAlone: boolean; readonly least: number },
): SceneEdge {
  const retracted = edge.retractedRefs.length > 0;
  const full = emphasis !== "dim";
  const differs = edge.discrepancies.some((id) => !source?.discrepancies.includes(id));
  const own = weightOf(edge, isAlone, least);
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    route,
    cls: edge.cls,
    sign: edge.sign,
    head: signEncodings[edge.sign].head,
    // What does not count as support (retracted work, predictions beside measurements) makes no arrow thicker.
    width: widthOf(edge, own),
    weight: broughtForward(own, emphasis),
    dashes,
    label: full && edge.sides && !edge.gathered ? sidesBadge(edge.sides, language) : null,
    ...(edge.gathered && { counts: full ? badgeWith(countsText(edge.gathered, language), "least") : null }),
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
