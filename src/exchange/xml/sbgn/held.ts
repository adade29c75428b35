import type { EntityKind } from "../../../domain/records";
import type { NetworkArrow } from "../../outgoing/network-of";

/** What of each kind has the activity, in the words of SBGN; null: SBGN has no word that says the same. */
export const entityOf: Readonly<Record<EntityKind, string | null>> = {
  compound: "simple chemical",
  extract: null,
  combination: null,
  pathway: null,
  group: null,
  molecule: "macromolecule",
  complex: "complex",
  messenger: "simple chemical",
  metabolite: "simple chemical",
  biomarker: null,
  process: null,
  outcome: null,
  disease: null,
  unknown: null,
};

/** Kinds that are drawn as a phenotype: what happens to a cell, a tissue or an animal. */
export const isPhenotype = (kind: EntityKind): boolean =>
  kind === "process" || kind === "outcome" || kind === "disease";

/** Whether a reader of SBGN finds the kind again. */
export const holdsKind = (kind: EntityKind): boolean =>
  ["compound", "molecule", "complex", "process", "unknown"].includes(kind);

/** The arc for a relation; null where SBGN has none: it draws neither what has no effect nor what only touches. */
export function arcClassOf(relation: NetworkArrow["relation"]): string | null {
  if (relation === "increases" || relation === "activates") return "positive influence";
  if (relation === "decreases" || relation === "inhibits") return "negative influence";
  return relation === "modulates" ? "unknown influence" : null;
}
