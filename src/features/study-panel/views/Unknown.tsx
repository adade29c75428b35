import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { shortText } from "../../../ui";
import styles from "./Unknown.module.css";

/** A choice that this dataset does not hold. */
export function Unknown({ id }: { readonly id: string }): ReactNode {
  const { t } = useTranslation("study-panel");
  return <p className={styles.hint}>{t("unknown", { id: shortText(id) })}</p>;
}
