import { shapeEncodings } from "../../encoding";
import type { Box, Route } from "../types";
import type { RootBox } from "./boxes";
import { type Frame, guttersOf } from "./frame";
import { passNear } from "./gaps";
import { measures } from "./measures";
import type { Model } from "./model";
import { shapeOf } from "./node-sizes";
import type { Placement } from "./place";
import type { Run, Side } from "./plan";
import { reachesSide } from "./ports";
import type { RootGraph } from "./roots";
import { routeInside } from "./route-inside";
import { type End, type Pass, routeAcross, routeBeside, routeLoop } from "./routes";
import { type Bend, placeUprights, type UprightX } from "./uprights";

export interface Drawn {
  readonly graph: RootGraph;
  readonly model: Model;
  readonly frame: Frame;
  readonly placement: Placement;
  readonly roots: ReadonlyMap<string, RootBox>;
  /** Boxes of all drawn nodes, in the scene. */
  readonly boxes: ReadonlyMap<string, Box>;
}

/** Ports of background arrows: wherever the ports of the others leave most room, so that those never move. */
function quietPort(taken: readonly number[], box: Box): number {
  const reach = box.height / 2 - measures.ports.corner + 2;
  const sorted = [-reach, ...taken, reach].sort((a, b) => a - b);
  let best = 0;
  let widest = -1;
  for (let i = 0; i + 1 < sorted.length; i++) {
    const [a, b] = [sorted[i] ?? 0, sorted[i + 1] ?? 0];
    const room = b - a;
    if (room > widest + 1e-6) {
      widest = room;
      best = taken.length === 0 ? 0 : (a + b) / 2;
    }
  }
  return best;
}

function endOf(
  run: Run,
  which: "start" | "end",
  drawn: Drawn,
  offsetOf: (run: Run, which: "start" | "end") => number,
): End {
  const rootId = which === "start" ? run.arrow.from : run.arrow.to;
  const nodeId = which === "start" ? run.arrow.edge.source : run.arrow.edge.target;
  const side: Side = which === "start" ? run.startSide : run.endSide;
  const box = drawn.boxes.get(rootId) ?? { x: 0, y: 0, width: 0, height: 0 };
  const root = drawn.roots.get(rootId);
  const node = drawn.graph.nodes.get(rootId);
  const member = nodeId === rootId ? null : (drawn.boxes.get(nodeId) ?? null);
  return {
    box,
    hexagon: node !== undefined && shapeEncodings[shapeOf(node)].outline === "hexagon",
    side,
    y: box.y + offsetOf(run, which),
    member,
    straight: member !== null && root !== undefined && reachesSide(root, nodeId, side),
  };
}

/** Heights in the layers between: lanes of the model, or for background arrows the nearest gaps. */
function passesOf(run: Run, start: End, end: End, drawn: Drawn): Pass[] {
  const { model, placement } = drawn;
  const [from, to] = [layerOf(model, run.from), layerOf(model, run.to)];
  if (run.arrow.main) {
    return run.lanes.map((lane) => ({ layer: layerOf(model, lane), y: placement.y[lane] ?? 0 }));
  }
  const way = from < to ? 1 : -1;
  const passes: Pass[] = [];
  for (let layer = from + way; layer !== to; layer += way) {
    const share = (layer - from) / (to - from);
    const boxes = (model.layers[layer] ?? []).flatMap((v) => drawn.boxes.get(model.vertices[v]?.id ?? "") ?? []);
    const y = passNear(boxes, start.y + share * (end.y - start.y));
    passes.push({ layer, y });
  }
  return passes;
}

