import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { refLabel } from "../../domain/evidence";
import { nameOf } from "../../domain/statements";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";
import { Button } from "../../ui";
import { EmptyState } from "../../ui/display/EmptyState";
import { sourceContext } from "../../wording/own";
import { type CompareQuery, studyNamed } from "./query/compare-query";
import { examplePair } from "./query/example-pair";

export interface ExamplePairProps {
  readonly query: CompareQuery;
  readonly onChange: (next: Partial<CompareQuery>) => void;
}

/** Before anything is compared: what a comparison shows, and two that are worth one. */
export function ExamplePair({ query: { of }, onChange }: ExamplePairProps): ReactNode {
  const { t } = useTranslation("compare");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  const pair = examplePair(evidence, of);
  const nameOfSide = (side: string): string => {
    const study = of === "studies" ? evidence.studyByRef.get(studyNamed(evidence, side) ?? 0) : undefined;
    if (study === undefined) return nameOf(evidence, side, language);
    const author = [study.firstAuthor, study.citation.issued ?? []].flat().join(" ");
    return t("study", { ref: refLabel(evidence, study.ref, language), author, ...sourceContext(evidence.dataset) });
  };
  return (
    <EmptyState why={t("empty")}>
      {pair?.left && pair.right ? (
        <Button size="small" onClick={() => onChange(pair)}>
          {t("example", { left: nameOfSide(pair.left), right: nameOfSide(pair.right) })}
        </Button>
      ) : null}
    </EmptyState>
  );
}
