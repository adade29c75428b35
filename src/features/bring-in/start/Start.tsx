import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { acceptedFiles } from "../../../exchange/importers";
import type { Offer } from "../../../store/datasets/transfer";
import { Button, FileButton } from "../../../ui";
import { TextField } from "../../../ui/inputs/TextField";
import { Footer } from "../footer/Footer";
import styles from "./Start.module.css";
import { Template } from "./Template";

/** Kinds of files, each with the programs that write them. */
const kinds = ["table", "network", "references", "own"] as const;

export interface StartProps {
  readonly onOffer: (offer: Offer) => void;
  readonly onCancel: () => void;
}

/** Asks for a file or for pasted cells, and says what can be brought in. */
export function Start({ onOffer, onCancel }: StartProps): ReactNode {
  const { t } = useTranslation("bring-in");
  const [text, setText] = useState("");
  return (
    <div className={styles.start}>
      <section className={styles.way}>
        <h3 className={styles.heading}>{t("start.file")}</h3>
        <dl className={styles.kinds}>
          {kinds.map((kind) => (
            <div key={kind}>
              <dt>{t(`start.kind.${kind}.name`)}</dt>
              <dd>{t(`start.kind.${kind}.text`)}</dd>
            </div>
          ))}
        </dl>
        <FileButton
          variant="primary"
          accept={acceptedFiles}
          onFile={(file) => onOffer({ kind: "files", files: [file] })}
        >
          {t("start.choose")}
        </FileButton>
        <p className={styles.note}>{t("start.private")}</p>
      </section>
      <section className={styles.way}>
        <h3 className={styles.heading}>{t("start.paste")}</h3>
        <TextField label={t("start.pasteText")} value={text} onChange={setText} rows={5} />
        <Button
          className={styles.ownWidth}
          disabled={text.trim() === ""}
          focusableWhenDisabled
          onClick={() => onOffer({ kind: "text", text })}
        >
          {t("start.preview")}
        </Button>
      </section>
      <Template />
      <Footer>
        <Button onClick={onCancel}>{t("cancel")}</Button>
      </Footer>
    </div>
  );
}
