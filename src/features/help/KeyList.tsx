import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Key } from "../../ui";
import { TextField } from "../../ui/inputs/TextField";
import styles from "./HelpDialog.module.css";
import { type KeyRow, keyGroups, keysFor } from "./keys";

/** Every key by where it works, with a field that looks for one. */
export function KeyList(): ReactNode {
  const { t } = useTranslation("help");
  const [question, setQuestion] = useState("");
  const found = keysFor(question, ({ id }) => t(`keys.${id}`));
  return (
    <section>
      <h3 className={styles.heading}>{t("keys.title")}</h3>
      <TextField label={t("keys.find")} value={question} onChange={setQuestion} className={styles.find} />
      <p role="status" className={styles.found}>
        {question.trim() === "" ? "" : t("keys.found", { count: found.length })}
      </p>
      {keyGroups.map((group) => {
        const rows = found.filter((row) => row.group === group);
        if (rows.length === 0) return null;
        return (
          <section key={group}>
            <h4 className={styles.group}>{t(`keys.group.${group}`)}</h4>
            <dl className={styles.keys}>
              {rows.map((row) => (
                <Row key={row.id} row={row} />
              ))}
            </dl>
          </section>
        );
      })}
    </section>
  );
}

function Row({ row }: { readonly row: KeyRow }): ReactNode {
  const { t } = useTranslation("help");
  return (
    <div>
      <dt>
        {row.ways.map((way) => (
          <span key={way.join("+")} className={styles.way}>
            {way.map((key) => (
              <Key key={key}>{key}</Key>
            ))}
          </span>
        ))}
      </dt>
      <dd>{t(`keys.${row.id}`)}</dd>
    </div>
  );
}
