import { type Arm, type DatasetInfo, type Language, reportedApproach } from "../../domain/records";
import { organismName } from "../../wording/organisms";
import { say } from "../../wording/say";

/** "in vitro; MC3T3-E1; mouse; 10, 20, 50 μmol/L": one experiment in a line; what is not printed is said to be so. */
export function experimentLine(arm: Arm, info: DatasetInfo, language: Language): string {
  const missing = say(language, "figure:notReported");
  const computed = arm.approach === "in silico";
  const parts = [
    say(language, `figure:approach.${reportedApproach(arm).replace(" ", "-")}`),
    arm.system?.[language] ?? missing,
    ...(computed ? [] : [organismWord(arm, info, language), dosesWord(arm, language)]),
    ...(arm.inducer ? [arm.inducer[language]] : []),
  ];
  return parts.join(say(language, "figure:list.semicolon"));
}

export function organismWord(arm: Arm, info: DatasetInfo, language: Language): string {
  return arm.organism ? organismName(info, arm.organism, language) : say(language, "figure:organism.missing");
}

export function dosesWord(arm: Arm, language: Language): string {
  return arm.dosesPrinted ?? say(language, "figure:dosesMissing");
}
