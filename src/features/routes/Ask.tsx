import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { edgeClasses } from "../../domain/network";
import { allEntityKinds, endKinds } from "../../domain/records";
import { NamePicker } from "../../evidence-ui/NamePicker";
import { Checkbox, ToggleGroup } from "../../ui";
import { longest, type RoutesQuery, shortest } from "./query/question";
import { useEntityGroups } from "./query/use-entity-groups";
import styles from "./RoutesPage.module.css";

export interface AskProps {
  readonly asked: RoutesQuery;
  readonly onAsk: (next: Partial<RoutesQuery>) => void;
}

const lengths = Array.from({ length: longest - shortest + 1 }, (_, index) => String(index + shortest));

/** The question: from where, to where, how far, and along what kinds of evidence. */
export function Ask({ asked, onAsk }: AskProps): ReactNode {
  const { t } = useTranslation("routes");
  const starts = useEntityGroups(allEntityKinds);
  const ends = useEntityGroups(endKinds);
  const words = { placeholder: t("ask.placeholder"), nothing: t("ask.nothing"), openLabel: t("ask.open") };
  return (
    <section className={styles.ask} aria-label={t("ask.label")}>
      <div className={styles.ends}>
        <NamePicker
          {...words}
          label={t("ask.from")}
          groups={starts}
          value={asked.from}
          onChange={(from) => onAsk({ from })}
        />
        <NamePicker {...words} label={t("ask.to")} groups={ends} value={asked.to} onChange={(to) => onAsk({ to })} />
      </div>
      <div className={styles.limits}>
        <div className={styles.limit}>
          <span className={styles.limitName}>{t("ask.maxHops")}</span>
          <ToggleGroup
            label={t("ask.maxHops")}
            options={lengths.map((value) => ({ value, label: value }))}
            value={String(asked.maxHops)}
            onChange={(value) => onAsk({ maxHops: Number(value) })}
          />
        </div>
        <fieldset className={styles.classes}>
          <legend className={styles.limitName}>{t("ask.classes")}</legend>
          {edgeClasses.map((cls) => {
            const on = asked.classes.includes(cls);
            return (
              <Checkbox
                key={cls}
                label={t(`encoding:class.${cls}`)}
                checked={on}
                // With none there would be nothing to go along.
                disabled={on && asked.classes.length === 1}
                onChange={(next) =>
                  onAsk({ classes: edgeClasses.filter((each) => (each === cls ? next : asked.classes.includes(each))) })
                }
              />
            );
          })}
        </fieldset>
      </div>
    </section>
  );
}
