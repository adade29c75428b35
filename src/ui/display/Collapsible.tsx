import { Collapsible as Base } from "@base-ui/react/collapsible";
import type { ReactNode } from "react";
import { ChevronIcon } from "../icons";
import styles from "./Collapsible.module.css";

export interface CollapsibleProps {
  readonly title: ReactNode;
  /** Beside the title: what is chosen inside, for example. */
  readonly trailing?: ReactNode;
  readonly children: ReactNode;
  readonly defaultOpen?: boolean;
  /** With `onOpenChange`: the parent keeps it open or shut. */
  readonly open?: boolean;
  readonly onOpenChange?: (open: boolean) => void;
}

/** A heading that folds what is below it. */
export function Collapsible(props: CollapsibleProps) {
  const { title, trailing, children, defaultOpen = true, open, onOpenChange } = props;
  return (
    <Base.Root
      className={styles.root}
      defaultOpen={defaultOpen}
      open={open}
      onOpenChange={(next) => onOpenChange?.(next)}
    >
      <Base.Trigger className={styles.trigger}>
        <ChevronIcon size={12} className={styles.chevron} />
        <span className={styles.title}>{title}</span>
        {trailing}
      </Base.Trigger>
      <Base.Panel className={styles.panel}>{children}</Base.Panel>
    </Base.Root>
  );
}
