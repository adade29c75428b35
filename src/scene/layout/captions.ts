import type { Box, CaptionPlace } from "../types";
import { measures } from "./base/measures";
import type { ColumnExtents } from "./channels/column-extents";
import type { Model } from "./model/model";

const fontSize = { column: 13, half: 13 } as const;

/** Places of the headings over the columns and of the names of the upper and the lower band, beside the compound. */
export function captionPlaces(model: Model, extents: ColumnExtents, boxes: ReadonlyMap<string, Box>): CaptionPlace[] {
  // Columns that follow the arrows have no names.
  if (model.isByFlow) return [];
  const places: CaptionPlace[] = [];
  const seen = new Set<string>();
  model.columns.forEach((column, layer) => {
    if (seen.has(column)) return;
    seen.add(column);
    const last = model.columns.lastIndexOf(column);
    places.push({
      id: `column.${column}`,
      x: ((extents.left[layer] ?? 0) + (extents.right[last] ?? 0)) / 2,
      y: measures.margin + fontSize.column / 2,
      fontSize: fontSize.column,
      weight: 600,
      align: "middle",
      over: model.vertices.flatMap(({ id, kind, layer: own }) =>
        kind === "box" && model.columns[own] === column ? [id] : [],
      ),
    });
  });
  const compound = model.columns.indexOf("compound");
  const beside = compound < 0 ? -1 : compound;
  if (beside < 0) return places;
  const own = (model.layers[beside] ?? []).flatMap((v) => boxes.get(model.vertices[v]?.id ?? "") ?? []);
  const isAlone = !model.vertices.some(
    ({ band, layer, id }) => band === 2 && model.columns[layer] === "pathways" && boxes.has(id),
  );
  for (const [band, id] of [
    [0, "half.top"],
    [2, "half.bottom"],
  ] as const) {
    const over = model.vertices.flatMap((vertex) =>
      vertex.band === band && model.columns[vertex.layer] === "pathways" && boxes.has(vertex.id) ? [vertex.id] : [],
    );
    const held = over.flatMap((id) => boxes.get(id) ?? []);
    if (held.length === 0) continue;
    const top = Math.min(...held.map((box) => box.y - box.height / 2));
    const bottom = Math.max(...held.map((box) => box.y + box.height / 2));
    const taken = places.flatMap((place) =>
      place.id.startsWith("half.") ? [{ x: place.x, y: place.y, width: 0, height: halfCaption }] : [],
    );
    const y = clearOf([...own, ...taken], (top + bottom) / 2, band === 0, isAlone);
    // Among several subjects there may be no place beside the rows: elsewhere the name would say it of others.
    if (own.length > 1 && (y < top - besideReach || y > bottom + besideReach)) continue;
    places.push({
      id,
      x: ((extents.left[beside] ?? 0) + (extents.right[beside] ?? 0)) / 2,
      y,
      fontSize: fontSize.half,
      weight: 600,
      align: "middle",
      over,
    });
  }
  return places;
}

/** Lowest part of what the headings over the columns take up, and half of two lines of caption. */
const headings = measures.margin + measures.heading;
const halfCaption = 16;
/** How far from the rows that it names a caption may stand. */
const besideReach = 60;

/** A height near `wish` that keeps two lines of caption off the boxes of the column: below them where the headings leave no room above, and nothing else stands there. */
function clearOf(boxes: readonly Box[], wish: number, isAbove: boolean, isAlone: boolean): number {
  const reach = 24;
  const highest = Math.min(...boxes.map((box) => box.y - box.height / 2 - reach));
  const above = isAbove && !(isAlone && highest - halfCaption < headings);
  const isFree = (y: number) => boxes.every((box) => Math.abs(box.y - y) >= box.height / 2 + reach);
  let y = wish;
  for (const box of boxes) {
    if (Math.abs(box.y - y) < box.height / 2 + reach) {
      y = above ? box.y - box.height / 2 - reach : box.y + box.height / 2 + reach;
    }
  }
  if (isFree(y)) return y;
  // Between or around several boxes: the nearest place that none of them takes up.
  const beside = boxes.flatMap((box) => [box.y - box.height / 2 - reach, box.y + box.height / 2 + reach]);
  const free = beside.filter((each) => isFree(each) && each - halfCaption >= headings);
  return free.reduce((best, each) => (Math.abs(each - wish) < Math.abs(best - wish) ? each : best), free[0] ?? y);
}
