import type { Sheet } from "../../../../files/csv";
import { convertedDoses, stateOfDirection } from "../../lines/values";
import type { Words } from "../../lines/words";
import type { DoseLine } from "./dose-lines";
import { doseWords } from "./dose-words";

/** The chart's lines with their lowest and highest dose as numbers in the unit of the axis. */
export function doseSheet(lines: readonly DoseLine[], words: Words): Sheet {
  const { t, evidence } = words;
  const told = doseWords(words);
  return {
    name: t("studies:view.doses"),
    header: [
      t("studies:column.ref"),
      t("studies:column.author"),
      t("studies:column.system"),
      t("studies:column.dosePrinted"),
      t("studies:column.doseConverted"),
      t("studies:file.lowest"),
      t("studies:file.highest"),
      t("studies:file.unit"),
      t("studies:doses.readOuts"),
      t("studies:column.marks"),
      t("studies:column.year"),
      t("studies:file.title"),
      t("studies:file.doi"),
      t("studies:file.pmid"),
    ],
    rows: lines.map((line) => [
      line.study.ref,
      line.study.firstAuthor,
      told.system(line),
      line.arm.dosesPrinted ?? null,
      convertedDoses(evidence, line.arm),
      Math.min(...line.amounts.map((each) => each.from)),
      Math.max(...line.amounts.map((each) => each.to)),
      line.unit,
      line.readOuts
        .map(({ category, state }) => `${told.category(category)}: ${t(`encoding:state.${stateOfDirection(state)}`)}`)
        .join("; "),
      line.retracted ? told.retracted : null,
      line.study.citation.issued ?? null,
      line.study.citation.title ?? null,
      line.study.citation.DOI ?? null,
      line.study.citation.PMID ?? null,
    ]),
  };
}
