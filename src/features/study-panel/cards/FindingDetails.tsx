import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Finding } from "../../../domain/records";
import { placeText, reportedOfFinding } from "../../../evidence-ui/words/reported";
import { usePanel } from "../context/panel-context";
import styles from "./FindingDetails.module.css";

/** What the source prints of a finding beside its direction, field by field, and its own words with their place. */
export function FindingDetails({ finding }: { readonly finding: Finding }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence, language } = usePanel();
  const reported = reportedOfFinding(finding, t, language);
  const place = placeText(finding, t);
  const quote = finding.place?.quote;
  const written = evidence.studies.get(finding.study)?.citation.language;
  return (
    <>
      {reported.length === 0 ? null : (
        <dl className={styles.reported}>
          {reported.map(({ field, name, text }) => (
            <div key={field} className={styles.item}>
              <dt>{name}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {quote === undefined ? null : (
        <blockquote className={styles.quote}>
          <p lang={written}>{t("place.quote", { quote })}</p>
          {place === null ? null : <footer>{place}</footer>}
        </blockquote>
      )}
      {quote !== undefined || place === null ? null : <p className={styles.place}>{place}</p>}
    </>
  );
}
