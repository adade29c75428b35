import type { Arm } from "../../domain/records";
import type { FieldPath, Place } from "../drafts/draft";
import { fault, type PlacedIssue } from "./base/context";

/** People are studied in clinical arms, and clinical arms alone have a design and a registered id of a trial. */
export function approachIssues(place: Place, arm: Arm, path: FieldPath): PlacedIssue[] {
  const { approach, organism, trial } = arm;
  if (approach === "in vivo" && organism === "human") {
    return [fault(place, [...path, "approach"], "mismatch", '"in vivo", with the organism human', '"clinical"')];
  }
  if (approach === "clinical" && organism !== "human") {
    const found = organism === null ? "nothing, in a clinical arm" : `"${organism}", in a clinical arm`;
    return [fault(place, [...path, "organism"], "mismatch", found, '"human"')];
  }
  if (trial === undefined || approach === "clinical") return [];
  return [
    fault(place, [...path, "trial"], "mismatch", `a trial, in an arm that is "${approach}"`, "the approach clinical"),
  ];
}
