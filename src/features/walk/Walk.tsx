import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { refsOfSection } from "../../domain/focus";
import { Prose, RefNumbers } from "../../evidence-ui/References";
import { useApp } from "../../store/context";
import { selectDrawnNetwork, selectEvidence, selectFocusIds, selectLanguage } from "../../store/selectors";
import { Button, ChevronIcon, CloseIcon, IconButton } from "../../ui";
import { useWalk } from "./use-walk";
import { useWalkKeys } from "./use-walk-keys";
import styles from "./Walk.module.css";

/** A bar that leads through the review's sections, one focus after the other. Nothing while nobody walks. */
export default function Walk(): ReactNode {
  const { t } = useTranslation("walk");
  const walk = useWalk();
  useWalkKeys(walk);
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const { section, at, steps, goTo, end } = walk;
  // What the step lights up; the bar above counts the whole picture.
  const focus = useApp(selectFocusIds);
  const drawn = useApp(selectDrawnNetwork);
  if (!section) return null;
  const refs = refsOfSection(evidence, section.section);
  const arrows = drawn.edges.filter(({ id }) => focus?.has(id)).length;
  return (
    <section className={styles.walk} aria-label={t("label")}>
      <div className={styles.said} aria-live="polite">
        <h2 className={styles.title}>
          <span className={styles.number}>{section.section}</span>
          {section.title[language]}
        </h2>
        <p className={styles.summary}>
          <Prose text={section.summary} />
        </p>
      </div>
      <div className={styles.counts}>
        <RefNumbers refs={refs} />
        <span>
          {t("counts", {
            studies: t("studies", { count: refs.filter((ref) => evidence.studyByRef.has(ref)).length }),
            arrows: t("arrows", { count: arrows }),
          })}
        </span>
      </div>
      <div className={styles.steps}>
        <IconButton
          label={t("previous")}
          shortcut="←"
          outlined
          icon={<ChevronIcon className={styles.back} />}
          disabled={at <= 0}
          onClick={() => goTo(at - 1)}
        />
        <span className={styles.progress}>{t("progress", { at: at + 1, of: steps.length })}</span>
        {at + 1 < steps.length ? (
          <IconButton label={t("next")} shortcut="→" outlined icon={<ChevronIcon />} onClick={() => goTo(at + 1)} />
        ) : (
          <Button size="small" onClick={end}>
            {t("finish")}
          </Button>
        )}
        <IconButton label={t("end")} icon={<CloseIcon />} onClick={end} />
      </div>
      <progress className={styles.bar} value={at + 1} max={steps.length} aria-hidden="true" />
    </section>
  );
}
