import { useTranslation } from "react-i18next";
import { useApp } from "../../store/context";
import { Button, CheckIcon, CloseIcon, IconButton, InfoIcon, shortText } from "../../ui";
import styles from "./Notices.module.css";

/** A sentence that stays until it is closed, with what can be done about it. */
export interface Notice {
  readonly text: string;
  readonly action?: { readonly label: string; readonly onAct: () => void };
  readonly onClose: () => void;
}

export interface NoticesProps {
  /** Said for a moment: something was done. */
  readonly said: string | null;
  /** About the app itself, such as a new version. */
  readonly about?: Notice | null;
}

/** What the app has to say about itself: parts of a link that it ignored, and what was just done. */
export default function Notices({ said, about = null }: NoticesProps) {
  const { t } = useTranslation("notices");
  const ignored = useApp((state) => state.ignored);
  const dismiss = useApp((state) => state.dismissIgnored);
  return (
    <div className={styles.notices} data-screen-only="" role="status" aria-live="polite">
      {ignored.length > 0 ? (
        <div className={styles.notice}>
          <InfoIcon />
          <p>
            {t("ignored", { count: ignored.length })}{" "}
            <span className={styles.parts}>
              {ignored
                .slice(0, 6)
                .map((part) => shortText(part))
                .join("  ")}
            </span>
          </p>
          <IconButton size="small" label={t("close")} icon={<CloseIcon />} onClick={dismiss} />
        </div>
      ) : null}
      {about === null ? null : (
        <div className={styles.notice}>
          <InfoIcon />
          <p>{about.text}</p>
          {about.action ? (
            <Button size="small" variant="primary" onClick={about.action.onAct}>
              {about.action.label}
            </Button>
          ) : null}
          <IconButton size="small" label={t("close")} icon={<CloseIcon />} onClick={about.onClose} />
        </div>
      )}
      {said === null ? null : (
        <div className={styles.notice}>
          <CheckIcon />
          <p>{said}</p>
        </div>
      )}
    </div>
  );
}
