import { allEntityKinds } from "../../../domain/records";
import type { IncomingNode } from "../../base/incoming";
import { dropped, refused } from "../../base/notices";
import { kindOf } from "../../networks/shared/attributes";
import type { NetworkBuilding } from "../../networks/shared/building";
import { attributeOf, childOf, childrenOf, numberOf, oneLine, placeOf, type XmlElement } from "../tree/element";
import { gateClasses, nodeClasses, unheldClasses } from "./classes";
import { xrefsOf } from "./resources";

/** What an arc may end on, by id: ports count as the glyph that they are on. */
export interface Glyphs {
  /** The id of the glyph that an id belongs to; undefined where the map has none. */
  readonly glyphOf: (id: string) => string | undefined;
  /** Classes of gates by the ids of their glyphs. */
  readonly gates: ReadonlyMap<string, string>;
}

/** All glyphs below a map or a compartment, those in compartments too, but not the parts of a glyph. */
function glyphsBelow(parent: XmlElement): readonly XmlElement[] {
  return childrenOf(parent, "glyph").flatMap((glyph) =>
    attributeOf(glyph, "class") === "compartment" ? [glyph, ...glyphsBelow(glyph)] : [glyph],
  );
}

const labelOf = (glyph: XmlElement): string => {
  const label = childOf(glyph, "label");
  return oneLine((label && attributeOf(label, "text")) ?? "");
};

/** Reads the glyphs of a map into a network: activities, phenotypes and perturbations as nodes, gates by their class. */
export function addGlyphs(map: XmlElement, network: NetworkBuilding): Glyphs {
  const owners = new Map<string, string>();
  const gates = new Map<string, string>();
  const unheld = new Map<string, string[]>();
  for (const glyph of glyphsBelow(map)) {
    const id = attributeOf(glyph, "id");
    const cls = attributeOf(glyph, "class") ?? "";
    if (id === undefined) {
      network.say(refused("missing-field", placeOf(glyph), { found: cls, expected: 'id="…"' }));
      continue;
    }
    for (const part of [glyph, ...childrenOf(glyph, "port"), ...childrenOf(glyph, "glyph")]) {
      const own = attributeOf(part, "id");
      if (own !== undefined && !owners.has(own)) owners.set(own, id);
    }
    if (Object.hasOwn(gateClasses, cls)) gates.set(id, cls);
    else if (nodeClasses.includes(cls)) network.node(nodeOf(id, cls, glyph), placeOf(glyph));
    else if (unheldClasses.includes(cls)) unheld.set(cls, [...(unheld.get(cls) ?? []), labelOf(glyph)]);
    else network.say(refused("unknown-word", placeOf(glyph), { found: cls, expected: nodeClasses.join(", ") }));
  }
  for (const [cls, labels] of unheld) {
    network.say(dropped("not-held", null, { found: `${cls}: ${labels.filter((label) => label !== "").join(", ")}` }));
  }
  return { glyphOf: (id) => owners.get(id), gates };
}

function nodeOf(id: string, cls: string, glyph: XmlElement): IncomingNode {
  const box = childOf(glyph, "bbox");
  const [x, y, width, height] = ["x", "y", "w", "h"].map((name) => numberOf(box, name));
  const kind = kindOf(cls === "phenotype" ? cls : entityOf(glyph), allEntityKinds);
  return {
    key: id,
    name: labelOf(glyph) || id.trim(),
    synonyms: [],
    xrefs: xrefsOf(glyph),
    ...(kind !== undefined && { kind }),
    ...(x !== undefined && y !== undefined && { position: { x: x + (width ?? 0) / 2, y: y + (height ?? 0) / 2 } }),
  };
}

/** What has the activity: the entity that its unit of information names, e.g. "macromolecule". */
function entityOf(glyph: XmlElement): string | undefined {
  const entity = childrenOf(glyph, "glyph").flatMap((part) => childOf(part, "entity") ?? [])[0];
  return entity && attributeOf(entity, "name");
}
