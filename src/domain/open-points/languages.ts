import type { CompiledDataset } from "../records";
import { type Language, languages } from "../records/base/languages";
import type { OpenPoint } from "./types";

/** Whether a text in one language is that of another, marked with its code: nobody has translated it. */
function isMarked(text: Readonly<Record<string, unknown>>, language: Language): boolean {
  return languages.some((other) => other !== language && text[language] === `${String(text[other])} [${other}]`);
}

/** Whether a record has a text that a language lacks. Lists of ids or of records inside are looked through too. */
function lacksText(value: unknown, wanted: readonly Language[]): boolean {
  if (Array.isArray(value)) return value.some((each) => lacksText(each, wanted));
  if (typeof value !== "object" || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  if (languages.every((language) => typeof record[language] === "string")) {
    return wanted.some((language) => isMarked(record, language));
  }
  return Object.values(record).some((each) => lacksText(each, wanted));
}

/** Records with texts that one of the collection's languages lacks. A collection in one language lacks nothing. */
export function missingTranslations({ dataset, entities, studies, findings }: CompiledDataset): readonly OpenPoint[] {
  const wanted = dataset.languages ?? languages;
  if (wanted.length < 2) return [];
  const code = "one-language";
  return [
    ...entities.flatMap((entity): OpenPoint | [] => (lacksText(entity, wanted) ? { code, node: entity.id } : [])),
    ...studies.flatMap(({ arms, ...study }): OpenPoint[] => [
      ...(lacksText(study, wanted) ? [{ code, paper: study.id } as const] : []),
      ...arms.flatMap((arm) => (lacksText(arm, wanted) ? [{ code, paper: study.id, arm: arm.id } as const] : [])),
    ]),
    ...findings.flatMap((finding): OpenPoint | [] =>
      lacksText(finding, wanted) ? { code, paper: finding.study, arm: finding.arm, finding: finding.id } : [],
    ),
  ];
}
