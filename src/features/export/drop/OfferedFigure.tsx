import { type ReactNode, useEffect } from "react";
import { useTranslation } from "react-i18next";
import { useApp } from "../../../store/context";
import { Toast } from "../../../ui";
import { hasOpened, shortened } from "./open-figure";
import { useOpenFigure } from "./use-open-figure";
import { takeWaiting } from "./waiting-figure";

/** How long a word of success stays, milliseconds; what failed stays until it is dismissed. */
const moment = 6000;

/** Opens the view of a figure that was brought to the page, and says how it went. */
export default function OfferedFigure({ file }: { readonly file: File | null }): ReactNode {
  const { t } = useTranslation("export");
  const { opening, open, dismiss } = useOpenFigure();
  const dataset = useApp((state) => state.dataset.dataset.id);
  useEffect(() => {
    const asked = file ?? takeWaiting(dataset);
    if (asked) open(asked);
  }, [file, dataset, open]);
  useEffect(() => {
    if (!opening || !hasOpened(opening)) return;
    const timer = setTimeout(dismiss, moment);
    return () => clearTimeout(timer);
  }, [opening, dismiss]);
  return (
    <Toast
      role={opening && !hasOpened(opening) ? "alert" : "status"}
      tone={opening && !hasOpened(opening) ? "warn" : "done"}
      closeLabel={t("drop.close")}
      onClose={dismiss}
    >
      {opening ? t(`drop.${opening.kind}`, shortened(opening)) : null}
    </Toast>
  );
}
