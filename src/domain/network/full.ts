import type { Evidence } from "../evidence/types";
import { contestOf } from "./contested";
import { allBundles, toEdge } from "./edges";
import { drawnEntities, mentionsOf, toNode } from "./nodes";
import { showsContext, statementsOf } from "./statements";
import { counted } from "./tally";
import type { Network, View } from "./types";

/**
 * Everything that the evidence holds at a view: every entity (drawn, or in the closed box that stands for it) and every
 * arrow, with no filter. Retracted work is shown and left out of the tallies.
 */
export function fullNetwork(evidence: Evidence, view: View): Network {
  const statements = statementsOf(evidence);
  const contest = contestOf(evidence, counted(statements, false));
  const { findings, background, relations } = evidence.dataset;
  const mentions = mentionsOf(evidence, findings, background, relations);
  return {
    nodes: drawnEntities(evidence, view).map((entity) => toNode(evidence, view, entity, mentions, contest, false)),
    edges: allBundles(evidence, view).map((bundle) => toEdge(evidence, bundle, contest, false)),
    ...(showsContext(evidence) && { isContext: true }),
  };
}
