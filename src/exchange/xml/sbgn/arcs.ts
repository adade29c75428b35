import type { IncomingArrow } from "../../base/incoming";
import { doubt, dropped, type Place, refused } from "../../base/notices";
import type { NetworkBuilding } from "../../networks/shared/building";
import { type Relation, relationOf } from "../../networks/shared/relation-words";
import { attributeOf, childrenOf, placeOf, type XmlElement } from "../tree/element";
import { equivalenceArc, logicArc } from "./classes";
import { type Arc, gateInputs } from "./gates";
import type { Glyphs } from "./glyphs";
import { papersOf } from "./resources";

interface Found extends Arc {
  readonly element: XmlElement;
  readonly place: Place;
}

/**
 * Reads the arcs of a map into a network. Influences become arrows. An arc that leaves a gate becomes an arrow from each thing that
 * goes into the gate, with a remark, for a collection holds no "both together"; behind a "not" no sign is claimed.
 */
export function addArcs(map: XmlElement, glyphs: Glyphs, network: NetworkBuilding): void {
  const arcs = childrenOf(map, "arc").flatMap((element) => foundArc(element, glyphs, network) ?? []);
  const inputsOf = gateInputs(arcs, glyphs.gates);
  let equivalences = 0;
  for (const arc of arcs) {
    if (arc.cls === equivalenceArc) equivalences += 1;
    if (arc.cls === equivalenceArc || arc.cls === logicArc) continue;
    const relation = relationOf(arc.cls);
    if (relation === null) {
      network.once(doubt("unknown-word", arc.place, { found: arc.cls }));
    }
    addArrow(arc, relation ?? "modulates", glyphs, inputsOf, network);
  }
  if (equivalences > 0) network.say(dropped("not-held", null, { found: `${equivalenceArc} × ${equivalences}` }));
}

function addArrow(
  arc: Found,
  relation: Relation,
  { gates }: Glyphs,
  inputsOf: ReturnType<typeof gateInputs>,
  network: NetworkBuilding,
): void {
  const add = (from: string, as: Relation) => {
    const id = attributeOf(arc.element, "id");
    const arrow: IncomingArrow = {
      from,
      to: arc.target,
      relation: as,
      relationPrinted: arc.cls,
      evidence: papersOf(arc.element),
      ...(id !== undefined && { recordId: id }),
      place: arc.place,
    };
    network.arrow(arrow);
  };
  const gate = gates.get(arc.source);
  if (gates.has(arc.target)) {
    network.say(refused("not-held", arc.place, { found: `${arc.cls} → ${gates.get(arc.target)}`, expected: logicArc }));
  } else if (gate === undefined) {
    add(arc.source, relation);
  } else {
    const inputs = inputsOf(arc.source);
    const code = inputs === null ? "too-large" : inputs.length === 0 ? "missing-node" : null;
    if (code !== null) network.say(refused(code, arc.place, { found: gate }));
    else network.say(doubt("not-held", arc.place, { found: gate }));
    for (const { node, keepsSign } of inputs ?? []) add(node, keepsSign ? relation : "modulates");
  }
}

/** An arc between glyphs that are there; null, with a remark, for any other. */
function foundArc(element: XmlElement, glyphs: Glyphs, network: NetworkBuilding): Found | null {
  const place = placeOf(element);
  const cls = attributeOf(element, "class") ?? "";
  const ends = (["source", "target"] as const).map((end) => {
    const id = attributeOf(element, end);
    const glyph = id === undefined ? undefined : glyphs.glyphOf(id);
    if (glyph !== undefined) return glyph;
    network.say(
      id === undefined
        ? refused("missing-field", place, { found: `${end}=""`, expected: `${end}="…"` })
        : refused("missing-node", place, { found: id, expected: '<glyph id="…">, <port id="…">' }),
    );
    return null;
  });
  const [source, target] = ends;
  const parts = childrenOf(element, "glyph").length;
  if (parts > 0) network.say(dropped("not-held", place, { found: `glyph × ${parts}` }));
  return source && target ? { element, place, cls, source, target } : null;
}
