import type { Incoming, IncomingFinding, IncomingNode, IncomingTable } from "../base/incoming";

/** How much of a file comes in: all, what touches an entity of the open collection, or what connects two of them. */
export const reaches = ["all", "touching", "connecting"] as const;
export type Reach = (typeof reaches)[number];

/** Rows or arrows that each reach lets in. */
export type Reached = Readonly<Record<Reach, number>>;

type Known = (asked: Pick<IncomingNode, "name"> & Partial<Pick<IncomingNode, "xrefs">>) => boolean;

/** Whether a row or arrow with so many of its two ends in the collection comes in. */
const lets = (reach: Reach, ends: number): boolean =>
  ends >= (reach === "connecting" ? 2 : reach === "touching" ? 1 : 0);

function counted(ends: readonly number[]): Reached {
  const of = (reach: Reach): number => ends.filter((count) => lets(reach, count)).length;
  return { all: of("all"), touching: of("touching"), connecting: of("connecting") };
}

/**
 * What of a file a reach lets in, and how much each would. References have no ends and come in whole: null.
 * @param knows whether the collection has the entity of a name
 */
export function reachOf<T extends Exclude<Incoming, IncomingTable>>(
  incoming: T,
  reach: Reach,
  knows: Known,
): { readonly incoming: T; readonly reached: Reached | null } {
  if (incoming.kind === "network") {
    const known = new Set(incoming.nodes.filter(knows).map(({ key }) => key));
    const ends = incoming.arrows.map(({ from, to }) => Number(known.has(from)) + Number(known.has(to)));
    const arrows = incoming.arrows.filter((_, at) => lets(reach, ends[at] ?? 0));
    const touched = new Set(arrows.flatMap(({ from, to }) => [from, to]));
    const boxes = new Set(incoming.nodes.flatMap(({ key, group }) => (touched.has(key) ? [group] : [])));
    const nodes = incoming.nodes.filter(({ key }) => touched.has(key) || boxes.has(key));
    return { incoming: reach === "all" ? incoming : { ...incoming, arrows, nodes }, reached: counted(ends) };
  }
  if (incoming.kind === "findings") {
    const cache = new Map<string, boolean>();
    const isKnown = (name: string): boolean => {
      const found = cache.get(name) ?? knows({ name });
      cache.set(name, found);
      return found;
    };
    const endsOf = ({ subject, source, object }: IncomingFinding): number => {
      const start = source ?? subject;
      return Number(start !== undefined && isKnown(start)) + Number(isKnown(object));
    };
    const ends = incoming.findings.map(endsOf);
    const findings = incoming.findings.filter((_, at) => lets(reach, ends[at] ?? 0));
    const wanted = new Set(findings.map(({ paper }) => paper));
    const papers = incoming.papers.filter(({ key }) => wanted.has(key));
    return { incoming: reach === "all" ? incoming : { ...incoming, findings, papers }, reached: counted(ends) };
  }
  return { incoming, reached: null };
}
