import type { Line, Touched } from "./lines";

/** Where an end of an arrow leads. */
export interface ResolvedEnd {
  readonly key: string;
  /** It is on another arrow: what it does to the node there is not stated. */
  readonly isOnArrow: boolean;
}

/** How many arrows may hang on one another. */
const MOST_ANCHORS = 20;

/**
 * The node at an end of a line. An end on a state is on its node. An end on another line touches no node: an arrow that comes from there
 * comes from where that line comes from, and one that leads there acts on what that line leads to. Null where it leads nowhere.
 */
export function resolveEnd(
  ref: string | undefined,
  role: "start" | "end",
  isNode: (key: string) => boolean,
  { lineOfAnchor, nodeOfState }: Touched,
): ResolvedEnd | null {
  let at = ref;
  for (let anchors = 0; anchors <= MOST_ANCHORS && at !== undefined; anchors += 1) {
    if (isNode(at)) return { key: at, isOnArrow: anchors > 0 };
    const node = nodeOfState.get(at);
    if (node !== undefined && isNode(node)) return { key: node, isOnArrow: anchors > 0 };
    const line: Line | undefined = lineOfAnchor.get(at);
    if (line === undefined) return null;
    at = headedEnd(line, role);
  }
  return null;
}

/** What a line comes from or leads to: its head decides, a line with no head or two goes as it was drawn. */
function headedEnd({ start, end }: Line, role: "start" | "end"): string | undefined {
  const isReversed = start.head !== "Undirected" && end.head === "Undirected";
  return (role === "end") === isReversed ? start.ref : end.ref;
}
