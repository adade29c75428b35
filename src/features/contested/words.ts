import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Conflict } from "../../domain/conflicts";
import { type Evidence, refLabel } from "../../domain/evidence";
import type { Language } from "../../domain/records";
import { nameOf } from "../../domain/statements";
import { wordsBySource } from "../../evidence-ui/words/words-by-source";
import { useApp } from "../../store/context";
import { selectEvidence, selectLanguage } from "../../store/selectors";

/** What it takes to put a disagreement into words. */
export interface Words {
  readonly t: TFunction;
  readonly evidence: Evidence;
  readonly language: Language;
}

/** What a disagreement is about; the kind of slip where it is about nothing in the picture. */
export function titleOf({ t, evidence, language }: Words, conflict: Conflict): string {
  if (conflict.about.length > 0) {
    const names = conflict.about.map((id) => nameOf(evidence, id, language));
    const first = names.slice(0, -1).join(t("study-panel:list.separator"));
    return [...(first === "" ? [] : [first]), ...names.slice(-1)].join(t("contested:between"));
  }
  const [check] = conflict.checks;
  const { refs } = conflict;
  const kind = check ? t(`study-panel:checkKind.${check.kind}`) : conflict.id;
  return t("contested:untitled", {
    kind,
    count: refs.length,
    refs: refs.map((ref) => refLabel(evidence, ref, language)).join(t("study-panel:list.separator")),
  });
}

export function useWords(): Words {
  const { t } = useTranslation("contested");
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  return useMemo(() => ({ t: wordsBySource(t, evidence.dataset), evidence, language }), [t, evidence, language]);
}
