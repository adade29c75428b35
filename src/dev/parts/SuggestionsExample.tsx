import { Combobox } from "@base-ui/react/combobox";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { SuggestionDetail, Suggestions } from "../../ui";
import { Example } from "./Example";

interface Item {
  readonly value: string;
  readonly label: string;
}

/** The list under a field one types in, without the field that `Picker` gives it. */
export function SuggestionsExample(): ReactNode {
  const { t } = useTranslation();
  const items: readonly Item[] = [
    { value: "left", label: t("compare:pick.left") },
    { value: "right", label: t("compare:pick.right") },
  ];
  return (
    <Example name="Suggestions, SuggestionDetail">
      <Combobox.Root<Item> items={[{ label: t("compare:choose"), items }]}>
        <Combobox.Input aria-label={t("compare:choose")} placeholder={t("compare:pick.placeholder")} />
        <Suggestions<Item> label={t("compare:choose")} nothing={t("compare:pick.nothing")} keyOf={({ value }) => value}>
          {({ label, value }) => (
            <>
              {label} <SuggestionDetail>{value}</SuggestionDetail>
            </>
          )}
        </Suggestions>
      </Combobox.Root>
    </Example>
  );
}
