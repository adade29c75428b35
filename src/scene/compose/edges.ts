import { supportOf } from "../../domain/network/tally";
import type { NetworkEdge } from "../../domain/network/types";
import { arrowWidth, glyphSizes, signEncodings } from "../../encoding";
import type { Dashes, Emphasis, Route, SceneEdge } from "../types";
import { countsLabel } from "./counts";
import type { Spots } from "./spots";

/** A drawn arrow. `spots` finds places for its label and badge. */
export function composeEdge(
  edge: NetworkEdge,
  route: Route,
  dashes: Dashes | null,
  emphasis: Emphasis,
  reading: string,
  spots: Spots,
): SceneEdge {
  const retracted = edge.retractedRefs.length > 0;
  const full = emphasis !== "dim";
  const labelled = full && signEncodings[edge.sign].counts && edge.cls !== "background";
  const badge = retracted && full ? glyphSizes.badge : 0;
  const on = labelled
    ? countsLabel(edge, route, spots, badge)
    : { label: null, badgeAt: badge > 0 ? spots.take(edge.id, route, badge, badge) : null };
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    route,
    cls: edge.cls,
    sign: edge.sign,
    head: signEncodings[edge.sign].head,
    // What does not count as support (retracted work, predictions beside measurements) makes no arrow thicker.
    width: arrowWidth(edge.cls, Math.max(1, supportOf(edge.tally))),
    dashes,
    label: on.label,
    retracted,
    retractedAt: on.badgeAt,
    reading,
    refs: edge.refs,
    emphasis,
  };
}
