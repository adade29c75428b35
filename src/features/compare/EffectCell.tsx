import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SideEffect } from "../../domain/compare";
import { partNames, partsOf } from "../../domain/network";
import { DirectionMark } from "../../evidence-ui/DirectionMark";
import { MayBeOne } from "../../evidence-ui/MayBeOne";
import { RefNumbers } from "../../evidence-ui/References";
import styles from "./ComparisonTable.module.css";
import { wordOf } from "./effect-words";

export interface EffectCellProps {
  /** Null: nothing found on this side. */
  readonly effect: SideEffect | null;
  /** Whether the references are this dataset's, so that their numbers lead to studies. */
  readonly own: boolean;
}

/** What one side found of a thing: each direction with the references that report it, retracted ones apart. */
export function EffectCell({ effect, own }: EffectCellProps): ReactNode {
  const { t } = useTranslation("compare");
  if (!effect) return <span className={styles.missing}>{t("nothing")}</span>;
  const { direction, tally, retractedRefs } = effect;
  const parts = partsOf(tally);
  const told = partNames.filter((part) => parts[part].length > 0);
  const refs = (numbers: readonly number[]) =>
    own ? <RefNumbers refs={numbers} /> : <span className={styles.refs}>{`[${numbers.join(", ")}]`}</span>;
  return (
    <>
      {told.map((part) => (
        <span key={part} className={styles.effect}>
          <DirectionMark direction={part === "both" ? "mixed" : part} />
          <span>{wordOf(t, effect, part)}</span>
          {refs(parts[part])}
        </span>
      ))}
      {retractedRefs.length === 0 ? null : (
        <span className={styles.effect}>
          {told.length > 0 ? null : (
            <>
              <DirectionMark direction={direction} />
              <span>{wordOf(t, effect, direction === "mixed" ? "both" : direction)}</span>
            </>
          )}
          <span className={styles.missing}>{t("retracted")}</span>
          {refs(retractedRefs)}
        </span>
      )}
      {own ? told.map((part) => <MayBeOne key={part} refs={parts[part]} brief />) : null}
    </>
  );
}
