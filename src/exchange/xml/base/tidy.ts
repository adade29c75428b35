import type { ReadResult } from "../../base/formats";
import type { IncomingNode } from "../../base/incoming";
import { doubt, dropped, type Notice } from "../../base/notices";

/** So many names say enough. */
const MOST_NAMES = 100;

/**
 * What was read, with groups that exist and go in no circle. Nodes of one name stay apart, as they are drawn; a remark for each such
 * name says how many there are.
 */
export function tidied(result: ReadResult): ReadResult {
  if (!result.ok || result.incoming.kind !== "network") return result;
  const { nodes, removed } = withSoundGroups(result.incoming.nodes);
  return {
    ...result,
    incoming: { ...result.incoming, nodes },
    notices: [...result.notices, ...removed, ...sameNames(nodes)],
  };
}

function sameNames(nodes: readonly IncomingNode[]): readonly Notice[] {
  const counts = new Map<string, number>();
  for (const { name } of nodes) counts.set(name, (counts.get(name) ?? 0) + 1);
  const several = [...counts].filter(([, count]) => count > 1);
  return several.slice(0, MOST_NAMES).map(([name, count]) => doubt("same-name", null, { found: `${name} × ${count}` }));
}

/** A group that is not there holds nothing; of a circle of groups, the one that closes it is in none. */
function withSoundGroups(nodes: readonly IncomingNode[]): {
  nodes: readonly IncomingNode[];
  removed: readonly Notice[];
} {
  const groups = new Map(nodes.map(({ key, group }) => [key, group]));
  const sound = new Set<string>();
  const removed: Notice[] = [];
  for (const { key } of nodes) {
    const way = new Set<string>();
    for (let at: string | undefined = key; at !== undefined && !sound.has(at); at = groups.get(at)) {
      way.add(at);
      const group = groups.get(at);
      if (group === undefined || (groups.has(group) && !way.has(group))) continue;
      if (way.has(group)) removed.push(dropped("malformed", null, { found: group }));
      groups.set(at, undefined);
    }
    for (const each of way) sound.add(each);
  }
  return { nodes: nodes.map(({ group: _, ...node }) => ({ ...node, ...inGroup(groups.get(node.key)) })), removed };
}

const inGroup = (group: string | undefined) => (group === undefined ? {} : { group });
