import { attributeOf, descendantsOf, type XmlElement } from "../tree/element";
import { idOf, itemsOf, refOf } from "./elements";
import { headOf } from "./heads";

/** One end of a line: what it touches, and its head. */
interface LineEnd {
  readonly ref: string | undefined;
  readonly head: string;
}

/** A line with two ends; points between them are bends. */
export interface Line {
  readonly element: XmlElement;
  readonly id: string | undefined;
  readonly start: LineEnd;
  readonly end: LineEnd;
}

/** A line of either version; null where it has no two ends. */
export function lineOf(element: XmlElement): Line | null {
  const points = descendantsOf(element, "Point");
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || first === last) return null;
  return { element, id: idOf(element), start: endOf(first), end: endOf(last) };
}

const endOf = (point: XmlElement): LineEnd => ({
  ref: refOf(point),
  head: headOf(attributeOf(point, "ArrowHead") ?? attributeOf(point, "arrowHead")),
});

/** What the ends of lines may touch that is no node: anchors on other lines, and states on nodes. */
export interface Touched {
  readonly lineOfAnchor: ReadonlyMap<string, Line>;
  readonly nodeOfState: ReadonlyMap<string, string>;
}

export function touchedIn(pathway: XmlElement): Touched {
  const lines = [...itemsOf(pathway, "Interaction"), ...itemsOf(pathway, "GraphicalLine")].flatMap(
    (element) => lineOf(element) ?? [],
  );
  const lineOfAnchor = new Map(
    lines.flatMap((line) =>
      descendantsOf(line.element, "Anchor").flatMap((anchor) => {
        const id = idOf(anchor);
        return id === undefined ? [] : [[id, line] as const];
      }),
    ),
  );
  return { lineOfAnchor, nodeOfState: nodesOfStates(pathway) };
}

/** In 2013a a state names its node, in 2021 it is inside it. */
function nodesOfStates(pathway: XmlElement): ReadonlyMap<string, string> {
  const named = itemsOf(pathway, "State").map((state) => [idOf(state), refOf(state)] as const);
  const nested = itemsOf(pathway, "DataNode").flatMap((node) =>
    descendantsOf(node, "State").map((state) => [idOf(state), idOf(node)] as const),
  );
  return new Map(
    [...named, ...nested].flatMap(([id, node]) =>
      id === undefined || node === undefined ? [] : [[id, node] as const],
    ),
  );
}
