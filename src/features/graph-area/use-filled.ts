import { useContext, useMemo } from "react";
import type { Network } from "../../domain/network";
import { emphasised } from "../../figure/redraw/emphasise";
import { type Area, filledScene } from "../../figure/redraw/fill";
import { movedScene } from "../../figure/redraw/moved";
import { composeScene } from "../../scene/compose/compose-scene";
import type { Layout, Scene } from "../../scene/types";
import { useApp } from "../../store/context";
import { selectDrawnNetwork, selectEvidence, selectFocusIds, selectRedrawnMoves } from "../../store/selectors";
import { CanvasSlotContext } from "./canvas-slot";

/** Share of the window that the canvas has about, where it has no place yet. */
const usualShare = 0.75;

/**
 * A redrawn network set in large letters for the canvas as it is when the network changes: neither a selection nor the
 * window moves anything after that, only the reader does. Null where nothing is redrawn, or its layout is on its way.
 */
export function useFilled(layout: Layout | null, redrawn: Network | null): Scene | null {
  const slot = useContext(CanvasSlotContext);
  const evidence = useApp(selectEvidence);
  const drawn = useApp(selectDrawnNetwork);
  const focus = useApp(selectFocusIds);
  const whole = useMemo(() => {
    if (!layout || !redrawn) return null;
    const options = { focus: null, background: "always", moves: {}, evidence } as const;
    const scene = composeScene(layout, redrawn, options);
    return filledScene(scene, areaOf(slot?.element ?? null));
  }, [layout, redrawn, evidence, slot]);
  const moves = useApp(selectRedrawnMoves);
  const moved = useMemo(() => whole && movedScene(whole, moves), [whole, moves]);
  return useMemo(() => moved && emphasised(moved, drawn, focus), [moved, drawn, focus]);
}

function areaOf(element: HTMLElement | null): Area {
  const { width, height } = element?.getBoundingClientRect() ?? { width: 0, height: 0 };
  if (width > 0 && height > 0) return { width, height };
  return { width: window.innerWidth * usualShare, height: window.innerHeight * usualShare };
}
