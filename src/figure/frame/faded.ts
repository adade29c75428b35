import { steppedBack } from "../../drawing/stepped-back";
import type { DrawingGroup, Paint } from "../../drawing/types";

/**
 * What the view has stepped back, in the colours that it has on the paper instead of an opacity: where many pale arrows
 * run in one lane, transparent ones would add up to a strong line again, and no program offers one opacity for all of
 * them. On a transparent page the paper is the one that the theme's other colours are made for.
 */
export function onPaper(group: DrawingGroup, paper: string): DrawingGroup {
  if (group.opacity === 1) return group;
  const pale = (colour: string | null) => colour && steppedBack(colour, paper);
  const palePaint = (paint: Paint): Paint => ({ ...paint, fill: pale(paint.fill), stroke: pale(paint.stroke) });
  return {
    ...group,
    opacity: 1,
    faded: true,
    arrow: group.arrow && { ...group.arrow, paint: palePaint(group.arrow.paint) },
    items: group.items.map((item) =>
      item.kind === "words"
        ? { ...item, fill: steppedBack(item.fill, paper) }
        : { ...item, paint: palePaint(item.paint) },
    ),
  };
}
