import { shapeEncodings } from "../../encoding";
import type { Box, Route } from "../types";
import type { RootBox } from "./boxes";
import type { Frame } from "./frame";
import { passNear } from "./gaps";
import { measures } from "./measures";
import type { Model } from "./model";
import { shapeOf } from "./node-sizes";
import type { Placement } from "./place";
import type { Run, Side } from "./plan";
import { reachesSide } from "./ports";
import type { RootGraph } from "./roots";
import { type End, layerOf, type Pass, routeAcross, routeBeside, routeInside, routeLoop } from "./routes";

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
  for (const run of runs) {
    if (!run.arrow.main) continue;
    for (const [id, side, port] of [
      [run.arrow.from, run.startSide, run.startPort],
      [run.arrow.to, run.endSide, run.endPort],
    ] as const) {
      const y = placement.ports.get(port);
      if (y === undefined) continue;
      const key = `${id} ${side}`;
      taken.set(key, [...(taken.get(key) ?? []), y]);
    }
  }
  const offsetOf = (run: Run, which: "start" | "end"): number => {
    const [rootId, nodeId, side, port] =
      which === "start"
        ? [run.arrow.from, run.arrow.edge.source, run.startSide, run.startPort]
        : [run.arrow.to, run.arrow.edge.target, run.endSide, run.endPort];
    const placed = placement.ports.get(port);
    if (placed !== undefined) return placed;
    const root = roots.get(rootId);
    const member = root?.inner.get(nodeId);
    if (root && member) {
      if (reachesSide(root, nodeId, side)) return member.y;
      return root.ways.reduce((best, way) => (Math.abs(way - member.y) < Math.abs(best - member.y) ? way : best), 1e9);
    }
    const box = drawn.boxes.get(rootId);
    return box ? quietPort(taken.get(`${rootId} ${side}`) ?? [], box) : 0;
  };
  const routes: Record<string, Route> = {};
  for (const run of runs) {
    const start = endOf(run, "start", drawn, offsetOf);
    const end = endOf(run, "end", drawn, offsetOf);
    routes[run.arrow.edge.id] = routeOf(run, start, end);
  }
  return routes;

  function routeOf(run: Run, start: End, end: End): Route {
    if (run.kind === "loop") return routeLoop(start.member ?? start.box);
    if (run.kind === "inside") {
      return routeInside(start.member ?? start.box, end.member ?? end.box);
    }
    const [from, to] = [layerOf(model, run.from), layerOf(model, run.to)];
    if (run.kind === "beside") {
      const next = frame.left[from + 1] ?? frame.width;
      return routeBeside(start, end, frame.right[from] ?? 0, next - (frame.right[from] ?? 0));
    }
    return routeAcross(start, end, from, to, passesOf(run, start, end, drawn), frame);
  }
}
