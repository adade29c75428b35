import { Button as Base } from "@base-ui/react/button";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../basics/class-names";
import styles from "./IconButton.module.css";
import { Tooltip, type TooltipProps } from "./Tooltip";

export interface IconButtonProps extends Omit<ComponentProps<typeof Base>, "className" | "aria-label"> {
  /** Its name: heard, and shown in a tooltip. */
  readonly label: string;
  readonly icon: ReactNode;
  readonly size?: "medium" | "small";
  /** `outlined` where it stands alone on a surface. */
  readonly outlined?: boolean;
  /** Key that does the same, shown in the tooltip. */
  readonly shortcut?: string | undefined;
  readonly side?: TooltipProps["side"];
  readonly className?: string | undefined;
}

export function IconButton({
  label,
  icon,
  size = "medium",
  outlined = false,
  shortcut,
  side,
  className,
  ...rest
}: IconButtonProps) {
  return (
    <Tooltip text={label} shortcut={shortcut} side={side}>
      <Base
        {...rest}
        aria-label={label}
        className={classNames(styles.button, styles[size], outlined && styles.outlined, className)}
      >
        {icon}
      </Base>
    </Tooltip>
  );
}
