import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SideEffect } from "../../domain/compare";
import { partNames, partsOf } from "../../domain/network";
import { DirectionMark } from "../../evidence-ui/DirectionMark";
import { MayBeOne } from "../../evidence-ui/MayBeOne";
import { RefNumbers } from "../../evidence-ui/References";
import styles from "./ComparisonTable.module.css";
import { wordOf } from "./effect-words";
import { OtherReferences } from "./OtherReferences";
import { type NamedSide, samePaperRefs } from "./sides";

export interface EffectCellProps {
  /** Null: nothing found on this side. */
  readonly effect: SideEffect | null;
  readonly side: NamedSide;
}

/** What one side found of a thing: each direction with the references that report it, retracted ones apart. */
export function EffectCell({ effect, side }: EffectCellProps): ReactNode {
  const { t } = useTranslation("compare");
  if (!effect) return <span className={styles.missing}>{t("nothing")}</span>;
  const { direction, tally, retractedRefs } = effect;
  const parts = partsOf(tally);
  const told = partNames.filter((part) => parts[part].length > 0);
  const { own, evidence, source = "" } = side;
  const refs = (numbers: readonly number[]) => (
    <>
      {own ? <RefNumbers refs={numbers} /> : <OtherReferences evidence={evidence} dataset={source} refs={numbers} />}
      {numbers.some((ref) => side.same.has(ref)) ? (
        <span className={styles.missing}>{t("samePaper", { refs: samePaperRefs(side, numbers) })}</span>
      ) : null}
    </>
  );
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
