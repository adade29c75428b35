import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { CheckIcon, CloseIcon, IconButton, WarningIcon } from "../../../ui";
import styles from "./Drop.module.css";
import { hasOpened, shortened } from "./open-figure";
import { useOpenFigure } from "./use-open-figure";

/** How long a word of success stays, milliseconds; what failed stays until it is dismissed. */
const moment = 6000;

/** Opens the view of a figure that was brought to the page, and says how it went. */
export default function OfferedFigure({ file }: { readonly file: File | null }): ReactNode {
  const { t } = useTranslation("export");
  const { opening, open, dismiss } = useOpenFigure();
  useEffect(() => {
    if (file) open(file);
  }, [file, open]);
  useEffect(() => {
    if (!opening || !hasOpened(opening)) return;
    const timer = setTimeout(dismiss, moment);
    return () => clearTimeout(timer);
  }, [opening, dismiss]);
  return (
    <div className={styles.notices} role={opening && !hasOpened(opening) ? "alert" : "status"}>
      {opening ? (
        <div className={styles.notice}>
          {hasOpened(opening) ? <CheckIcon /> : <WarningIcon />}
          <p>{t(`drop.${opening.kind}`, shortened(opening))}</p>
          <IconButton size="small" label={t("drop.close")} icon={<CloseIcon />} onClick={dismiss} />
        </div>
      ) : null}
    </div>
  );
}
