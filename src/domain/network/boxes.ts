import { perEvidence } from "../evidence/per-evidence";
import type { Evidence } from "../evidence/types";
import type { View } from "./types";

/** Whether the view opens boxes of this id: all in `molecules`, none in `overview`, toggled ones the other way round. */
export function isOpen(view: View, box: string): boolean {
  return (view.level === "molecules") !== view.toggled.includes(box);
}

/** Whether anything is held by it, so that it may be opened. */
export function isBox(evidence: Evidence, id: string): boolean {
  return evidence.members.has(id);
}

function climb(evidence: Evidence, id: string): readonly string[] {
  const around: string[] = [];
  let box = evidence.entities.get(id)?.pathway;
  while (box !== undefined && box !== id && !around.includes(box) && evidence.entities.has(box)) {
    around.push(box);
    box = evidence.entities.get(box)?.pathway;
  }
  return around;
}

const allBoxes = perEvidence(
  (evidence) => new Map([...evidence.entities.keys()].map((id) => [id, climb(evidence, id)])),
);

/** The boxes that hold an entity, innermost first. A ring of boxes that hold each other is cut where it closes. */
export function boxesAround(evidence: Evidence, id: string): readonly string[] {
  return allBoxes(evidence).get(id) ?? [];
}

/** The box that an entity sits in. */
export function boxOf(evidence: Evidence, id: string): string | null {
  return boxesAround(evidence, id)[0] ?? null;
}

/** What stands for an entity in the picture: the outermost closed box around it, or itself. */
export function drawnAs(evidence: Evidence, view: View, id: string): string {
  return boxesAround(evidence, id).findLast((box) => !isOpen(view, box)) ?? id;
}

/** An entity and everything it holds, at any depth. */
export function withMembers(evidence: Evidence, id: string): readonly string[] {
  const scope = new Set([id]);
  for (const inside of scope) for (const member of evidence.members.get(inside) ?? []) scope.add(member);
  return [...scope];
}
