import type { Core } from "cytoscape";
import { type RefObject, useEffect, useState } from "react";
import { type Cover, type Extent, extentInView, freeFrame, sizeOf } from "./viewport";

/** The part of the scene that is seen, told once a frame while it changes. Returns the undo. */
function bindExtent(cy: Core, region: HTMLElement, cover: Cover, tell: (extent: Extent) => void): () => void {
  let frame = 0;
  const read = (): void => {
    frame = 0;
    if (!cy.destroyed()) tell(extentInView({ zoom: cy.zoom(), pan: cy.pan() }, freeFrame(sizeOf(region), cover)));
  };
  const later = (): void => {
    if (frame === 0) frame = requestAnimationFrame(read);
  };
  read();
  cy.on("viewport resize", later);
  return () => {
    cancelAnimationFrame(frame);
    cy.off("viewport resize", later);
  };
}

/** The part of the scene in view. */
export function useExtent(cy: Core, region: RefObject<HTMLElement | null>, cover: Cover): Extent | null {
  const [extent, setExtent] = useState<Extent | null>(null);
  useEffect(() => {
    if (region.current) return bindExtent(cy, region.current, cover, setExtent);
  }, [cy, region, cover]);
  return extent;
}
