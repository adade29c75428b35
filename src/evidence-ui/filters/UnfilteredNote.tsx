import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { activeFilters } from "../../domain/filters";
import { useApp } from "../../store/context";
import { selectFilters } from "../../store/selectors";
import styles from "./UnfilteredNote.module.css";

/** Says on a page that asks the whole dataset that the filters which are set do not apply to it. */
export function UnfilteredNote({ but }: { readonly but?: "retracted" }): ReactNode {
  const { t } = useTranslation("filters");
  const count = activeFilters(useApp(selectFilters)).length;
  if (count === 0) return null;
  return <p className={styles.note}>{t(but === "retracted" ? "notHereButRetracted" : "notHere", { count })}</p>;
}
