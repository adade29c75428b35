import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BaseFault } from "../../../evidence-base/model/fault";
import styles from "./Base.module.css";

/** What is wrong with a base: a sentence, the file, what was found and what was expected. */
export function Fault({ fault }: { readonly fault: BaseFault }): ReactNode {
  const { t } = useTranslation("evidence-base");
  const { file, found, expected } = fault.details;
  const facts = [
    [t("fault.file"), file],
    [t("fault.found"), found],
    [t("fault.expected"), expected],
  ] as const;
  return (
    <div role="alert" className={styles.fault}>
      <p>
        {t(`fault.${fault.code}`)} {t("fault.unchanged")}
      </p>
      <dl>
        {facts.map(([name, value]) =>
          value ? (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ) : null,
        )}
      </dl>
    </div>
  );
}
