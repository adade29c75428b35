import type { ReactNode } from "react";

export interface ScrollRegionProps {
  /** Heard as its name. */
  readonly label: string;
  readonly className?: string | undefined;
  readonly children: ReactNode;
}

/** Something wider or longer than its place: the keyboard reaches it, and its arrow keys scroll it. */
export function ScrollRegion({ label, className, children }: ScrollRegionProps): ReactNode {
  return (
    <section ref={takeFocus} aria-label={label} className={className}>
      {children}
    </section>
  );
}

function takeFocus(region: HTMLElement | null): void {
  if (region) region.tabIndex = 0;
}
