import type { Evidence } from "../evidence/types";
import type { NetworkEdge, NetworkNode } from "../network/types";
import type { Background, Finding, Language } from "../records";
import { claimOfEdge } from "./edge-claim";
import { claimOfBackground, claimOfFinding, claimOfNode } from "./node-claim";
import { type NumberOf, sentenceOf } from "./sentences";

/** One line that says what an arrow or a node claims: "Isopsoralen inhibits NF-κB: 2 studies, refs 24, 25"; in other numbers where these are given. */
export function readingOf(
  evidence: Evidence,
  thing: NetworkEdge | NetworkNode,
  language: Language,
  numberOf?: NumberOf,
): string {
  const claim = "statements" in thing ? claimOfEdge(evidence, thing) : claimOfNode(evidence, thing);
  return sentenceOf(evidence, claim, language, numberOf);
}

/** What one arm showed: "Isopsoralen decreases NFATc1 (protein and mRNA) through NF-κB". */
export function readingOfFinding(evidence: Evidence, finding: Finding, language: Language): string {
  return sentenceOf(evidence, claimOfFinding(evidence, finding), language);
}

/** What a reference states without the compound. */
export function readingOfBackground(evidence: Evidence, background: Background, language: Language): string {
  return sentenceOf(evidence, claimOfBackground(evidence, background), language);
}
