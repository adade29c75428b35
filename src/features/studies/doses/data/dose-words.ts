import type { AmountUnit } from "../../../../domain/doses";
import { hasNumbers, refLabel } from "../../../../domain/evidence";
import type { Category } from "../../../../domain/records";
import type { Direction } from "../../../../evidence-ui/DirectionMark";
import { authorAndYear } from "../../../../figure/words/short-citation";
import { shortOf } from "../../../../wording/categories";
import { convertedDoses, stateOfDirection } from "../../lines/values";
import type { Words } from "../../lines/words";
import type { DoseLine } from "./dose-lines";

/** Everything that the chart writes, in one language. */
export interface DoseWords {
  readonly panel: Readonly<Record<AmountUnit, string>>;
  readonly printed: string;
  readonly readOuts: string;
  readonly category: (category: Pick<Category, "name" | "short"> | null) => string;
  readonly state: (direction: Direction) => string;
  readonly range: string;
  readonly retracted: string;
  /** "22 王剑 et al. 2017", and what was treated. */
  readonly who: (line: DoseLine) => string;
  readonly system: (line: DoseLine) => string;
  readonly says: (line: DoseLine) => string;
}

export function doseWords({ t, evidence, language }: Words): DoseWords {
  const category: DoseWords["category"] = (each) =>
    each === null ? t("encoding:category.none") : shortOf(each, language);
  const state = (each: Direction) => t(`encoding:state.${stateOfDirection(each)}`);
  const system = (line: DoseLine) => line.arm.system?.[language] ?? t("study-panel:modelNotReported");
  const printed = (line: DoseLine) => line.arm.dosesPrinted ?? "";
  const who = ({ study }: DoseLine) =>
    hasNumbers(evidence) ? `${study.ref} ${authorAndYear(study, language)}` : refLabel(evidence, study.ref, language);
  const converted = (line: DoseLine) => convertedDoses(evidence, line.arm) ?? printed(line);
  return {
    panel: { "μmol/L": t("studies:doses.cells"), "mg/kg": t("studies:doses.animals") },
    printed: t("studies:column.dosePrinted"),
    readOuts: t("studies:doses.readOuts"),
    category,
    state,
    range: t("studies:doses.range"),
    retracted: t("studies:marks.retracted"),
    who,
    system,
    says: (line) =>
      [
        who(line),
        system(line),
        printed(line) === converted(line) ? printed(line) : `${printed(line)} (= ${converted(line)})`,
        ...line.readOuts.map((each) => `${category(each.category)}: ${state(each.state)}`),
        ...(line.retracted ? [t("studies:marks.retracted")] : []),
      ].join(" · "),
  };
}
