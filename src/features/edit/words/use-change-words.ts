import { useCallback } from "react";
import { useTranslation } from "react-i18next";
import type { ChangeLabel } from "../../../collection/change";

/** What a change is called in the reader's language; one that takes another back names it. */
export function useChangeWords(): (label: ChangeLabel) => string {
  const { t } = useTranslation();
  return useCallback(
    ({ code, values = {} }) => {
      const what = code === "taken-back" ? t(`collections:change.${values.of}`, { ...values }) : "";
      return t(`collections:change.${code}`, { ...values, what });
    },
    [t],
  );
}
