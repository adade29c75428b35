import { type ReactNode, useEffect, useState } from "react";
import { useTranslation } from "react-i18next";
import { canPickFolder, type DiskFolder, pickFolder, zipOfFolder } from "../../store/datasets/disk-folder";
import { keepFolder, lastFolder } from "../../store/datasets/last-folder";
import { useTransfer } from "../../store/datasets/transfer";
import { Button, shortText } from "../../ui";
import styles from "./DatasetsPage.module.css";

/** Opens a collection from a folder on disk, where the browser can: one that is picked, or the last one again, once the reader allows it. */
export function OpenFolder(): ReactNode {
  const { t } = useTranslation("datasets");
  const { bringIn } = useTransfer();
  const [last, setLast] = useState<DiskFolder | null>(null);
  const [isRefused, setRefused] = useState(false);
  useEffect(() => {
    let isThere = true;
    lastFolder()
      .then((folder) => {
        if (isThere) setLast(folder);
      })
      .catch(() => undefined);
    return () => {
      isThere = false;
    };
  }, []);
  if (!canPickFolder()) return null;
  const open = (folder: DiskFolder): void => {
    setRefused(false);
    zipOfFolder(folder)
      .then(async (file) => {
        await keepFolder(folder);
        bringIn({ kind: "files", files: [file] });
      })
      .catch(() => setRefused(true));
  };
  const pick = async (): Promise<void> => {
    const folder = await pickFolder();
    if (folder) open(folder);
  };
  return (
    <>
      <Button onClick={() => pick().catch(() => setRefused(true))}>{t("folder.open")}</Button>
      {last ? (
        <Button onClick={() => open(last)}>{t("folder.again", { name: shortText(last.name || "…", 24) })}</Button>
      ) : null}
      <span role="status" className={styles.said}>
        {isRefused ? t("folder.refused") : null}
      </span>
    </>
  );
}
