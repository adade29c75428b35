import { type ReactNode, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../ui";
import styles from "./Drop.module.css";
import { hasOpened } from "./open-figure";
import { useOpenFigure } from "./use-open-figure";

/** Opens the view of a figure from a file dialog: what dropping it does, without a mouse. */
export function OpenFigure(): ReactNode {
  const { t } = useTranslation("export");
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const { opening, open } = useOpenFigure();
  return (
    <div className={styles.open}>
      <label htmlFor={id} className={styles.hidden}>
        {t("drop.file")}
      </label>
      <input
        ref={field}
        id={id}
        type="file"
        accept="image/png,.png"
        tabIndex={-1}
        className={styles.hidden}
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) open(file);
          event.currentTarget.value = "";
        }}
      />
      <Button size="small" variant="quiet" onClick={() => field.current?.click()}>
        {t("drop.open")}
      </Button>
      <p role={opening && !hasOpened(opening) ? "alert" : "status"} className={styles.said}>
        {opening ? t(`drop.${opening.kind}`, { ...opening }) : ""}
      </p>
    </div>
  );
}
