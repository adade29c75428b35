import type { Core } from "cytoscape";
import { type RefObject, useEffect, useEffectEvent, useLayoutEffect, useRef } from "react";
import type { ThemeName } from "../../encoding";
import { applyEmphasis, markOnly } from "../elements/emphasis";
import { type Marks, marksOf } from "../elements/marks";
import { installRendererPatches } from "../renderer/patches";
import { moveDuration, prefersReducedMotion } from "../style/motion";
import { movePositions, type Positions, positionsOf } from "./move-positions";
import type { Drawing } from "./use-drawing";

/** Keeps words, emphasis and positions of the canvas in step with the scene; what changes its place goes there. */
export function useScene(cy: Core | null, drawing: Drawing | null, theme: ThemeName): void {
  const before = useRef<Positions>(new Map());
  const marks = useRef<ReadonlyMap<string, Marks>>(new Map());
  useLayoutEffect(() => {
    if (cy) return installRendererPatches(cy, () => marks.current);
  }, [cy]);
  const scene = drawing?.scene;
  useLayoutEffect(() => {
    if (!cy || !scene) return;
    marks.current = marksOf(scene, theme);
    // They are not Cytoscape's: it would not know of a change.
    cy.forceRender();
  }, [cy, scene, theme]);
  // The clean-up runs before the canvas takes over the next elements, and so still sees where things stand.
  useLayoutEffect(() => {
    if (!cy || !drawing) return;
    applyEmphasis(cy, drawing.scene);
    const duration = prefersReducedMotion() || before.current.size === 0 ? 0 : moveDuration;
    const finish = movePositions(cy, drawing.elements, before.current, duration);
    return () => {
      before.current = cy.destroyed() ? new Map() : positionsOf(cy);
      finish();
    };
  }, [cy, drawing]);
}

/** Rings the chosen node or arrow, also when it comes with a later scene. */
export function useChosen(cy: Core | null, drawing: Drawing | null, chosen: string | null): void {
  useLayoutEffect(() => {
    if (cy && drawing) markOnly(cy, "chosen", chosen);
  }, [cy, drawing, chosen]);
}

/**
 * Says on the region (`data-graph-ready`) and to `onReady` that the first frame of the graph is on the screen: at the
 * beginning of the frame after, not when React comes to draw again.
 */
export function useFirstFrame(
  cy: Core | null,
  region: RefObject<HTMLElement | null>,
  headless: boolean,
  onReady: (() => void) | undefined,
): void {
  const told = useRef(false);
  const tell = useEffectEvent(() => onReady?.());
  useEffect(() => {
    if (!cy || told.current) return;
    let frame = 0;
    const done = (): void => {
      told.current = true;
      if (region.current) region.current.dataset.graphReady = "true";
      tell();
    };
    // The canvas has drawn when it says so; the browser has painted it when the frame after begins.
    const onDrawn = (): void => {
      frame = requestAnimationFrame(done);
    };
    if (headless) {
      onDrawn();
    } else {
      cy.one("render", onDrawn);
      cy.forceRender();
    }
    return () => {
      cancelAnimationFrame(frame);
      cy.off("render", onDrawn);
    };
  }, [cy, region, headless]);
}
