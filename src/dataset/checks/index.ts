import type { CheckContext, PlacedIssue } from "./base/context";
import { checkCategories } from "./categories";
import { checkDatasetInfo } from "./dataset";
import { checkContributions, checkEntities, checkGiven } from "./entities";
import { checkIds } from "./ids";
import { checkLanguages } from "./languages";
import { checkOrganisms } from "./organisms";
import { checkProse } from "./prose";
import { checkSourceChecks } from "./source-checks";
import { checkBackground, checkFindings, checkRelations } from "./statements";
import { checkStudies } from "./studies";
import { checkVocabulary } from "./vocabulary";

const checks = [
  checkLanguages,
  checkIds,
  checkDatasetInfo,
  checkCategories,
  checkEntities,
  checkContributions,
  checkGiven,
  checkStudies,
  checkVocabulary,
  checkOrganisms,
  checkFindings,
  checkBackground,
  checkRelations,
  checkSourceChecks,
  checkProse,
];

/** Everything that no single record can know about itself: whether what it names exists and agrees. */
export function referenceIssues(context: CheckContext): PlacedIssue[] {
  return checks.flatMap((check) => check(context));
}
