import { isSubject } from "../evidence/subjects";
import type { Evidence } from "../evidence/types";
import { isPredicted, statementsOf } from "../network/statements";
import { ascending } from "../network/tally";
import type { Statement } from "../network/types";
import { signOf } from "../records";

/** A disagreement that opposite signs show, recorded or not. */
export interface ShownBySigns {
  readonly id: string;
  readonly about: readonly string[];
  readonly refs: readonly number[];
  /** Between studies, or between a study and the background. */
  readonly background: boolean;
}

/** Things that one subject raises in one study and lowers in another. */
function oppositeEffects(evidence: Evidence): readonly ShownBySigns[] {
  return evidence.subjects.flatMap(({ id }) => oppositeEffectsOf(evidence, id));
}

function oppositeEffectsOf(evidence: Evidence, subject: string): readonly ShownBySigns[] {
  return evidence.dataset.entities.flatMap((entity): ShownBySigns[] => {
    const findings = evidence.dataset.findings.filter(
      (finding) => finding.subject === subject && finding.object === entity.id && !isPredicted(evidence, finding),
    );
    const refs = (sign: 1 | -1) =>
      findings.flatMap((finding) => {
        const ref = evidence.studies.get(finding.study)?.ref;
        return ref !== undefined && signOf(finding.effect) === sign ? [ref] : [];
      });
    const [up, down] = [refs(1), refs(-1)];
    if (up.length === 0 || down.length === 0) return [];
    // Links name the main subject's without it.
    const id = subject === evidence.mainSubject?.id ? `entity:${entity.id}` : `entity:${subject}>${entity.id}`;
    return [{ id, about: [entity.id], refs: ascending([...up, ...down]), background: false }];
  });
}

/** Steps that a study's claim implies with one sign and another study or the background states with the other. */
function oppositeSteps(evidence: Evidence): readonly ShownBySigns[] {
  const pairs = new Map<string, Statement[]>();
  for (const statement of statementsOf(evidence)) {
    const key = `${statement.source}>${statement.target}`;
    if (isSubject(evidence, statement.source)) continue;
    pairs.set(key, [...(pairs.get(key) ?? []), statement]);
  }
  return [...pairs].flatMap(([key, statements]): ShownBySigns[] => {
    const up = statements.filter((each) => each.sign === 1);
    const down = statements.filter((each) => each.sign === -1);
    const signed = [...up, ...down];
    const claimed = signed.some((each) => each.kind === "finding");
    const [first] = signed;
    if (up.length === 0 || down.length === 0 || !claimed || !first) return [];
    const refs = ascending(signed.map((each) => each.ref));
    const background = signed.some((each) => each.kind === "background");
    return [{ id: `pair:${key}`, about: [first.source, first.target], refs, background }];
  });
}

/** Every disagreement that the signs show: of effects first, then of steps. */
export function shownBySigns(evidence: Evidence): readonly ShownBySigns[] {
  return [...oppositeEffects(evidence), ...oppositeSteps(evidence)];
}
