import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { useCollectionIfAny } from "../../store/collections/context";
import { useApp } from "../../store/context";
import { canPickFolder, pickFolder, writeToFolder } from "../../store/datasets/disk-folder";
import { keepFolder } from "../../store/datasets/last-folder";
import { selectDataset } from "../../store/selectors";
import { Button } from "../../ui";
import styles from "./DatasetsPage.module.css";

/** Writes the open collection into a folder on disk, where the browser can; else nothing is offered, and a zip of it is saved. */
export function SaveFolder(): ReactNode {
  const { t } = useTranslation("datasets");
  const dataset = useApp(selectDataset);
  const collection = useCollectionIfAny();
  const [state, setState] = useState<"idle" | "busy" | "saved" | "failed">("idle");
  if (!canPickFolder()) return null;
  const save = async (): Promise<void> => {
    const folder = await pickFolder();
    if (folder === null) return;
    setState("busy");
    await writeToFolder(folder, dataset);
    await keepFolder(folder);
    await collection?.savedToFile();
    setState("saved");
  };
  return (
    <>
      <Button disabled={state === "busy"} onClick={() => save().catch(() => setState("failed"))}>
        {t("folder.save")}
      </Button>
      <span role="status" className={styles.said}>
        {state === "idle" || state === "busy" ? null : t(`folder.${state}`)}
      </span>
    </>
  );
}
