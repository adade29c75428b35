import type { Placement } from "../coordinates/place";
import type { Port } from "../coordinates/ports";
import type { Model } from "../model/model";
import type { Run } from "../model/plan";

/** A bend of one arrow in a gutter: heights of its level stretches on both sides. */
export interface Bend {
  readonly gutter: number;
  /** Whom it shares its upright with. */
  readonly tree: string;
  /** What goes up and what goes down in it share one upright. */
  readonly joined: boolean;
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** Gutters that a run bends in, in its own direction: gutter i lies right of layer i. */
export function guttersOf(run: Run, model: Model): number[] {
  const [from, to] = [layerOf(model, run.from), layerOf(model, run.to)];
  if (run.kind === "inside" || run.kind === "loop") return [];
  if (run.kind === "beside") return [from];
  const gutters = Array.from({ length: Math.abs(to - from) }, (_, i) => Math.min(from, to) + i);
  return run.kind === "backward" ? gutters.reverse() : gutters;
}

export function layerOf(model: Model, vertex: number): number {
  return model.vertices[vertex]?.layer ?? 0;
}

/**
 * Whom an arrow shares its uprights with, gutter by gutter: its tree. Arrows of one source that leave it at different
 * points have uprights of their own in the gutter beside it.
 */
export function waysOf(run: Run, model: Model, start: Port | undefined): string[] {
  const split = start !== undefined && model.trees.kinds.get(run.tree) === "source";
  return guttersOf(run, model).map((_, i) => (i === 0 && split ? start.key : run.tree));
}

/**
 * Where an arrow bends, from its heights at its start, in the layers that it passes, and at its end.
 */
export function bendsOf(run: Run, model: Model, heights: readonly number[], ways: readonly string[]): Bend[] {
  return guttersOf(run, model).map((gutter, i) => {
    const [here, next] = [heights[i] ?? 0, heights[i + 1] ?? 0];
    const tree = ways[i] ?? run.tree;
    if (run.kind === "beside") return { gutter, tree, joined: true, left: [here, next], right: [] };
    const [left, right] = run.kind === "backward" ? [[next], [here]] : [[here], [next]];
    return { gutter, tree, joined: run.shared, left, right };
  });
}

/** Heights of an arrow between boxes as placed: at its start, in its lanes, and at its end. */
export function heightsOf({ arrow, from, to, lanes }: Run, { y, ports }: Placement): number[] {
  const { id } = arrow.edge;
  return [
    (y[from] ?? 0) + (ports.starts.get(id)?.y ?? 0),
    ...lanes.map((lane) => y[lane] ?? 0),
    (y[to] ?? 0) + (ports.ends.get(id)?.y ?? 0),
  ];
}

/** All bends of the main arrows. */
export function mainBends(runs: readonly Run[], model: Model, placement: Placement): Bend[] {
  return runs.flatMap((run) => {
    if (!run.arrow.main) return [];
    const start = placement.ports.starts.get(run.arrow.edge.id);
    return bendsOf(run, model, heightsOf(run, placement), waysOf(run, model, start));
  });
}
