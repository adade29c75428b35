import type { Order } from "./model";

/** Whether a document read from a file or an answer is an order; ids that a network lacks do no harm to its layout. */
export function isOrder(value: unknown): value is Order {
  if (typeof value !== "object" || value === null || !("columns" in value) || !("layers" in value)) return false;
  const { columns, layers } = value;
  return typeof columns === "object" && columns !== null && Array.isArray(layers) && layers.every(isLayer);
}

function isLayer(layer: unknown): boolean {
  if (typeof layer !== "object" || layer === null || !("column" in layer) || !("items" in layer)) return false;
  const { column, items } = layer;
  return typeof column === "string" && Array.isArray(items) && items.every((item) => typeof item === "string");
}
