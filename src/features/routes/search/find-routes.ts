import type { Evidence } from "../../../domain/evidence";
import type { EdgeClass } from "../../../domain/network";
import { feedbackLoops, type LoopAnswer, type RouteAnswer, routesBetween } from "../../../domain/routes";

/** What a search is asked. */
export interface RouteQuestion {
  readonly from: string;
  /** Null: only the feedback loops. */
  readonly to: string | null;
  readonly maxHops: number;
  readonly classes: readonly EdgeClass[];
  readonly countRetracted: boolean;
}

export interface FoundRoutes {
  /** Null where no end was asked for. */
  readonly answer: RouteAnswer | null;
  readonly loops: LoopAnswer;
}

/** Routes and feedback loops along the kinds of step that are allowed. */
export function findRoutes(evidence: Evidence, question: RouteQuestion): FoundRoutes {
  const { from, to, maxHops, classes, countRetracted } = question;
  const options = { classes, countRetracted };
  return {
    answer: to === null ? null : routesBetween(evidence, { from, to, maxHops, ...options }),
    loops: feedbackLoops(evidence, options),
  };
}
