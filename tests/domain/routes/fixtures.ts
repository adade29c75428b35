import type { Evidence } from "../../../src/domain/evidence/types";
import { COMPOUND, worldOf } from "../fixtures";

/** The shorthand of signed steps: `C -> A +`, `A -> B -`, `B -> D ?`. From C they are studies, numbered from 1; else background from 51. */
export function steps(...told: readonly string[]): Evidence {
  const parsed = told.map((line) => {
    const [, source = "", target = "", sign = ""] = /^(\S+) -> (\S+) ([+?-])$/.exec(line) ?? [];
    return { source, target, effect: sign === "+" ? "increases" : sign === "-" ? "decreases" : "modulates" } as const;
  });
  const ids = [...new Set(parsed.flatMap((step) => [step.source, step.target]))].filter((id) => id !== COMPOUND);
  const direct = parsed.filter((step) => step.source === COMPOUND);
  const further = parsed.filter((step) => step.source !== COMPOUND);
  return worldOf({
    entities: Object.fromEntries(ids.map((id) => [id, id.startsWith("OUT") ? { kind: "outcome" } : {}])),
    studies: Object.fromEntries(
      direct.map((step, index) => [
        index + 1,
        { arms: [{ findings: [{ object: step.target, effect: step.effect }] }] },
      ]),
    ),
    background: further.map((step, index) => [51 + index, step.source, step.effect, step.target] as const),
  });
}
