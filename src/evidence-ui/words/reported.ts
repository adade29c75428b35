import type { TFunction } from "i18next";
import { type Arm, type Finding, type Language, type Printed, printedIn } from "../../domain/records";

/** A field of a record that is shown only where its source prints it: what it is, and what it says. */
export interface Reported {
  readonly field: string;
  readonly name: string;
  readonly text: string;
}

type Field = readonly [field: string, value: Printed | undefined];

function present(fields: readonly Field[], t: TFunction, language: Language): readonly Reported[] {
  return fields.flatMap(([field, value]) =>
    value === undefined ? [] : [{ field, name: t(`study-panel:reported.${field}`), text: printedIn(value, language) }],
  );
}

/** What a finding carries beside its direction: compared with what, when, in how many, how much. Nothing where it carries none. */
export function reportedOfFinding({ result, site, sex, assay }: Finding, t: TFunction, language: Language) {
  return present(
    [
      ["comparator", result?.comparator],
      ["time", result?.time],
      ["n", result?.n],
      ["size", result?.size],
      ["statistic", result?.statistic],
      ["p", result?.p],
      ["site", site],
      ["sex", sex && t(`study-panel:sex.${sex}`)],
      ["assay", assay],
    ],
    t,
    language,
  );
}

/** How the doses of an arm were given. */
export function reportedOfDosing({ dosing }: Arm, t: TFunction, language: Language) {
  return present(
    [
      ["route", dosing?.route],
      ["frequency", dosing?.frequency],
      ["duration", dosing?.duration],
    ],
    t,
    language,
  );
}

/** Who or what an arm was done on, beside the species. */
export function reportedOfAnimals({ sex, strain, age, n }: Arm, t: TFunction, language: Language) {
  return present(
    [
      ["sex", sex && t(`study-panel:sex.${sex}`)],
      ["strain", strain],
      ["age", age],
      ["n", n],
    ],
    t,
    language,
  );
}

/** Where a finding is printed: "Figure 3B, page 5"; null where no place is recorded. */
export function placeText({ place }: Finding, t: TFunction): string | null {
  const parts = (["figure", "table", "page"] as const).flatMap((field) => {
    const text = place?.[field];
    return text === undefined ? [] : [t(`study-panel:place.${field}`, { text })];
  });
  return parts.length === 0 ? null : parts.join(t("study-panel:list.separator"));
}

/** How its mediators were shown: "inhibitor, knock-down"; null where they are only named. */
export function shownText({ shown = [] }: Finding, t: TFunction): string | null {
  const ways = shown.filter((way) => way !== "named");
  return ways.length === 0
    ? null
    : ways.map((way) => t(`study-panel:shown.${way}`)).join(t("study-panel:list.separator"));
}
