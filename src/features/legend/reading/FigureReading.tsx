import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type LegendEntry, legendGroupMessage, legendGroups, wordsOfEntry } from "../../../encoding/legend-entry";
import { Sample } from "../../../evidence-ui/legend/Sample";
import { useApp } from "../../../store/context";
import { Dialog, useDark } from "../../../ui";
import { useLegendEntries } from "../use-entries";
import styles from "./FigureReading.module.css";

export interface FigureReadingProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
}

/** How to read this figure: every kind of mark in it, drawn as the figure draws it, with what it means. */
export default function FigureReading({ open, onOpenChange }: FigureReadingProps): ReactNode {
  const { t } = useTranslation("legend");
  const entries = useLegendEntries();
  return (
    <Dialog
      open={open}
      onOpenChange={onOpenChange}
      title={t("reading.title")}
      closeLabel={t("reading.close")}
      size="wide"
      textOnly
    >
      <p className={styles.intro}>{t("reading.intro")}</p>
      <div className={styles.parts}>
        <section>
          <h3 className={styles.heading}>{t("reading.columns.title")}</h3>
          <p className={styles.text}>{t("reading.columns.text")}</p>
        </section>
        {legendGroups.map((group) => {
          const own = entries.filter((entry) => entry.group === group);
          if (own.length === 0) return null;
          return (
            <section key={group}>
              <h3 className={styles.heading}>{t(legendGroupMessage(group))}</h3>
              <p className={styles.text}>{t(`reading.text.${group}`)}</p>
              <Samples entries={own} />
            </section>
          );
        })}
      </div>
    </Dialog>
  );
}

function Samples({ entries }: { readonly entries: readonly LegendEntry[] }): ReactNode {
  const { t } = useTranslation("legend");
  const dark = useDark(useApp((state) => state.theme));
  return (
    <ul className={styles.samples}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <span className={styles.place}>
            <Sample entry={entry} theme={dark ? "dark" : "light"} />
          </span>
          <span>{wordsOfEntry(entry, t)}</span>
        </li>
      ))}
    </ul>
  );
}
