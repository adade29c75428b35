import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IncomingPaper } from "../../../exchange/base/incoming";
import { shortText } from "../../../ui";
import { ScrollRegion } from "../../../ui/display/ScrollRegion";
import styles from "./ListPreview.module.css";

/** Papers that are shown; what comes in is all of them. */
const shown = 50;

/** The first papers of a list of references: they are read later, so they come without findings. */
export function PapersPreview({ papers }: { readonly papers: readonly IncomingPaper[] }): ReactNode {
  const { t } = useTranslation("bring-in");
  return (
    <div className={styles.preview}>
      <p>{t("papers.text")}</p>
      <ScrollRegion className={styles.scroll} label={t("papers.label")}>
        <table className={styles.table}>
          <caption>{t("papers.caption", { shown: Math.min(shown, papers.length), count: papers.length })}</caption>
          <thead>
            <tr>
              <th scope="col">{t("papers.author")}</th>
              <th scope="col">{t("papers.year")}</th>
              <th scope="col">{t("papers.title")}</th>
              <th scope="col">{t("papers.journal")}</th>
              <th scope="col">{t("papers.identifier")}</th>
            </tr>
          </thead>
          <tbody>
            {papers.slice(0, shown).map((paper) => (
              <tr key={paper.key}>
                <td>{shortText(paper.authors[0]?.family ?? "", 30) || t("papers.missing")}</td>
                <td>{paper.year ?? t("papers.missing")}</td>
                <td className={styles.long}>{paper.title ?? paper.text ?? t("papers.missing")}</td>
                <td>{shortText(paper.journal ?? "", 40)}</td>
                <td>{identifierOf(paper)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}

function identifierOf({ doi, pmid }: IncomingPaper): string {
  return doi ?? (pmid === undefined ? "" : `PMID ${pmid}`);
}
