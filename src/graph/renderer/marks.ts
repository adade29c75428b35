import type { Core, SingularElementReturnValue } from "cytoscape";
import { paintItems } from "../../drawing/paint";
import type { Marks } from "../elements/marks";
import { type Area, type CanvasRenderer, type DrawElements, replace } from "./internals";
import { mostDrawnMoving } from "./moving";

/** Letters of a large picture that are smaller than this on the screen are not drawn, CSS pixels. */
const leastLetterPx = 4;
/** Size of most letters, scene units. */
const usualLetters = 13;

/** Paints words and signs over what Cytoscape has drawn, each where its element stands now. Returns the undo. */
export function drawMarks(cy: Core, renderer: CanvasRenderer, marks: () => ReadonlyMap<string, Marks>): () => void {
  const withMarks =
    (stock: DrawElements): DrawElements =>
    (context, elements, pixelRatio, area) => {
      stock.call(renderer, context, elements, pixelRatio, area);
      const all = marks();
      const isUnreadable = elements.length > mostDrawnMoving && cy.zoom() * usualLetters < leastLetterPx;
      for (const element of elements) {
        const own = all.get(element.id());
        if (own) paintAt(context, element, isUnreadable ? withoutWords(own) : own, area);
      }
    };
  const undoLayered = replace(renderer, "drawLayeredElements", withMarks);
  const undoCached = replace(renderer, "drawCachedElements", withMarks);
  return () => {
    undoCached();
    undoLayered();
  };
}

const wordless = new WeakMap<Marks, Marks>();

/** The same with signs alone. */
function withoutWords(marks: Marks): Marks {
  const known = wordless.get(marks) ?? { ...marks, items: marks.items.filter(({ kind }) => kind !== "words") };
  wordless.set(marks, known);
  return known;
}

function paintAt(
  context: CanvasRenderingContext2D,
  element: SingularElementReturnValue,
  { items, home, reach }: Marks,
  area: Area | undefined,
): void {
  if (!element.isNode() || items.length === 0) return;
  const { x, y } = element.position();
  const isOutside = area && (x + reach < area.x1 || x - reach > area.x2 || y + reach < area.y1 || y - reach > area.y2);
  const opacity = element.effectiveOpacity();
  if (isOutside || opacity === 0) return;
  context.save();
  context.translate(x - home.x, y - home.y);
  paintItems(context, items, opacity);
  context.restore();
}
