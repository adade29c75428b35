import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Offer } from "../../../store/datasets/transfer";
import styles from "./TakeIn.module.css";
import { useFileDrop } from "./use-file-drop";
import { usePaste } from "./use-paste";

/** Takes what is dropped or pasted anywhere on the page. */
export default function TakeIn({ onOffer }: { readonly onOffer: (offer: Offer) => void }): ReactNode {
  const { t } = useTranslation("bring-in");
  const isOver = useFileDrop((files) => onOffer({ kind: "files", files }));
  usePaste(onOffer);
  return isOver ? (
    <div className={styles.target}>
      <p>{t("drop")}</p>
    </div>
  ) : null;
}
