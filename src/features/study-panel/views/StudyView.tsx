import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../../domain/evidence";
import { type BackgroundCard as BackgroundCardData, cardOfStudy, elementsOfStudy } from "../../../domain/statements";
import { usePaperWords } from "../../../evidence-ui/words/use-paper-words";
import { useApp } from "../../../store/context";
import { selectEvidence, selectFullNetwork } from "../../../store/selectors";
import { VisuallyHidden } from "../../../ui";
import { BackgroundCard } from "../cards/BackgroundCard";
import { StudyCard } from "../cards/StudyCard";
import { PanelProvider } from "../context/panel-context";
import { usePanelTools } from "../context/use-panel-tools";
import styles from "./Head.module.css";
import { Unknown } from "./Unknown";

/** All that a reference states without the compound; null where it states nothing so. */
function backgroundOf(evidence: Evidence, ref: number): BackgroundCardData | null {
  const statements = evidence.dataset.background.filter((record) => record.ref === ref);
  const [first] = statements;
  if (!first) return null;
  const study = evidence.studyByRef.get(ref) ?? null;
  const checks = study ? [] : (evidence.checksByRef.get(ref) ?? []);
  return { ref, section: first.section, statements, checks, study: null };
}

/** One study alone: everything that it did, unfolded, and what it states as background besides. */
export function StudyView({ studyRef }: { readonly studyRef: number }): ReactNode {
  const { t } = useTranslation("study-panel");
  const evidence = useApp(selectEvidence);
  const { labelOf, source } = usePaperWords();
  const network = useApp(selectFullNetwork);
  const card = useMemo(() => cardOfStudy(evidence, studyRef), [evidence, studyRef]);
  const background = useMemo(() => backgroundOf(evidence, studyRef), [evidence, studyRef]);
  const elements = useMemo(() => elementsOfStudy(evidence, network, studyRef), [evidence, network, studyRef]);
  const listed = useMemo(() => new Set([studyRef]), [studyRef]);
  const { tools, folds } = usePanelTools(listed, true);
  if (!card && !background) return <Unknown id={String(studyRef)} />;
  const findings = card?.arms.reduce((sum, arm) => sum + arm.findings.length, 0) ?? 0;
  const counts = [
    ...(card ? [t("study.arms", { count: card.arms.length }), t("study.findings", { count: findings })] : []),
    ...(background ? [t("study.background", { count: background.statements.length })] : []),
    t("study.arrows", { count: elements.edges.length }),
  ];
  return (
    <PanelProvider value={tools}>
      <header className={styles.head}>
        <h2 className={styles.name}>{t("studyNumber", { ref: labelOf(studyRef), ...source })}</h2>
        <p className={styles.claim}>{t("study.sentence", { counts: counts.join(t("list.separator")) })}</p>
        {card?.predicted ? <p className={styles.note}>{t("part.predictedNote")}</p> : null}
      </header>
      {card ? (
        <section>
          <h3>
            <VisuallyHidden>{card.predicted ? t("part.predicted") : t("part.tested")}</VisuallyHidden>
          </h3>
          <StudyCard card={card} folds={folds} />
        </section>
      ) : null}
      {background ? (
        <section>
          <h3 className={styles.label}>{t("part.background")}</h3>
          <p className={styles.note}>{t("part.backgroundNote")}</p>
          <BackgroundCard card={background} />
        </section>
      ) : null}
    </PanelProvider>
  );
}
