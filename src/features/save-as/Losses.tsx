import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { type Loss, lossKey } from "../../exchange/base/formats";
import { CheckIcon, WarningIcon } from "../../ui";
import styles from "./SaveAs.module.css";

/** What the chosen format cannot hold of this collection, with how much of it there is. */
export function Losses({ losses }: { readonly losses: readonly Loss[] }): ReactNode {
  const { t } = useTranslation("save-as");
  return (
    <div role="status">
      <p className={styles.summary}>
        {losses.length === 0 ? <CheckIcon /> : <WarningIcon />}
        <span>{losses.length === 0 ? t("holdsAll") : t("holdsNot")}</span>
      </p>
      {losses.length === 0 ? null : (
        <ul className={styles.losses}>
          {losses.map((loss) => (
            <li key={loss.code}>{t(lossKey(loss), { count: loss.count })}</li>
          ))}
        </ul>
      )}
    </div>
  );
}
