import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { CategoryMark } from "../../../evidence-ui/CategoryMark";
import { DirectionMark } from "../../../evidence-ui/DirectionMark";
import { StudyButton } from "../../../evidence-ui/StudyButton";
import { usePaperWords } from "../../../evidence-ui/words/use-paper-words";
import { convertedDoses, stateOfDirection } from "../lines/values";
import { useWords } from "../lines/words";
import styles from "./DoseView.module.css";
import type { DoseLine } from "./data/dose-lines";
import { doseWords } from "./data/dose-words";

/** What the chart shows, in words, in the chart's order. */
export function DoseTable({ lines }: { readonly lines: readonly DoseLine[] }): ReactNode {
  const { t } = useTranslation("studies");
  const { labelOf, source } = usePaperWords();
  const words = useWords();
  const told = doseWords(words);
  return (
    <div className={styles.tableScroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t("column.ref")}</th>
            <th scope="col">{t("column.system")}</th>
            <th scope="col">{t("column.dosePrinted")}</th>
            <th scope="col">{t("column.doseConverted")}</th>
            <th scope="col">{t("doses.readOuts")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map((line) => (
            <tr key={`${line.arm.id}-${line.unit}`}>
              <th scope="row">
                <StudyButton
                  studyRef={line.study.ref}
                  label={t("open", { ref: labelOf(line.study.ref), author: line.study.firstAuthor, ...source })}
                >
                  {told.who(line)}
                </StudyButton>
              </th>
              <td>{told.system(line)}</td>
              <td>{line.arm.dosesPrinted}</td>
              <td>{convertedDoses(words.evidence, line.arm)}</td>
              <td>
                {line.readOuts.map(({ category, state }) => (
                  <span key={category?.id ?? ""} className={styles.readOut}>
                    <CategoryMark category={category} />
                    {told.category(category)}
                    <DirectionMark direction={state} />
                    {t(`encoding:state.${stateOfDirection(state)}`)}
                  </span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
