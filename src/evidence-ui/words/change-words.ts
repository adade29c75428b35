import type { TFunction } from "i18next";
import type { ChangeLabel } from "../../collection/change";

/** A change in words, by the catalogue `collections`; one of a kind that has no words of its own is a change. */
export function changeWords(t: TFunction<"collections">, { code, values = {} }: ChangeLabel): string {
  const plain = t("change.edited");
  const said = (each: string): string => t(`change.${each}`, { ...values, defaultValue: plain });
  if (code !== "taken-back") return said(code);
  return t("change.taken-back", { what: said(String(values.of)) });
}
