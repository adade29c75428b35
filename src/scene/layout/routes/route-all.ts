import type { Route } from "../../types";
import { bendsOf, guttersOf, layerOf, waysOf } from "../channels/bends";
import type { Frame } from "../channels/column-extents";
import { placeUprights, type UprightX } from "../channels/vertical-segments";
import type { Model } from "../model/model";
import type { Run } from "../model/plan";
import { type EndContext, type Ends, endFinder } from "./ends";
import { passNear } from "./gaps";
import { routeInside } from "./route-inside";
import { type Pass, routeAcross, routeBeside, routeLoop } from "./routes";

export interface Drawn extends EndContext {
  readonly model: Model;
  readonly frame: Frame;
}

/** An arrow with everything decided but the uprights in the gutters. */
interface Planned extends Ends {
  readonly run: Run;
  readonly passes: readonly Pass[];
  /** Whom it shares its upright with, in every gutter that it crosses. */
  readonly ways: readonly string[];
}

/** Heights in the layers between: lanes of the model, or for background arrows the nearest gaps. */
function passesOf(run: Run, { start, end }: Ends, { model, placement, boxes }: Drawn): Pass[] {
  if (run.arrow.main) {
    return run.lanes.map((lane) => ({ layer: layerOf(model, lane), y: placement.y[lane] ?? 0 }));
  }
  const gutters = guttersOf(run, model);
  return gutters.slice(1).map((gutter, i) => {
    const layer = run.kind === "backward" ? gutter + 1 : gutter;
    const share = (i + 1) / gutters.length;
    const inLayer = (model.layers[layer] ?? []).flatMap((v) => boxes.get(model.vertices[v]?.id ?? "") ?? []);
    return { layer, y: passNear(inLayer, start.y + share * (end.y - start.y)) };
  });
}

function heightsOf({ start, passes, end }: Planned): number[] {
  return [start.y, ...passes.map(({ y }) => y), end.y];
}

function routeOf({ run, start, end, passes, ways }: Planned, { model, frame }: Drawn, x: UprightX): Route {
  if (run.kind === "loop") return routeLoop(start.member ?? start.box);
  if (run.kind === "inside") return routeInside(start.member ?? start.box, end.member ?? end.box);
  const [from, to] = [layerOf(model, run.from), layerOf(model, run.to)];
  if (run.kind === "beside") {
    const upright = x(from, ways[0] ?? run.tree, start.y, end.y);
    return routeBeside(start, end, upright ?? (frame.right[from] ?? 0) + (frame.before[from] ?? 0));
  }
  return routeAcross({ start, end, from, to, passes, ways }, frame, x);
}

/** Routes of all runs, by the id of their arrow. Background arrows come last, in uprights of their own. */
export function routeAll(runs: readonly Run[], drawn: Drawn): Record<string, Route> {
  const { model, frame, placement } = drawn;
  const endsOf = endFinder(runs, drawn);
  const planned = runs.map((run): Planned => {
    const ends = endsOf(run);
    const ways = waysOf(run, model, placement.ports.starts.get(run.arrow.edge.id));
    return { run, ...ends, ways, passes: passesOf(run, ends, drawn) };
  });
  const uprightsFor = (main: boolean) =>
    placeUprights(
      planned
        .filter(({ run }) => run.arrow.main === main)
        .flatMap((each) => bendsOf(each.run, model, heightsOf(each), each.ways)),
      frame,
      main ? frame.tracks : undefined,
    );
  const x = { main: uprightsFor(true), quiet: uprightsFor(false) };
  return Object.fromEntries(
    planned.map((each) => [each.run.arrow.edge.id, routeOf(each, drawn, each.run.arrow.main ? x.main : x.quiet)]),
  );
}
