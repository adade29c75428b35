import type { LayerOrder, Model, Order } from "../model/model";

/**
 * Vertices of each layer from top to bottom: as the order has them; what it does not know goes by the mean place of its
 * neighbours, boxes keeping to their band.
 */
export function orderedLayers(model: Model, order: Order): number[][] {
  const places = order.layers.map(({ items }) => new Map(items.map((id, i) => [id, (i + 0.5) / items.length])));
  const height = new Map<number, number>();
  for (const layer of model.layers) {
    // A dummy vertex's key stands in every layer that its arrows pass; only boxes tell the layers apart.
    const boxes = layer.filter((v) => model.vertices[v]?.kind === "box");
    const known = places.find((map) => boxes.some((v) => map.has(model.vertices[v]?.id ?? "")));
    for (const v of layer) {
      const at = known?.get(model.vertices[v]?.orderKey ?? "");
      if (at !== undefined) height.set(v, at);
    }
  }
  for (let round = 0; round < 3; round++) {
    const sums = new Map<number, { sum: number; n: number }>();
    for (const { a, b } of [...model.links, ...model.faint]) {
      for (const [v, other] of [
        [a, b],
        [b, a],
      ] as const) {
        const at = height.get(other);
        if (at === undefined || height.has(v)) continue;
        const { sum, n } = sums.get(v) ?? { sum: 0, n: 0 };
        sums.set(v, { sum: sum + at, n: n + 1 });
      }
    }
    for (const [v, { sum, n }] of sums) height.set(v, sum / n);
  }
  return model.layers.map((layer) => {
    const sorted = [...layer].sort((a, b) => (height.get(a) ?? 1) - (height.get(b) ?? 1) || a - b);
    return inBands(model, sorted);
  });
}

/**
 * `orderedLayers` of one model for orders that differ little: layers whose order has not changed are not sorted again.
 * Only where an order names every vertex of a layer; otherwise what it does not know depends on all layers.
 */
export function newLayering(model: Model): (order: Order) => readonly (readonly number[])[] {
  const known = new WeakMap<LayerOrder, number[] | null>();
  const vertices = model.layers.map((layer) => new Map(layer.map((v) => [model.vertices[v]?.orderKey ?? "", v])));
  const inOrder = (each: LayerOrder, l: number): number[] | null => {
    const own = vertices[l] ?? new Map<string, number>();
    const found = each.items.flatMap((item) => own.get(item) ?? []);
    return found.length === (model.layers[l]?.length ?? 0) && own.size === found.length ? inBands(model, found) : null;
  };
  return (order) => {
    if (order.layers.length !== model.layers.length) return orderedLayers(model, order);
    const layers: (readonly number[])[] = [];
    for (const [l, each] of order.layers.entries()) {
      let layer = known.get(each);
      if (layer === undefined) {
        layer = inOrder(each, l);
        known.set(each, layer);
      }
      if (layer === null) return orderedLayers(model, order);
      layers.push(layer);
    }
    return layers;
  };
}

/** A layer with its boxes sorted into their bands, dummy vertices where they stood. */
function inBands(model: Model, sorted: readonly number[]): number[] {
  const band = (v: number) => model.vertices[v]?.band ?? null;
  const place = new Map(sorted.map((v, i) => [v, i]));
  const boxes = sorted
    .filter((v) => band(v) !== null)
    .sort((a, b) => (band(a) ?? 0) - (band(b) ?? 0) || (place.get(a) ?? 0) - (place.get(b) ?? 0));
  let next = 0;
  return sorted.map((v) => (band(v) === null ? v : (boxes[next++] ?? v)));
}