/** Routes of all runs, by the id of their arrow. */
export function routeAll(runs: readonly Run[], drawn: Drawn): Record<string, Route> {
  const { model, frame, placement, roots } = drawn;
  const taken = new Map<string, number[]>();
  const portOf = (run: Run, which: "start" | "end") =>
    (which === "start" ? placement.ports.starts : placement.ports.ends).get(run.arrow.edge.id);
  for (const run of runs) {
    for (const which of ["start", "end"] as const) {
      const port = portOf(run, which);
      if (!port) continue;
      const key = which === "start" ? `${run.arrow.from} ${run.startSide}` : `${run.arrow.to} ${run.endSide}`;
      taken.set(key, [...(taken.get(key) ?? []), port.y]);
    }
  }
  const offsetOf = (run: Run, which: "start" | "end"): number => {
    const port = portOf(run, which);
    if (port) return port.y;
    const [rootId, nodeId, side] =
      which === "start"
        ? [run.arrow.from, run.arrow.edge.source, run.startSide]
        : [run.arrow.to, run.arrow.edge.target, run.endSide];
    const root = roots.get(rootId);
    const member = root?.inner.get(nodeId);
    if (root && member) {
      if (reachesSide(root, nodeId, side)) return member.y;
      return root.ways.reduce((best, way) => (Math.abs(way - member.y) < Math.abs(best - member.y) ? way : best), 1e9);
    }
    const box = drawn.boxes.get(rootId);
    return box ? quietPort(taken.get(`${rootId} ${side}`) ?? [], box) : 0;
  };
  const planned = runs.map((run) => {
    const start = endOf(run, "start", drawn, offsetOf);
    const end = endOf(run, "end", drawn, offsetOf);
    const across = run.kind === "forward" || run.kind === "backward";
    const passes = across ? passesOf(run, start, end, drawn) : [];
    return { run, start, end, passes, ways: waysOf(run, passes.length + 1, portOf(run, "start")?.key) };
  });
  const main = planned.filter(({ run }) => run.arrow.main);
  const quiet = planned.filter(({ run }) => !run.arrow.main);
  const uprightX = placeUprights(
    main.flatMap((each) => bendsOf(each, model)),
    frame,
  );
  const quietX = placeUprights(
    quiet.flatMap((each) => bendsOf(each, model)),
    frame,
  );
  return Object.fromEntries(
    planned.map((each) => [each.run.arrow.edge.id, routeOf(each, each.run.arrow.main ? uprightX : quietX)]),
  );

  /** Arrows of one source that leave it at different points have uprights of their own in the gutter beside it. */
  function waysOf(run: Run, count: number, port: string | undefined): string[] {
    const split = port !== undefined && model.trees.bySource.has(run.arrow.edge.id);
    return Array.from({ length: count }, (_, i) => (i === 0 && split ? port : run.tree));
  }

  function routeOf({ run, start, end, passes, ways }: Planned, x: UprightX): Route {
    if (run.kind === "loop") return routeLoop(start.member ?? start.box);
    if (run.kind === "inside") return routeInside(start.member ?? start.box, end.member ?? end.box);
    const [from, to] = [layerOf(model, run.from), layerOf(model, run.to)];
    if (run.kind === "beside") {
      return routeBeside(
        start,
        end,
        x(from, ways[0] ?? run.tree, start.y, end.y) ?? (frame.right[from] ?? 0) + measures.gutter.before,
      );
    }
    return routeAcross({ start, end, from, to, passes, ways }, frame, x);
  }
}

interface Planned {
  readonly run: Run;
  readonly start: End;
  readonly end: End;
  readonly passes: readonly Pass[];
  /** Whom it shares its upright with, in every gutter that it crosses, in its own direction. */
  readonly ways: readonly string[];
}

function layerOf(model: Model, vertex: number): number {
  return model.vertices[vertex]?.layer ?? 0;
}

/** Where an arrow bends: its heights left and right of every gutter that it crosses. */
function bendsOf({ run, start, end, passes, ways }: Planned, model: Model): Bend[] {
  const gutters = guttersOf(run, model);
  if (run.kind === "beside") {
    return gutters.map((gutter) => ({ gutter, tree: ways[0] ?? run.tree, left: [start.y, end.y], right: [] }));
  }
  const heights = [start.y, ...passes.map(({ y }) => y), end.y];
  const own = [...ways];
  if (run.kind === "backward") {
    heights.reverse();
    own.reverse();
  }
  return gutters.map((gutter, i) => ({
    gutter,
    tree: own[i] ?? run.tree,
    left: [heights[i] ?? 0],
    right: [heights[i + 1] ?? 0],
  }));
}
