import type { Evidence } from "../../../domain/evidence";
import { fullNetwork } from "../../../domain/network";

/** So many ends are offered. */
const offered = 3;

/** What a first question may ask for: outcomes, else processes, that most studies report on. Ids of entities. */
export function exampleEnds(evidence: Evidence): readonly string[] {
  const { nodes } = fullNetwork(evidence, { level: "overview", toggled: [] });
  const reported = nodes.filter(({ testedRefs }) => testedRefs.length > 0);
  const ends = [["outcome", "disease"], ["process"]]
    .map((kinds) => reported.filter(({ entity }) => kinds.includes(entity.kind)))
    .find((each) => each.length > 0);
  return (ends ?? [])
    .toSorted((a, b) => b.testedRefs.length - a.testedRefs.length || (a.id < b.id ? -1 : 1))
    .slice(0, offered)
    .map(({ id }) => id);
}
