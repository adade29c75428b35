import type { Language } from "../../../domain/records";
import { measures } from "../base/measures";
import { heightsOf } from "../coordinates/place";
import { spacingOf } from "../coordinates/spacing";
import { buildModel, type LayerOrder, layersFor, type Model, type Order } from "../model/model";
import { planRoutes } from "../model/plan";
import type { RootGraph } from "../model/roots";
import { anneal } from "../order/anneal";
import { measureStacked } from "../sizes/stacked";

export interface PartOptions {
  readonly language: Language;
  /** Width that no row exceeds where it has more than one box, scene units. */
  readonly across: number;
}

/** Operations of the search for the order in the rows: some 20 ms. */
const budget = 1e6;
const seed = 1;

/**
 * An order for a narrow picture: each column of the order parted into as many rows as the width asks for. Boxes are dealt out to
 * the rows in turn, so that each row runs from one band to the other as the column did; what is beside what is
 * then searched for again, briefly, because arrows pass more rows than columns.
 */
export function partColumns(graph: RootGraph, order: Order, { language, across }: PartOptions): Order {
  const layers = quietLast(graph, layersFor(graph, order));
  const counts = layers.map(() => 1);
  const parted = (): { column: LayerOrder["column"]; ids: string[]; from: number }[] =>
    layers.flatMap(({ column, ids }, from) => {
      const count = counts[from] ?? 1;
      return Array.from({ length: count }, (_, row) => {
        return { column, from, ids: ids.filter((_, i) => i % count === row) };
      });
    });
  for (;;) {
    const rows = parted();
    const model = buildModel(graph, rows);
    const widths = widthsOf(graph, model, language);
    const tooWide = new Set(
      rows.flatMap(({ from, ids }, row) => (ids.length > 1 && (widths[row] ?? 0) > across ? [from] : [])),
    );
    if (tooWide.size === 0) return searched(model, order);
    for (const from of tooWide) counts[from] = (counts[from] ?? 1) + 1;
  }
}

/**
 * What background arrows alone hold comes last: it is seen only where background is, and would leave holes
 * between the rows elsewhere.
 */
function quietLast(
  { arrows }: RootGraph,
  layers: ReturnType<typeof layersFor>,
): { column: LayerOrder["column"]; ids: readonly string[] }[] {
  const held = new Set(arrows.flatMap(({ main, from, to }) => (main ? [from, to] : [])));
  const quiet = layers.flatMap(({ ids }) => ids.filter((id) => !held.has(id)));
  const others = layers.map(({ column, ids }) => ({ column, ids: ids.filter((id) => held.has(id)) }));
  return [...others, { column: "outcomes" as const, ids: quiet }].filter(({ ids }) => ids.length > 0);
}

/** Width of each row where all of it is as close as it may be. */
function widthsOf(graph: RootGraph, model: Model, language: Language): number[] {
  const roots = measureStacked(graph, model, planRoutes(graph, model), {
    language,
    wide: false,
    wideSubjects: true,
  });
  const sizes = heightsOf(model, roots);
  const space = spacingOf(model);
  return model.layers.map((row) =>
    row.reduce((sum, v, i) => {
      const before = row[i - 1];
      return sum + (sizes[v] ?? 0) + (before === undefined ? 0 : space(before, v));
    }, 2 * measures.margin),
  );
}

function searched(model: Model, { columns }: Order): Order {
  const { order } = anneal(model, { seed, budget });
  const layers = order.map((row, l): LayerOrder => {
    return { column: model.columns[l] ?? "markers", items: row.flatMap((v) => model.vertices[v]?.orderKey ?? []) };
  });
  return { columns, layers };
}
