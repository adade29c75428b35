import cytoscape, { type Core, type ElementDefinition, type SingularElementReturnValue } from "cytoscape";
import { applyEmphasis } from "../../src/graph/elements/emphasis";
import { toElements } from "../../src/graph/elements/to-elements";
import { stylesheets } from "../../src/graph/style/stylesheet";
import type { Point, Scene } from "../../src/scene/types";

/** A real Cytoscape with a scene in it and nothing to draw on. */
export function canvasWith(scene: Scene, theme: "light" | "dark" = "light"): Core {
  const elements: ElementDefinition[] = [...toElements(scene)];
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements,
    style: stylesheets[theme].still,
    layout: { name: "preset" },
  });
  applyEmphasis(cy, scene);
  return cy;
}

/** An event of hand or device as the canvas sends it, at a point of the scene and of the view, with what caused it. */
export function send(
  target: Core | SingularElementReturnValue,
  type: string,
  at: Point = { x: 0, y: 0 },
  originalEvent?: Event,
): void {
  // The typings know events by name alone; Cytoscape takes them with their places as well.
  const event = { type, position: { ...at }, renderedPosition: { ...at }, ...(originalEvent ? { originalEvent } : {}) };
  target.emit(event as unknown as string);
}
