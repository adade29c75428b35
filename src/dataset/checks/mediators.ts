import type { Finding } from "../../domain/records";
import { says } from "../../domain/records/base/fault-text";
import type { FieldPath, Place } from "../drafts/draft";
import { fault, type PlacedIssue, unknownId } from "./base/context";

/**
 * The mediators of a finding exist, each once, and are neither what acts nor what is acted on; how they were shown is said
 * of mediators that are named.
 *
 * @param path of the finding in its record.
 */
export function mediatorIssues(
  place: Place,
  finding: Pick<Finding, "object" | "via"> & Partial<Pick<Finding, "subject" | "shown">>,
  path: FieldPath,
  entityIds: ReadonlySet<string>,
): PlacedIssue[] {
  const { via = [], shown, object, subject } = finding;
  const wrong = via.flatMap((id, index): PlacedIssue[] => {
    // One alone may be written without a list around it.
    const at = [...path, "via", ...(via.length > 1 ? [index] : [])];
    if (id === object || id === subject) {
      const expected = says("mediatorBetween");
      return [fault(place, at, "mismatch", says(id === object ? "idIsObject" : "idIsSubject", { id }), expected)];
    }
    if (via.indexOf(id) !== index)
      return [fault(place, at, "duplicate-id", says("namedTwice", { id }), says("eachMediatorOnce"))];
    return unknownId(place, at, id, entityIds, says("aMediator"));
  });
  if (shown === undefined || via.length > 0) return wrong;
  const found = says("besideNoMediator", { shown: shown.join(", ") });
  return [...wrong, fault(place, [...path, "shown"], "mismatch", found, says("mediatorsShown"))];
}
