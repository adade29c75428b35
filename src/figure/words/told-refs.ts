import { hasNumbers, refLabel } from "../../domain/evidence";
import type { Evidence } from "../../domain/evidence/types";
import type { Language } from "../../domain/records";
import { listed } from "../../wording/say";
import { inOrder, type Numbering, numberOf } from "../spec/numbering";
import { citedAs } from "./short-citation";

/** References in a sentence: by their numbers, and by name those to which the figure gives none. */
export function toldRefs(
  refs: readonly number[],
  numbering: Numbering,
  evidence: Evidence,
  language: Language,
): string {
  const told = inOrder(numbering, refs).map((ref) =>
    numbering.kind === "review" && !hasNumbers(evidence)
      ? refLabel(evidence, ref, language)
      : (numberOf(numbering, ref) ?? citedAs(ref, evidence, language)),
  );
  return listed(language, told);
}
