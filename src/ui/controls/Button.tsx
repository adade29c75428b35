import { Button as Base } from "@base-ui/react/button";
import type { ComponentProps, ReactNode } from "react";
import { classNames } from "../basics/class-names";
import styles from "./Button.module.css";

export interface ButtonProps extends Omit<ComponentProps<typeof Base>, "className"> {
  /** `primary`: the one thing to do here. `quiet`: without an outline, for bars and cards. */
  readonly variant?: "plain" | "primary" | "quiet" | "danger";
  readonly size?: "medium" | "small";
  /** Before the words. */
  readonly icon?: ReactNode;
  readonly className?: string | undefined;
}

export function Button({ variant = "plain", size = "medium", icon, className, children, ...rest }: ButtonProps) {
  return (
    <Base {...rest} className={classNames(styles.button, styles[variant], styles[size], className)}>
      {icon}
      {children}
    </Base>
  );
}
