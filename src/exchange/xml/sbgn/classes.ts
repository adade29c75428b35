/**
 * Classes of glyphs and arcs of SBGN Activity Flow Level 1 Version 1.2 (Mi et al. 2015, J Integr Bioinform 12:265), as SBGN-ML writes
 * them, by what they become here.
 */

/** Glyphs that are a thing of their own. */
export const nodeClasses: readonly string[] = [
  "biological activity",
  "phenotype",
  "perturbation",
  "perturbing agent",
  "submap",
];

/** Glyphs that join arcs. `keepsSign`: what goes in does to the target what the arc out of it says. A "not" turns it round. */
export const gateClasses: Readonly<Record<string, { readonly keepsSign: boolean }>> = {
  and: { keepsSign: true },
  or: { keepsSign: true },
  delay: { keepsSign: true },
  not: { keepsSign: false },
};

/** Glyphs and arcs that a collection has no place for: where something is, and which of two maps it is on. */
export const unheldClasses: readonly string[] = ["compartment", "tag", "terminal", "annotation", "unit of information"];

export const logicArc = "logic arc";
export const equivalenceArc = "equivalence arc";

/** Glyphs that are in no activity flow. A map without a language that has one of them is a process description or an entity relationship. */
export const foreignClasses: readonly string[] = [
  "process",
  "omitted process",
  "uncertain process",
  "association",
  "dissociation",
  "entity",
  "outcome",
  "macromolecule",
  "simple chemical",
  "nucleic acid feature",
  "complex",
  "source and sink",
  "empty set",
];
