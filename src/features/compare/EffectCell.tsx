import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SideEffect } from "../../domain/compare";
import { DirectionMark } from "../../evidence-ui/DirectionMark";
import { RefNumbers } from "../../evidence-ui/References";
import styles from "./ComparisonTable.module.css";

export interface EffectCellProps {
  /** Null: nothing found on this side. */
  readonly effect: SideEffect | null;
  /** Whether the references are this dataset's, so that their numbers lead to studies. */
  readonly own: boolean;
}

/** What one side found of a thing: its direction, and the references that say so. */
export function EffectCell({ effect, own }: EffectCellProps): ReactNode {
  const { t } = useTranslation("compare");
  if (!effect) return <span className={styles.missing}>{t("nothing")}</span>;
  const { direction, tally, retractedRefs, predictedOnly } = effect;
  const refs = [...new Set([...Object.values(tally).flat(), ...retractedRefs])].sort((a, b) => a - b);
  const word = t(`encoding:state.${direction === "unsigned" ? "changed" : direction}`);
  return (
    <span className={styles.effect}>
      <DirectionMark direction={direction} />
      <span>{predictedOnly ? t("study-panel:effect.predicted") : word}</span>
      {own ? <RefNumbers refs={refs} /> : <span className={styles.refs}>{`[${refs.join(", ")}]`}</span>}
    </span>
  );
}
