import { type ReactNode, useLayoutEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { useCanvasSlot } from "../../features/graph-area/canvas-slot";
import { BrandMark } from "../../ui/display/BrandMark";
import { dropPicture } from "../../ui/first-load/opening-picture";
import styles from "./MessageScreen.module.css";

export interface MessageScreenProps {
  readonly title: string;
  readonly text: string;
  /** The first is the one to take. */
  readonly actions: readonly { readonly label: string; readonly onPress: () => void }[];
  readonly children?: ReactNode;
}

/** A page with one message on it and the way on. Needs nothing that would have to be loaded. */
export function MessageScreen({ title, text, actions, children }: MessageScreenProps) {
  const { t } = useTranslation("app");
  const slot = useCanvasSlot();
  const page = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    dropPicture();
    slot.takeAway();
    // What had the focus before is gone.
    page.current?.focus();
  }, [slot]);
  return (
    <main ref={page} className={styles.page} tabIndex={-1}>
      <div className={styles.column}>
        <p className={styles.brand}>
          <BrandMark size={20} />
          {t("name")}
        </p>
        <div role="alert">
          <h1 className={styles.title}>{title}</h1>
          <p className={styles.text}>{text}</p>
        </div>
        <div className={styles.actions}>
          {actions.map(({ label, onPress }) => (
            <button key={label} type="button" className={styles.action} onClick={onPress}>
              {label}
            </button>
          ))}
        </div>
        <div className={styles.details}>{children}</div>
      </div>
    </main>
  );
}
