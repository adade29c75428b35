import type { Core } from "cytoscape";
import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef } from "react";
import { bindPixelRatio, bindSize } from "./bind-size";
import { readablePx } from "./letters";
import { type ViewInput, ViewKeeper } from "./view-keeper";

/** What moves the view from outside. */
export interface GraphHandle {
  /** Shows all of the scene in the part of the view that nothing lies over, and keeps doing so until the reader moves it. */
  fit(): void;
  /** Shows the scene as a visit begins: all of it, or what can be read of it in letters of that size. */
  restart(): void;
  zoomIn(): void;
  zoomOut(): void;
  /** Brings these nodes into the view, with letters that can be read; unknown ids are left out. */
  show(ids: readonly string[]): void;
  /** Has a point of the scene (scene units) in the middle of the view, at the same zoom. */
  centreOn(x: number, y: number): void;
  /** Brings a node into the view if it is not in it. */
  reveal(nodeId: string): void;
  /** Puts the keyboard's focus on the canvas. */
  focus(): void;
}

/** The view's own life: what it shows, size, resolution, and the handle. `input` is null until there is a scene. */
export function useView(cy: Core | null, region: RefObject<HTMLElement | null>, input: ViewInput | null): GraphHandle {
  const keeper = useRef<ViewKeeper | null>(null);

  useLayoutEffect(() => {
    const element = region.current;
    if (!cy || !element) return;
    const own = new ViewKeeper(cy, element);
    keeper.current = own;
    cy.on("dragpan scrollzoom pinchzoom", own.letGo);
    return () => {
      cy.off("dragpan scrollzoom pinchzoom", own.letGo);
      keeper.current = null;
    };
  }, [cy, region]);

  const { scene, cover, look, letterPx } = input ?? {};
  useLayoutEffect(() => {
    if (cy && scene && cover && look !== undefined && letterPx !== undefined) {
      keeper.current?.update({ scene, cover, look, letterPx });
    }
  }, [cy, scene, cover, look, letterPx]);

  useEffect(() => {
    const element = region.current;
    if (!cy || !element) return;
    const undoRatio = bindPixelRatio(cy);
    const undoSize = bindSize(cy, element, (before, after) => keeper.current?.resize(before, after));
    return () => {
      undoRatio();
      undoSize();
    };
  }, [cy, region]);

  return useMemo(
    () => ({
      fit: () => keeper.current?.fit(),
      restart: () => keeper.current?.restart(),
      zoomIn: () => keeper.current?.zoomIn(),
      zoomOut: () => keeper.current?.zoomOut(),
      show: (ids) => keeper.current?.show(ids, readablePx()),
      centreOn: (x, y) => keeper.current?.centreOn(x, y),
      reveal: (nodeId) => keeper.current?.reveal(nodeId),
      focus: () => region.current?.focus({ preventScroll: true }),
    }),
    [region],
  );
}
