import type { TFunction } from "i18next";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { Evidence } from "../../../domain/evidence";
import type { Language } from "../../../domain/records";
import { useApp } from "../../../store/context";
import { selectEvidence, selectLanguage } from "../../../store/selectors";

/** What it takes to put a record into words. */
export interface Words {
  readonly t: TFunction;
  readonly evidence: Evidence;
  readonly language: Language;
}

export function useWords(): Words {
  const { t } = useTranslation();
  const evidence = useApp(selectEvidence);
  const language = useApp(selectLanguage);
  return useMemo(() => ({ t, evidence, language }), [t, evidence, language]);
}
