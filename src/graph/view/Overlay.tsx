import type { Core } from "cytoscape";
import { type ReactNode, useLayoutEffect, useRef } from "react";
import styles from "./Overlay.module.css";

export interface OverlayProps {
  readonly cy: Core;
  /** SVG in the units of the scene. */
  readonly children: ReactNode;
}

/** Lines and marks over the canvas that move and grow with it. The pointer goes through them. */
export function Overlay({ cy, children }: OverlayProps): ReactNode {
  const group = useRef<SVGGElement>(null);
  useLayoutEffect(() => {
    const place = (): void => {
      const { x, y } = cy.pan();
      group.current?.setAttribute("transform", `translate(${x} ${y}) scale(${cy.zoom()})`);
    };
    place();
    cy.on("viewport", place);
    return () => {
      cy.off("viewport", place);
    };
  }, [cy]);
  return (
    <svg className={styles.overlay} aria-hidden="true">
      <g ref={group}>{children}</g>
    </svg>
  );
}
