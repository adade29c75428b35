import type { ReactNode } from "react";
import { ExternalIcon } from "../icons";
import styles from "./ExternalLink.module.css";

export interface ExternalLinkProps {
  readonly href: string;
  readonly children: ReactNode;
}

/** A link to another site, in a tab of its own. Anything but http(s) is shown as plain words. */
export function ExternalLink({ href, children }: ExternalLinkProps) {
  if (!isWebAddress(href)) return <span>{children}</span>;
  return (
    <a className={styles.link} href={href} target="_blank" rel="noopener noreferrer">
      {children}
      <ExternalIcon size={11} />
    </a>
  );
}

function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol);
}
