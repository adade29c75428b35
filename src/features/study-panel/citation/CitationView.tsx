import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Paper, Study } from "../../../domain/records";
import { authorList, placeOf } from "../../../figure/references/citation-line";
import { recordLinks } from "../../../figure/references/record-links";
import { ExternalLink } from "../../../ui";
import { sourceContext } from "../../../wording/own";
import { usePanel } from "../context/panel-context";
import styles from "./CitationView.module.css";
import { searchLinks } from "./search-links";

function Links({ links }: { readonly links: readonly { readonly label: string; readonly url: string }[] }): ReactNode {
  return (
    <ul className={styles.links}>
      {links.map(({ label, url }) => (
        <li key={url}>
          <ExternalLink href={url}>{label}</ExternalLink>
        </li>
      ))}
    </ul>
  );
}

/** Searches and a likely match for a work that is known only as the review cites it. */
export function AsCited({ study }: { readonly study: Study }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { evidence } = usePanel();
  const { lead } = study.citation;
  return (
    <div className={styles.asCited}>
      <p>
        {t("citation.asCitedWhy", { ref: study.ref, author: study.firstAuthor, ...sourceContext(evidence.dataset) })}
      </p>
      {lead ? (
        <p>
          <span className={styles.likely}>{t("citation.lead")}</span> {lead.title}
          {[lead["container-title"], lead.issued].filter((part) => part !== undefined).map((part) => ` · ${part}`)}
        </p>
      ) : null}
      <div className={styles.search}>
        <span className={styles.searchLabel}>{t("citation.search")}</span>
        <Links links={searchLinks(study, evidence.mainSubject)} />
      </div>
    </div>
  );
}

/** The bibliographic record as far as it is known beyond what stands in the head of the card. */
export function CitationView({ study }: { readonly study: Paper }): ReactNode {
  const { t } = useTranslation("study-panel");
  const { citation } = study;
  const { language } = usePanel();
  const { names, more } = authorList(study, language);
  const place = placeOf(citation);
  const links = recordLinks(citation);
  return (
    <div className={styles.citation}>
      {citation.author.length === 0 ? null : (
        <p className={styles.authors}>
          {names.join(", ")}
          {more ? ` ${t("citation.etAl")}` : null}
        </p>
      )}
      {citation.title === undefined ? null : <p className={styles.title}>{citation.title}</p>}
      {citation["container-title"] === undefined ? null : (
        <p className={styles.journal}>
          <cite>{citation["container-title"]}</cite> {citation.issued} {place}
        </p>
      )}
      {citation.unchecked.length === 0 ? null : (
        <p className={styles.unchecked}>
          {t("citation.unchecked", {
            fields: citation.unchecked.map((field) => t(`field.${field}`)).join(t("list.separator")),
          })}
        </p>
      )}
      {citation.text === undefined ? null : <p className={styles.journal}>{citation.text}</p>}
      {citation.CNKI === undefined ? null : (
        <p className={styles.journal}>{t("citation.cnki", { id: citation.CNKI })}</p>
      )}
      {links.length > 0 ? <Links links={links} /> : null}
    </div>
  );
}
