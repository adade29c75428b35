import type { Arm } from "../records";
import type { Evidence } from "./types";

/** Whether something is what the studies of the dataset gave. */
export function isSubject(evidence: Evidence, id: string): boolean {
  return evidence.subjects.some((subject) => subject.id === id);
}

/** The molar mass of what an arm was given, in g/mol; undefined where that is no compound or its mass is not known. */
export function molarMassOf(evidence: Evidence, { subject }: Pick<Arm, "subject">): number | undefined {
  return evidence.entities.get(subject)?.molarMass;
}

/** The subjects among some things; the main one where none is, so that no picture is without. */
export function subjectsAmong(evidence: Evidence, ids: ReadonlySet<string>): readonly string[] {
  const among = evidence.subjects.flatMap(({ id }) => (ids.has(id) ? [id] : []));
  return among.length > 0 ? among : evidence.subjects.slice(0, 1).map(({ id }) => id);
}
