import type { Evidence } from "../evidence/types";
import { withMembers } from "../network/boxes";
import { type EdgeClass, edgeClasses } from "../network/types";
import type { EntityKind } from "../records";
import { evidenceClasses } from "../records/evidence-classes";
import { type Hop, type HopOptions, hopsOf, withoutDiseaseSteps } from "./hops";
import { type Route, toRoute } from "./routes";

/** What becomes of an end when a node cannot be reached. Reachability in the evidence, no simulation. */
export interface Blocked {
  readonly entity: string;
  /**
   * `lost`: every route ran through the block. `background`: every route of work with the compound did, and what remains
   * needs background or a prediction. `kept`: another route remains. `never`: there was none before.
   */
  readonly fate: "lost" | "background" | "kept" | "never";
  /** The best route that remains, or the best one that was lost. */
  readonly route: Route | null;
}

export interface BlockQuery extends HopOptions {
  /** Entities that cannot be reached; a box with all that it holds. */
  readonly block: readonly string[];
  /** Kinds of entity that are asked about. */
  readonly kinds?: readonly EntityKind[];
}

/** A shortest way to everything that can be reached from the start, retracted work alone being no support. */
function reach(hops: ReadonlyMap<string, readonly Hop[]>, start: string, blocked: ReadonlySet<string>) {
  const ways = new Map<string, readonly Hop[]>([[start, []]]);
  for (const [at, way] of ways) {
    for (const hop of hops.get(at) ?? []) {
      const open = !ways.has(hop.target) && !blocked.has(hop.target) && hop.refs.length > 0;
      if (open) ways.set(hop.target, [...way, hop]);
    }
  }
  return ways;
}

/** Work with the compound: measured, or read from a mediator that a study names. */
const withCompound: readonly EdgeClass[] = edgeClasses.filter((cls) => evidenceClasses[cls].withCompound);

/**
 * "If NF-κB cannot be reached, which outcomes lose all support?", asked of one subject, the main one by default. Every process, outcome and disease (or other kinds), in
 * authored order, without what is blocked itself.
 */
export function blockNodes(evidence: Evidence, query: BlockQuery): readonly Blocked[] {
  const { kinds = ["process", "outcome", "disease"], classes = edgeClasses } = query;
  const { subject: start = evidence.mainSubject?.id ?? "" } = query;
  const blocked = new Set(query.block.flatMap((id) => withMembers(evidence, id)));
  const reached = (along: readonly EdgeClass[], without: ReadonlySet<string>) => {
    const hops = hopsOf(evidence, { ...query, subject: start, classes: along });
    return reach(withoutDiseaseSteps(evidence, hops, new Set([start])), start, without);
  };
  const tested = classes.filter((cls) => withCompound.includes(cls));
  const [before, after] = [reached(classes, new Set()), reached(classes, blocked)];
  const [testedBefore, testedAfter] = [reached(tested, new Set()), reached(tested, blocked)];
  return evidence.dataset.entities
    .filter((entity) => kinds.includes(entity.kind) && !blocked.has(entity.id))
    .map(({ id }): Blocked => {
      const [was, is] = [before.get(id), after.get(id)];
      const onlyBackground = testedBefore.has(id) && !testedAfter.has(id);
      // A route of work with the compound is the better one to show, even where background makes a shorter one.
      const way = is ? (testedAfter.get(id) ?? is) : (testedBefore.get(id) ?? was);
      return {
        entity: id,
        fate: is ? (onlyBackground ? "background" : "kept") : was ? "lost" : "never",
        route: way && way.length > 0 ? toRoute(evidence, way) : null,
      };
    });
}
