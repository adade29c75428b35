import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useAppStore } from "../../store/context";
import { Button, DownloadIcon } from "../../ui";
import { saveFile } from "../../ui/controls/save-file";
import styles from "./GraphFile.module.css";
import { isBusy, type Job, type JobEnd } from "./use-job";

/** Saves the open dataset, as it is shown now, with the app in one HTML file. */
export function GraphFile({ job }: { readonly job: Job }): ReactNode {
  const { t } = useTranslation("export");
  const store = useAppStore();
  const save = () =>
    job.run(async ({ signal }): Promise<JobEnd> => {
      const { makeGraphFile } = await import("./graph-file/make-graph-file");
      const { blob, name } = await makeGraphFile(store.getState(), signal);
      signal.throwIfAborted();
      saveFile(blob, name);
      return { kind: "saved", file: { name, pixels: null, notes: [] } };
    });
  return (
    <div className={styles.row}>
      <Button size="small" icon={<DownloadIcon />} disabled={isBusy(job.state)} focusableWhenDisabled onClick={save}>
        {t("graphFile.save")}
      </Button>
      <p className={styles.about}>{t("graphFile.about")}</p>
    </div>
  );
}
