import type { Arm } from "../../domain/records";
import { quoted, says } from "../../domain/records/base/fault-text";
import type { FieldPath, Place } from "../drafts/draft";
import { fault, type PlacedIssue } from "./base/context";

/** People are studied in clinical arms, and clinical arms alone have a design and a registered id of a trial. */
export function approachIssues(place: Place, arm: Arm, path: FieldPath): PlacedIssue[] {
  const { approach, organism, trial } = arm;
  if (approach === "in vivo" && organism === "human") {
    return [fault(place, [...path, "approach"], "mismatch", says("inVivoHuman"), quoted("clinical"))];
  }
  if (approach === "clinical" && organism !== "human") {
    const found = organism === null ? says("nothingInClinical") : says("inClinical", { organism });
    return [fault(place, [...path, "organism"], "mismatch", found, quoted("human"))];
  }
  if (trial === undefined || approach === "clinical") return [];
  return [
    fault(
      place,
      [...path, "trial"],
      "mismatch",
      says("trialIn", { approach: approach ?? "?" }),
      says("approachClinical"),
    ),
  ];
}
