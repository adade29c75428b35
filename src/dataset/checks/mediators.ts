import type { Finding } from "../../domain/records";
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
      const expected = "a mediator between the subject and the object";
      return [fault(place, at, "mismatch", `"${id}", which is the ${id === object ? "object" : "subject"}`, expected)];
    }
    if (via.indexOf(id) !== index)
      return [fault(place, at, "duplicate-id", `"${id}", named twice`, "each mediator once")];
    return unknownId(place, at, id, entityIds, "a pathway or molecule");
  });
  if (shown === undefined || via.length > 0) return wrong;
  const found = `"${shown.join(", ")}", beside no mediator`;
  return [...wrong, fault(place, [...path, "shown"], "mismatch", found, "the mediators that were shown so, in `via`")];
}
