import { doubt, refused } from "../../base/notices";
import type { NetworkBuilding } from "../../networks/shared/building";
import { type Relation, relationOf } from "../../networks/shared/relation-words";
import { placeOf, type XmlElement } from "../tree/element";
import { idOf, itemsOf } from "./elements";
import { resolveEnd } from "./ends";
import { noHead } from "./heads";
import { type Line, lineOf, type Touched } from "./lines";
import { citedBy, type Publication } from "./publications";

interface Around {
  readonly touched: Touched;
  readonly publications: ReadonlyMap<string, Publication>;
  readonly isNode: (key: string) => boolean;
}

/** Ids of everything that an arrow of a pathway ends on. */
export function endsIn(pathway: XmlElement, touched: Touched, isNode: (key: string) => boolean): ReadonlySet<string> {
  const lines = itemsOf(pathway, "Interaction").flatMap((element) => lineOf(element) ?? []);
  return new Set(
    lines.flatMap((line) =>
      directed(line).flatMap(({ from, to }) =>
        [
          resolveEnd(from, "start", isNode, touched)?.key ?? [],
          resolveEnd(to, "end", isNode, touched)?.key ?? [],
        ].flat(),
      ),
    ),
  );
}

interface Directed {
  readonly from: string | undefined;
  readonly to: string | undefined;
  readonly head: string;
}

/** A line as arrows: one for each head, one without direction where it has none. */
function directed({ start, end }: Line): readonly Directed[] {
  const arrows = [
    { from: start.ref, to: end.ref, head: end.head },
    { from: end.ref, to: start.ref, head: start.head },
  ].filter(({ head }) => head !== noHead);
  return arrows.length > 0 ? arrows : [{ from: start.ref, to: end.ref, head: noHead }];
}

/** Reads the interactions of a pathway into a network. Lines that end on nothing are named and left out. */
export function addArrows(pathway: XmlElement, around: Around, network: NetworkBuilding): void {
  for (const element of itemsOf(pathway, "Interaction")) {
    const line = lineOf(element);
    const place = placeOf(element);
    const unconnected = refused("missing-node", place, {
      found: idOf(element) ?? element.name,
      expected: 'GraphRef="…" (2013a), elementRef="…" (2021): 2 ×',
    });
    if (line === null) network.say(unconnected);
    for (const arrow of line === null ? [] : directed(line)) {
      const from = resolveEnd(arrow.from, "start", around.isNode, around.touched);
      const to = resolveEnd(arrow.to, "end", around.isNode, around.touched);
      if (from === null || to === null) {
        network.say(unconnected);
        continue;
      }
      const isOnArrow = from.isOnArrow || to.isOnArrow;
      if (isOnArrow) network.say(doubt("on-arrow", place, { found: `${arrow.head} → Anchor` }));
      network.arrow({
        from: from.key,
        to: to.key,
        relation: isOnArrow ? onArrow(arrow.head) : relationIn(arrow.head, element, network),
        relationPrinted: arrow.head,
        evidence: citedBy(element).flatMap((id) => around.publications.get(id)?.evidence ?? []),
        ...(line?.id !== undefined && { recordId: line.id }),
        place,
      });
    }
  }
}

function relationIn(head: string, element: XmlElement, network: NetworkBuilding): Relation {
  const relation = relationOf(head);
  if (relation === null) network.once(doubt("unknown-word", placeOf(element), { found: head }));
  return relation ?? "modulates";
}

/** What acts on an arrow acts on what it leads to, in which direction is not stated. */
const onArrow = (head: string): Relation => (head === noHead ? "interacts" : "modulates");
