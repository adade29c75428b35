import { type ReactNode, useMemo } from "react";
import { type ReadingChange, readingChanges } from "../../domain/evidence";
import { nameOf } from "../../domain/statements";
import { DirectionMark, directionOfEffect } from "../../evidence-ui/DirectionMark";
import { RefNumber } from "../../evidence-ui/References";
import { messageKey } from "../../i18n/message-key";
import { useApp, useAppStore } from "../../store/context";
import { selectDataset, selectReading } from "../../store/selectors";
import { ToggleGroup } from "../../ui";
import { organismName } from "../../wording/organisms";
import styles from "./ReadingSwitch.module.css";
import { useWords } from "./words";

const readings = ["review", "primary"] as const;
const kinds = ["sign", "added", "dropped", "organism", "doses"] as const;

/** Whose word decides the signs, everywhere in the app; with what the other word changes. */
export function ReadingSwitch(): ReactNode {
  const { t } = useWords();
  const store = useAppStore();
  const reading = useApp(selectReading);
  const dataset = useApp(selectDataset);
  const changes = useMemo(() => readingChanges(dataset), [dataset]);
  const counts = kinds.flatMap((kind) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [t(`reading.${kind}`, { count })];
  });
  const list = counts.join(t("study-panel:list.separator"));
  // Without a review there is one reading, unless a check changes what is recorded.
  if (dataset.dataset.review === undefined && changes.length === 0) return null;
  return (
    <section className={styles.switch} aria-label={t("reading.label")}>
      <div className={styles.line}>
        <strong>{t("reading.label")}</strong>
        <ToggleGroup
          label={t("reading.label")}
          options={readings.map((value) => ({ value, label: t(`reading.${value}`) }))}
          value={reading}
          onChange={(next) => store.getState().change({ reading: next })}
        />
      </div>
      <p role="status" className={styles.said}>
        {counts.length === 0 ? t("reading.nothing") : t(`reading.said.${reading}`, { changes: list })}
      </p>
      {counts.length === 0 ? null : (
        <details className={styles.details}>
          <summary>{t("reading.details")}</summary>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={JSON.stringify(change)} className={styles.change}>
                <RefNumber number={change.ref} />
                <Change change={change} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Change({ change }: { readonly change: ReadingChange }): ReactNode {
  const { t, evidence, language } = useWords();
  if ("arm" in change) {
    const word = (organism: string | null) =>
      organism ? organismName(evidence.dataset.dataset, organism, language) : "";
    const said = (arm: typeof change.arm) =>
      (change.kind === "organism" ? word(arm.organism) : arm.dosesPrinted) || t("study-panel:notReported");
    return (
      <span className={styles.fromTo}>
        <span className={styles.name}>{t(`reading.of.${change.kind}`)}</span>
        {said(change.before)}
        <span aria-hidden="true">→</span>
        {said(change.arm)}
      </span>
    );
  }
  const effect = (value: Parameters<typeof directionOfEffect>[0]) => (
    <span className={styles.effect}>
      <DirectionMark direction={directionOfEffect(value)} />
      {t(`study-panel:effect.${messageKey(value)}`)}
    </span>
  );
  return (
    <span className={styles.fromTo}>
      <span className={styles.name}>{nameOf(evidence, change.object, language)}</span>
      {change.kind === "sign" ? (
        <>
          {effect(change.review)}
          <span aria-hidden="true">→</span>
          {effect(change.primary)}
        </>
      ) : (
        <>
          {t(`reading.of.${change.kind}`)}
          {effect(change.effect)}
        </>
      )}
    </span>
  );
}
