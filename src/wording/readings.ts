import type { Evidence } from "../domain/evidence/types";
import type { Gathered, NetworkEdge, NetworkNode, Sides } from "../domain/network/types";
import type { Background, Finding, Language, Relation } from "../domain/records";
import { sayBackground, sayCounts, sayFinding, sayListed, sayRelation, saySides, sayThing } from "../domain/statements";
import { type NumberOf, textOf, wordsOf } from "./sentence";

/** One line that says what an arrow or a node claims: "Silymarin inhibits NF-κB: 2 studies, refs 24, 25"; in other numbers where these are given. */
export function readingOf(
  evidence: Evidence,
  thing: NetworkEdge | NetworkNode,
  language: Language,
  numberOf?: NumberOf,
): string {
  return textOf(sayThing(evidence, thing), language, numberOf);
}

/** What one arm showed: "Silymarin decreases NFATc1 (protein and mRNA) through NF-κB". */
export function readingOfFinding(evidence: Evidence, finding: Finding, language: Language): string {
  return textOf(sayFinding(evidence, finding), language);
}

/** What a reference states without the compound. */
export function readingOfBackground(evidence: Evidence, background: Background, language: Language): string {
  return textOf(sayBackground(evidence, background), language);
}

/** What a source lists, without its name: "EGFR activates SRC". */
export function readingOfRelation(evidence: Evidence, relation: Relation, language: Language): string {
  return textOf(sayRelation(evidence, relation), language);
}

/** The same with its source: "SIGNOR 2024-10 lists that EGFR activates SRC". */
export function readingOfListed(evidence: Evidence, relations: readonly Relation[], language: Language): string {
  return textOf(sayListed(evidence, relations), language);
}

/** Both sides of a disagreement in as few signs as can be. */
export function sidesText(sides: Sides, language: Language, form: "usual" | "short" = "usual"): string {
  return wordsOf(saySides(sides, form), language);
}

/** What an arrow between boxes stands for, by sign, as it is written at the arrow: "↑12 · ↓5 · ?3". */
export function countsText(gathered: Gathered, language: Language): string {
  return wordsOf(sayCounts(gathered, "short"), language);
}
