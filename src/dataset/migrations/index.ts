import { SCHEMA_VERSION } from "../../domain/records";
import { citedInBrackets } from "./cited-in-brackets";
import { lineagesToCategories } from "./lineages-to-categories";
import { peopleAreClinical } from "./people-are-clinical";
import { severalMediators } from "./several-mediators";
import type { RawDocument, Step } from "./step";
import { subjects } from "./subjects";

/** All steps that lead from one version to the next, in the order in which they are taken. */
const migrations: readonly { readonly from: string; readonly steps: readonly Step[] }[] = [
  { from: "1.0", steps: [citedInBrackets] },
  { from: "1.1", steps: [severalMediators, peopleAreClinical, subjects, lineagesToCategories] },
  // 2.1 has more lists and lets more be left out: what 2.0 says, it says in the same words.
  { from: "2.0", steps: [] },
];

/** A document of an older version in the present form; one of any other version as it is. */
export function migrated(document: RawDocument): RawDocument {
  const first = migrations.findIndex(({ from }) => from === document.schemaVersion);
  if (first === -1) return document;
  const steps = migrations.slice(first).flatMap((migration) => migration.steps);
  return { ...steps.reduce((now, step) => step(now), document), schemaVersion: SCHEMA_VERSION };
}
