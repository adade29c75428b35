import type { Evidence } from "../domain/evidence";
import type { Scope } from "../domain/map";

/** No id has this character. */
const parting = ">";

/** A part of a network as a link names it: "around>id>2", "between>a>b", "best>100", "all". */
export function scopeInLink(scope: Scope): string {
  switch (scope.kind) {
    case "around":
      return ["around", scope.id, scope.steps].join(parting);
    case "between":
      return ["between", scope.from, scope.to].join(parting);
    case "best":
      return ["best", scope.count].join(parting);
    case "all":
      return "all";
  }
}

/** The part that a link names; null where it names none, or what the dataset does not have. */
export function scopeOfLink(value: string, evidence: Evidence): Scope | null {
  const [kind, first = "", second = "", ...more] = value.split(parting);
  if (more.length > 0) return null;
  const has = (id: string) => evidence.entities.has(id);
  if (kind === "all" && first === "") return { kind };
  if (kind === "best" && /^[1-9]\d{0,2}$/.test(first) && second === "") return { kind, count: Number(first) };
  if (kind === "around" && has(first) && (second === "1" || second === "2")) {
    return { kind, id: first, steps: second === "1" ? 1 : 2 };
  }
  return kind === "between" && first !== second && has(first) && has(second) ? { kind, from: first, to: second } : null;
}
