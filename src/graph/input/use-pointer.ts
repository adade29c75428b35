import type { Core } from "cytoscape";
import { type RefObject, useEffect, useEffectEvent } from "react";
import type { Point, Scene } from "../../scene/types";
import { markOnly } from "../elements/emphasis";
import { bindChoosing } from "./bind-choosing";
import { bindHovering } from "./bind-hovering";
import { bindMoving } from "./bind-moving";
import { bindPanning } from "./bind-panning";
import { bindWheel } from "./bind-wheel";
import type { Hit } from "./hit";

/** What the pointer does to the graph, reported to the component that shows it. Ids are those of the scene. */
export interface PointerCallbacks {
  onChoose(id: string, kind: Hit["kind"]): void;
  /** A click on nothing, or Escape; answers whether anything was chosen. */
  onClear(): boolean;
  /** A double click on a box that can be opened or closed. */
  onToggleBox(id: string): void;
  /** What the pointer rests on, after a moment; `at` is a point of the window (CSS pixels), for a tooltip. */
  onHover(hover: { readonly id: string; readonly kind: Hit["kind"]; readonly at: Point } | null): void;
  /** A node was dragged; by how much, in scene units. Null: nodes stay where they are. */
  readonly onMove: ((nodeId: string, dx: number, dy: number) => void) | null;
  /** The wheel belongs to the page around the view until the reader comes into it; left out: it zooms. */
  readonly passesWheel?: boolean;
}

/** Binds pointer and touch to the canvas. Each concern has its own binding and its own undo. */
export function usePointer(
  cy: Core | null,
  region: RefObject<HTMLElement | null>,
  scene: Scene | null,
  callbacks: PointerCallbacks,
): void {
  const onChoose = useEffectEvent((hit: Hit) => callbacks.onChoose(hit.id, hit.kind));
  const onClear = useEffectEvent(() => callbacks.onClear());
  const onDouble = useEffectEvent((hit: Hit) => {
    if (scene?.nodes.some((node) => node.id === hit.id && node.openable)) callbacks.onToggleBox(hit.id);
  });
  const onIntent = useEffectEvent((hit: Hit | null, at: Point) => callbacks.onHover(hit && { ...hit, at }));
  const onMove = useEffectEvent((id: string, dx: number, dy: number) => callbacks.onMove?.(id, dx, dy));
  const isMovable = callbacks.onMove !== null;
  const sceneNow = useEffectEvent(() => scene);

  useEffect(() => {
    if (!cy) return;
    return bindChoosing(cy, { onChoose, onClear, onDouble });
  }, [cy]);

  useEffect(() => {
    const element = region.current;
    if (!cy || !element) return;
    const onOver = (hit: Hit | null): void => {
      markOnly(cy, "over", hit?.id ?? null);
      if (hit) element.dataset.over = hit.kind;
      else delete element.dataset.over;
    };
    return bindHovering(cy, { onOver, onIntent });
  }, [cy, region]);

  useEffect(() => {
    if (!cy || !isMovable) return;
    return bindMoving(cy, sceneNow, onMove);
  }, [cy, isMovable]);

  useEffect(() => {
    const element = region.current;
    if (!cy || !element) return;
    return bindPanning(cy, element);
  }, [cy, region]);

  const { passesWheel = false } = callbacks;
  useEffect(() => {
    const element = region.current;
    if (!passesWheel || !element) return;
    return bindWheel(element);
  }, [passesWheel, region]);
}
