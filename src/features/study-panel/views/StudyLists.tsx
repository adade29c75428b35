import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { StudiesBehind, StudyCard as StudyCardData } from "../../../domain/statements";
import { useGrowing } from "../../../ui/basics/use-growing";
import { BackgroundCard } from "../cards/BackgroundCard";
import { RelationCard } from "../cards/RelationCard";
import { StudyCard } from "../cards/StudyCard";
import type { CardFolds } from "../context/use-panel-tools";
import styles from "./StudyLists.module.css";

function Part(props: {
  readonly title: string;
  readonly note: string | null;
  readonly children: readonly ReactNode[];
  readonly name: string;
}): ReactNode {
  const { drawn, end } = useGrowing(props.children.length);
  if (props.children.length === 0) return null;
  const id = `studies-${props.name}`;
  return (
    <section className={styles.part} data-part={props.name} aria-labelledby={id}>
      <h3 id={id} className={styles.title}>
        {props.title} <span className={styles.count}>{props.children.length}</span>
      </h3>
      {props.note === null ? null : <p className={styles.note}>{props.note}</p>}
      {props.children.slice(0, drawn)}
      {drawn < props.children.length ? <span ref={end} /> : null}
    </section>
  );
}

/** Tested studies first, predictions next, relations and background apart and headed as such. */
export function StudyLists({
  behind,
  folds,
}: {
  readonly behind: StudiesBehind;
  readonly folds: CardFolds;
}): ReactNode {
  const { t } = useTranslation("study-panel");
  const cards = (list: readonly StudyCardData[]) =>
    list.map((card) => <StudyCard key={card.study.id} card={card} folds={folds} />);
  const { tested, predicted, background, relations } = behind;
  const nothing = [tested, predicted, background, relations].every((list) => list.length === 0);
  return (
    <>
      {nothing ? <p className={styles.note}>{t("part.nothing")}</p> : null}
      <Part name="tested" title={t("part.tested")} note={null}>
        {cards(tested)}
      </Part>
      <Part name="predicted" title={t("part.predicted")} note={t("part.predictedNote")}>
        {cards(predicted)}
      </Part>
      <Part name="database" title={t("part.database")} note={t("part.databaseNote")}>
        {relations.map((relation) => (
          <RelationCard key={relation.id} relation={relation} />
        ))}
      </Part>
      <Part name="background" title={t("part.background")} note={t("part.backgroundNote")}>
        {background.map((card) => (
          <BackgroundCard key={card.ref} card={card} />
        ))}
      </Part>
    </>
  );
}
