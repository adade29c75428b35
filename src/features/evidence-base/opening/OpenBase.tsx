import { type ReactNode, useRef } from "react";
import { useTranslation } from "react-i18next";
import { shippedBases } from "../../../dataset/files";
import { canPickFolder } from "../../../store/datasets/disk-folder";
import { Button } from "../../../ui";
import styles from "./Base.module.css";
import { filesOfField, pickedFolder } from "./folder";
import { namedBase, openAt, openFrom } from "./opened";

/** Says what a base is, and opens one: from a folder, or from the server of the page. */
export function OpenBase(): ReactNode {
  const { t } = useTranslation("evidence-base");
  const field = useRef<HTMLInputElement>(null);
  const named = namedBase();
  const served = [...new Set([...(named === null ? [] : [named]), ...shippedBases])];
  const pick = async (): Promise<void> => {
    if (!canPickFolder()) {
      field.current?.click();
      return;
    }
    const files = await pickedFolder();
    if (files !== null) await openFrom(files);
  };
  return (
    <div className={styles.open}>
      <p>{t("choose.text")}</p>
      <input
        ref={(element) => {
          field.current = element;
          // React has no property for it.
          element?.setAttribute("webkitdirectory", "");
        }}
        type="file"
        multiple
        hidden
        onChange={({ currentTarget }) => {
          const files = [...(currentTarget.files ?? [])];
          currentTarget.value = "";
          // What is wrong with it is in the state.
          if (files.length > 0) openFrom(filesOfField(files)).catch(() => undefined);
        }}
      />
      <div className={styles.buttons}>
        {served.map((place) => (
          <Button key={place} onClick={() => openAt(place).catch(() => undefined)}>
            {t("choose.served", { place })}
          </Button>
        ))}
        <Button onClick={() => pick().catch(() => undefined)}>{t("choose.folder")}</Button>
      </div>
      <p className={styles.note}>{t("choose.private")}</p>
    </div>
  );
}
