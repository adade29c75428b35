import type { TFunction } from "i18next";
import { type ReactNode, useMemo } from "react";
import { useTranslation } from "react-i18next";
import { compareSides } from "../../domain/compare";
import { refLabel } from "../../domain/evidence";
import { UnfilteredNote } from "../../evidence-ui/filters/UnfilteredNote";
import { MayBeOne } from "../../evidence-ui/MayBeOne";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage, selectReading } from "../../store/selectors";
import { shortText } from "../../ui";
import { PageFrame } from "../../ui/display/PageFrame";
import { sourceContext } from "../../wording/own";
import { Choose } from "./Choose";
import styles from "./ComparePage.module.css";
import { ComparisonTable } from "./ComparisonTable";
import { ExamplePair } from "./ExamplePair";
import type { PairKind } from "./query/compare-query";
import { useCompareQuery } from "./query/use-compare-query";
import { SaveComparison } from "./SaveComparison";
import { sidesOf } from "./sides";
import { type Partner, usePartner } from "./use-partner";

/** Two selections side by side: what both found, where they disagree, what only one of them has. */
export default function ComparePage(): ReactNode {
  const { t } = useTranslation("compare");
  const [query, change] = useCompareQuery();
  const evidence = useApp(selectEvidence);
  const reading = useApp(selectReading);
  const language = useApp(selectLanguage);
  const from = useApp((state) => state.from);
  const partner = usePartner(query.of === "datasets" ? query.with : null, reading);
  const [left, right] = useMemo(() => {
    const studyName = (ref: number, author: string) =>
      t("study", { ref: refLabel(evidence, ref, language), author, ...sourceContext(evidence.dataset) });
    const fileName = (name: string, file: string) => `${name} (${t("datasets:fromFile", { name: shortText(file) })})`;
    return sidesOf({ evidence, from, partner, query, language, studyName, fileName });
  }, [evidence, from, partner, query, language, t]);
  const comparison = useMemo(() => left && right && compareSides(left.side, right.side, left.same), [left, right]);
  const same = query.of !== "datasets" && query.left !== null && query.left === query.right;
  return (
    <PageFrame title={t("title")} intro={t("intro")}>
      <UnfilteredNote />
      <Choose query={query} onChange={change} partner={partner?.kind === "ready" ? partner.evidence : null} />
      {left && right && comparison && !same ? (
        <>
          <div className={styles.tools}>
            <MayBeOne refs={[left, right].flatMap(({ ref }) => ref ?? [])} />
            <SaveComparison evidence={evidence} language={language} left={left} right={right} comparison={comparison} />
          </div>
          <ComparisonTable left={left} right={right} comparison={comparison} />
        </>
      ) : (
        <>
          <p role="status" className={styles.said}>
            {same ? t("same") : askedOf(t, query.of, partner)}
          </p>
          <ExamplePair query={query} onChange={change} />
        </>
      )}
    </PageFrame>
  );
}

/** What is said where there is nothing to compare yet. */
function askedOf(t: TFunction<"compare">, of: PairKind, partner: Partner | null): string {
  if (of !== "datasets" || partner === null) return t(`ask.${of}`);
  return partner.kind === "failed" ? t("open.failed", { name: shortText(partner.name) }) : t("open.loading");
}
