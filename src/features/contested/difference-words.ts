import type { Difference, DifferenceValue } from "../../domain/conflicts";
import { significant } from "../../domain/doses";
import { messageKey } from "../../i18n/message-key";
import { organismName } from "../../wording/organisms";
import type { Words } from "./words";

/** Two that agree say nothing of a third that is silent. */
export function verdictOf({ verdict, cells }: Difference): string {
  return verdict === "same" && cells.some((cell) => cell.values.length === 0) ? "same-where-told" : verdict;
}

/** A value in words; a dose as printed. */
export function wordOf({ t, evidence, language }: Words, value: DifferenceValue): string {
  switch (value.type) {
    case "approach":
      return t(`study-panel:approach.${messageKey(value.approach)}`);
    case "text":
      return value.text[language];
    case "organism":
      return organismName(evidence.dataset.dataset, value.organism, language);
    case "dose":
      return value.printed;
    case "measured":
      return t(`study-panel:measured.${value.measured}`);
    case "time":
      return t("study-panel:timeDependent");
  }
}

/** A dose in the unit that all are brought to: "0.1–100 μmol/L". Nothing for what is no dose. */
export function amountsOf(value: DifferenceValue): readonly string[] {
  if (value.type !== "dose") return [];
  const number = (amount: number) => String(significant(amount, 3));
  return value.amounts.map(
    ({ from, to, unit }) => `${from === to ? number(from) : `${number(from)}–${number(to)}`} ${unit}`,
  );
}
