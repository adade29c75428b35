import type { Evidence } from "../../../domain/evidence";
import { type EdgeClass, edgeClasses } from "../../../domain/network";
import type { PageQuery } from "../../../store/state";

export const shortest = 2;
export const longest = 8;
const usual = 5;

/** What the page asks. It travels in the link, so what a link says is read with suspicion. */
export interface RoutesQuery {
  /** Entity ids; whether the evidence has them is the search's to say. */
  readonly from: string;
  readonly to: string | null;
  readonly maxHops: number;
  readonly classes: readonly EdgeClass[];
  /** What cannot be reached, for the question below. */
  readonly block: string | null;
  /** Whether the question below is asked of everything, or of what matters in the end. */
  readonly everything: boolean;
}

export function readRoutesQuery(query: PageQuery, subject: string): RoutesQuery {
  const { from = subject, to = null, len = "", known, block = null, ask } = query;
  const hops = /^\d$/.test(len) ? Number(len) : usual;
  const classes = edgeClasses.filter((cls) => known?.split(",").includes(cls));
  return {
    from,
    to,
    maxHops: Math.min(longest, Math.max(shortest, hops)),
    classes: classes.length > 0 ? classes : edgeClasses,
    block,
    everything: ask === "everything",
  };
}

/** The parts of the query that differ from how the page opens. */
export function writeRoutesQuery(asked: RoutesQuery, subject: string): PageQuery {
  return {
    ...(asked.from === subject ? {} : { from: asked.from }),
    ...(asked.to === null ? {} : { to: asked.to }),
    ...(asked.maxHops === usual ? {} : { len: String(asked.maxHops) }),
    ...(asked.classes.length === edgeClasses.length ? {} : { known: asked.classes.join(",") }),
    ...(asked.block === null ? {} : { block: asked.block }),
    ...(asked.everything ? { ask: "everything" } : {}),
  };
}

/** Whether a value of a link means something, by the part that it is of. */
export function routesChecks({ entities }: Evidence) {
  const isEntity = (value: string): boolean => entities.has(value);
  const classNames: readonly string[] = edgeClasses;
  return {
    from: isEntity,
    to: isEntity,
    len: (value: string): boolean => /^\d$/.test(value) && Number(value) >= shortest && Number(value) <= longest,
    known: (value: string): boolean => value.split(",").every((cls) => classNames.includes(cls)),
    block: isEntity,
    ask: (value: string): boolean => value === "everything",
  };
}

export const ownKeys: readonly string[] = [
  "from",
  "to",
  "len",
  "known",
  "block",
  "ask",
] satisfies readonly (keyof ReturnType<typeof routesChecks>)[];
