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

/** A row: what is in it, and which column it is a part of. */
interface Row {
  readonly column: LayerOrder["column"];
  readonly ids: readonly string[];
}

/**
 * An order for a narrow picture: each column of the order parted into as many rows as the width asks for. Boxes are dealt out to
 * the rows in turn, so that each row runs from one band to the other as the column did; what is beside what is
 * then searched for again, briefly, because arrows pass more rows than columns. Open boxes are dealt out as if they were
 * closed, so that one that opens leaves the others in their rows; a row that is too wide with them is broken into more.
 */
export function partColumns(graph: RootGraph, order: Order, options: PartOptions): Order {
  const rows = brokenRows(graph, dealtRows(closed(graph), order, options), options);
  return searched(buildModel(graph, rows), order);
}

function closed(graph: RootGraph): RootGraph {
  return { ...graph, nodes: new Map([...graph.nodes].map(([id, node]) => [id, { ...node, open: false }])) };
}

function dealtRows(graph: RootGraph, order: Order, { language, across }: PartOptions): Row[] {
  const layers = quietLast(graph, layersFor(graph, order));
  const counts = layers.map(() => 1);
  const parted = (): (Row & { from: number })[] =>
    layers.flatMap(({ column, ids }, from) => {
      const count = counts[from] ?? 1;
      return Array.from({ length: count }, (_, row) => {
        return { column, from, ids: ids.filter((_, i) => i % count === row) };
      });
    });
  for (;;) {
    const rows = parted();
    const { widths } = widthsOf(graph, buildModel(graph, rows), language);
    const tooWide = new Set(
      rows.flatMap(({ from, ids }, row) => (ids.length > 1 && (widths[row] ?? 0) > across ? [from] : [])),
    );
    if (tooWide.size === 0) return rows;
    for (const from of tooWide) counts[from] = (counts[from] ?? 1) + 1;
  }
}

/** Rows of which none is too wide, unless it has one box: each that is too wide is filled, and goes on in the next. */
function brokenRows(graph: RootGraph, dealt: readonly Row[], { language, across }: PartOptions): readonly Row[] {
  let rows = dealt;
  for (;;) {
    const { widths, boxWidth } = widthsOf(graph, buildModel(graph, rows), language);
    const broken = rows.flatMap((row, r) => {
      const width = widths[r] ?? 0;
      if (width <= across || row.ids.length < 2) return [row];
      const own = row.ids.reduce((sum, id) => sum + boxWidth(id), 0);
      return filled(row, across - (width - own), boxWidth);
    });
    if (broken.length === rows.length) return rows;
    rows = broken;
  }
}

/** A row broken into at least two, each as full as `room` allows. */
function filled({ column, ids }: Row, room: number, boxWidth: (id: string) => number): Row[] {
  const rows: { column: Row["column"]; ids: string[] }[] = [];
  let left = 0;
  for (const [i, id] of ids.entries()) {
    const isForced = i === ids.length - 1 && rows.length === 1;
    const last = rows.at(-1);
    if (!last || isForced || boxWidth(id) > left) {
      rows.push({ column, ids: [id] });
      left = room;
    } else last.ids.push(id);
    left -= boxWidth(id);
  }
  return rows;
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

/** Width of each row where all of it is as close as it may be, and of each box. */
function widthsOf(
  graph: RootGraph,
  model: Model,
  language: Language,
): { readonly widths: readonly number[]; boxWidth(id: string): number } {
  const roots = measureStacked(graph, model, planRoutes(graph, model), { language, wide: false, wideSubjects: true });
  const sizes = heightsOf(model, roots);
  const space = spacingOf(model);
  const widths = model.layers.map((row) =>
    row.reduce((sum, v, i) => {
      const before = row[i - 1];
      return sum + (sizes[v] ?? 0) + (before === undefined ? 0 : space(before, v));
    }, 2 * measures.margin),
  );
  return { widths, boxWidth: (id) => roots.get(id)?.height ?? 0 };
}

function searched(model: Model, { columns }: Order): Order {
  const { order } = anneal(model, { seed, budget });
  const layers = order.map((row, l): LayerOrder => {
    return { column: model.columns[l] ?? "markers", items: row.flatMap((v) => model.vertices[v]?.orderKey ?? []) };
  });
  return { columns, layers };
}
