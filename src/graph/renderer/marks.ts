import type { SingularElementReturnValue } from "cytoscape";
import { paintItems } from "../../drawing/paint";
import type { Marks } from "../elements/marks";
import { type Area, type CanvasRenderer, type DrawElements, replace } from "./internals";

/** Paints words and signs over what Cytoscape has drawn, each where its element stands now. Returns the undo. */
export function drawMarks(renderer: CanvasRenderer, marks: () => ReadonlyMap<string, Marks>): () => void {
  const withMarks =
    (stock: DrawElements): DrawElements =>
    (context, elements, pixelRatio, area) => {
      stock.call(renderer, context, elements, pixelRatio, area);
      const all = marks();
      for (const element of elements) {
        const own = all.get(element.id());
        if (own) paintAt(context, element, own, area);
      }
    };
  const undoLayered = replace(renderer, "drawLayeredElements", withMarks);
  const undoCached = replace(renderer, "drawCachedElements", withMarks);
  return () => {
    undoCached();
    undoLayered();
  };
}

function paintAt(
  context: CanvasRenderingContext2D,
  element: SingularElementReturnValue,
  { items, home, reach }: Marks,
  area: Area | undefined,
): void {
  if (!element.isNode()) return;
  const { x, y } = element.position();
  const isOutside = area && (x + reach < area.x1 || x - reach > area.x2 || y + reach < area.y1 || y - reach > area.y2);
  const opacity = element.effectiveOpacity();
  if (isOutside || opacity === 0) return;
  context.save();
  context.translate(x - home.x, y - home.y);
  paintItems(context, items, opacity);
  context.restore();
}
