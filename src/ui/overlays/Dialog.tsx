import { Dialog as Base } from "@base-ui/react/dialog";
import { type ReactNode, useRef } from "react";
import { classNames } from "../basics/class-names";
import { IconButton } from "../controls/IconButton";
import { CloseIcon } from "../icons";
import styles from "./Dialog.module.css";

export interface DialogProps {
  readonly open: boolean;
  readonly onOpenChange: (open: boolean) => void;
  readonly title: ReactNode;
  /** Name of the button that closes it. */
  readonly closeLabel: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** Buttons at the end, apart from what scrolls. */
  readonly footer?: ReactNode;
  /** `stage`: nearly the whole screen, for something to work on. */
  readonly size?: "medium" | "wide" | "stage";
  /** Holds work that a press beside it must not throw away. */
  readonly staysOnPressOutside?: boolean;
  /** Holds nothing to press: the keyboard reaches the text itself. */
  readonly textOnly?: boolean;
}

export function Dialog(props: DialogProps) {
  const {
    open,
    onOpenChange,
    title,
    closeLabel,
    description,
    children,
    footer,
    size = "medium",
    textOnly,
    staysOnPressOutside = false,
  } = props;
  const popup = useRef<HTMLDivElement>(null);
  return (
    <Base.Root open={open} onOpenChange={(next) => onOpenChange(next)} disablePointerDismissal={staysOnPressOutside}>
      <Base.Portal>
        <Base.Backdrop className={styles.backdrop} />
        {/* The focus goes to the dialog itself: on its close button it would open a tooltip before anything is read. */}
        <Base.Popup ref={popup} initialFocus={popup} className={classNames(styles.popup, styles[size])}>
          <header className={styles.header}>
            <div>
              <Base.Title className={styles.title}>{title}</Base.Title>
              {description === undefined ? null : (
                <Base.Description className={styles.description}>{description}</Base.Description>
              )}
            </div>
            <IconButton label={closeLabel} icon={<CloseIcon />} onClick={() => onOpenChange(false)} />
          </header>
          <div ref={textOnly === true ? takeFocus : null} className={styles.body}>
            {children}
          </div>
          {footer === undefined ? null : <footer className={styles.footer}>{footer}</footer>}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}

/** A long text that nothing can be pressed in takes the focus itself, so that the arrow keys scroll it. */
function takeFocus(body: HTMLDivElement | null): void {
  if (body) body.tabIndex = 0;
}
