import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ToRead } from "../../../domain/records";
import { recordLinks } from "../../../figure/references/record-links";
import { useApp } from "../../../store/context";
import { selectDataset } from "../../../store/selectors";
import { Button, ExternalLink } from "../../../ui";
import { EmptyState } from "../../../ui/display/EmptyState";
import { listed } from "./listed";
import styles from "./ReadingList.module.css";

/** One paper as its record has it; what is not known of it is said so. */
function Paper({ paper }: { readonly paper: ToRead }): ReactNode {
  const { t } = useTranslation("studies");
  const { citation, firstAuthor, moreAuthors, abstract, status } = paper;
  const names = citation.author.map(({ family, given, literal }) => literal ?? [family, given].join(" ").trim());
  const authors =
    names.length > 0
      ? names.join(t("toRead.separator"))
      : firstAuthor && (moreAuthors ? t("toRead.etAl", { author: firstAuthor }) : firstAuthor);
  const links = recordLinks(citation);
  const where = [citation["container-title"], citation.volume, citation.page].filter((part) => part !== undefined);
  const id = `to-read-${paper.id}`;
  return (
    <li className={styles.paper} aria-labelledby={id}>
      <h4 id={id} className={styles.title}>
        {citation.title ?? citation.text ?? t("toRead.noTitle")}
      </h4>
      <p className={styles.facts}>
        {authors ?? t("toRead.noAuthor")} · {citation.issued ?? t("toRead.noYear")}
        {where.length > 0 ? ` · ${where.join(t("toRead.separator"))}` : null}
        {status.map((each) => ` · ${t(`study-panel:paperStatus.${each.replaceAll(" ", "-")}`)}`)}
      </p>
      {links.length === 0 ? null : (
        <p className={styles.links}>
          {links.map(({ label, url }) => (
            <ExternalLink key={url} href={url}>
              {label}
            </ExternalLink>
          ))}
        </p>
      )}
      {abstract === undefined ? null : (
        <details className={styles.abstract}>
          <summary>{t("toRead.abstract")}</summary>
          <p>{abstract}</p>
        </details>
      )}
    </li>
  );
}

/** Papers that nobody has read into findings yet, and how many of all are read. */
export function ReadingList({ find, onClear }: { readonly find: string; readonly onClear: () => void }): ReactNode {
  const { t } = useTranslation("studies");
  const { toRead, studies } = useApp(selectDataset);
  const found = listed(toRead, find);
  return (
    <section className={styles.list} aria-labelledby="reading-list">
      <h3 id="reading-list" className={styles.heading}>
        {t("toRead.title", { read: studies.length, count: studies.length + toRead.length })}
      </h3>
      <p className={styles.note}>{t("toRead.note")}</p>
      {found.length === 0 ? (
        <EmptyState why={t("empty.find", { find })}>
          <Button onClick={onClear}>{t("empty.clear")}</Button>
        </EmptyState>
      ) : (
        <ul className={styles.papers}>
          {found.map((paper) => (
            <Paper key={paper.id} paper={paper} />
          ))}
        </ul>
      )}
    </section>
  );
}
