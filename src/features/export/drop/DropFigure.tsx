import { type ReactNode, useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { useDatasets } from "../../../store/datasets/context";
import { CheckIcon, CloseIcon, IconButton, WarningIcon } from "../../../ui";
import styles from "./Drop.module.css";
import { hasOpened, shortened } from "./open-figure";
import { useOpenFigure } from "./use-open-figure";

/** How long a word of success stays, milliseconds; what failed stays until it is dismissed. */
const moment = 6000;

/** Takes figures that are dropped anywhere on the page, and says how it went. */
export default function DropFigure(): ReactNode {
  const { t } = useTranslation("export");
  const { opening, open, dismiss } = useOpenFigure();
  const { openFile } = useDatasets();
  const isOver = useFileDrop((file) => (isPicture(file) ? open(file) : openFile(file)));
  useEffect(() => {
    if (!opening || !hasOpened(opening)) return;
    const timer = setTimeout(dismiss, moment);
    return () => clearTimeout(timer);
  }, [opening, dismiss]);
  return (
    <>
      {isOver ? (
        <div className={styles.target}>
          <p>{t("drop.here")}</p>
        </div>
      ) : null}
      <div className={styles.notices} role={opening && !hasOpened(opening) ? "alert" : "status"}>
        {opening ? (
          <div className={styles.notice}>
            {hasOpened(opening) ? <CheckIcon /> : <WarningIcon />}
            <p>{t(`drop.${opening.kind}`, shortened(opening))}</p>
            <IconButton size="small" label={t("drop.close")} icon={<CloseIcon />} onClick={dismiss} />
          </div>
        ) : null}
      </div>
    </>
  );
}

/** Whether a file is to be a figure; anything else is read as a dataset, which says what it is not. */
function isPicture({ name, type }: File): boolean {
  return type.startsWith("image/") || /\.(png|svg|jpe?g|gif|webp|pdf|pptx)$/i.test(name);
}

/** Whether files are being dragged over the page; gives the first that is dropped. */
function useFileDrop(onFile: (file: File) => void): boolean {
  const [isOver, setOver] = useState(false);
  const take = useEffectEvent(onFile);
  useEffect(() => {
    const hasFiles = (event: DragEvent) => event.dataTransfer?.types.includes("Files") ?? false;
    const onOver = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      // Without this the browser would leave the page for the picture.
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      if (!hasFiles(event)) return;
      event.preventDefault();
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (file) take(file);
    };
    window.addEventListener("dragover", onOver);
    window.addEventListener("dragleave", onLeave);
    window.addEventListener("drop", onDrop);
    return () => {
      window.removeEventListener("dragover", onOver);
      window.removeEventListener("dragleave", onLeave);
      window.removeEventListener("drop", onDrop);
    };
  }, []);
  return isOver;
}
