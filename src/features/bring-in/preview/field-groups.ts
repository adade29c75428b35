import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { type FieldGroup, fieldGroups, headerOf } from "../../../exchange/columns/fields";
import { useApp } from "../../../store/context";
import { selectLanguage } from "../../../store/selectors";
import type { SelectGroup } from "../../../ui/inputs/SelectField";

/** What a column may be, as a menu shows it: in the words of a table that we write. */
export function useFieldGroups(): readonly SelectGroup[] {
  const { t } = useTranslation("bring-in");
  const language = useApp(selectLanguage);
  return useMemo(
    () =>
      (Object.keys(fieldGroups) as FieldGroup[]).map((group) => ({
        label: t(`column.group.${group}`),
        options: fieldGroups[group].map((field) => ({ value: field, label: headerOf(field, language) })),
      })),
    [t, language],
  );
}
