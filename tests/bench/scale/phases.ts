import { parseCompiled } from "../../../src/dataset/parse-compiled";
import { buildEvidence } from "../../../src/domain/evidence";
import { noFilters } from "../../../src/domain/filters";
import { focusOf } from "../../../src/domain/focus";
import { withBoxes } from "../../../src/domain/map";
import { findBoxes } from "../../../src/domain/map/communities";
import { fullNetwork, type Network } from "../../../src/domain/network";
import { visibleNetwork } from "../../../src/domain/visible";
import { buildSearch } from "../../../src/features/search/search-index";
import { composeScene } from "../../../src/scene/compose/compose-scene";
import { layoutLarge } from "../../../src/scene/layout/large/layout-large";
import type { Scene } from "../../../src/scene/types";
import { madeDataset } from "./made-dataset";

const view = { level: "overview", toggled: [] } as const;

/** What is timed, in the order in which a dataset passes through it. */
export const phases = [
  "parse",
  "evidence",
  "network",
  "map",
  "rough layout",
  "layout",
  "scene",
  "choice",
  "filter",
  "search",
] as const;
export type Phase = (typeof phases)[number];

export interface Timed {
  readonly times: Readonly<Record<Phase, number>>;
  /** Heap in use at the end, MB. */
  readonly heap: number;
  /** Width over height of the picture of everything. */
  readonly aspect: number;
  readonly scene: Scene;
}

/** Times every phase once for a made network of so many findings, milliseconds. */
export function timePhases(arrows: number): Timed {
  const times = {} as Record<Phase, number>;
  const timed = <T>(phase: Phase, work: () => T): T => {
    const start = performance.now();
    const result = work();
    times[phase] = performance.now() - start;
    return result;
  };
  const text = JSON.stringify(madeDataset({ arrows, nodes: Math.round(arrows * 0.26) }));
  const read = timed("parse", () => parseCompiled(JSON.parse(text), "made.json"));
  if (!read.ok) throw new Error(`The made dataset has ${read.issues.length} faults.`);
  const { dataset } = read;
  const evidence = timed("evidence", () => buildEvidence(dataset, "review"));
  const network: Network = timed("network", () => fullNetwork(evidence, view));
  timed("map", () => fullNetwork(buildEvidence(withBoxes(dataset, findBoxes(evidence)), "review"), view));
  const start = performance.now();
  const layout = timed("layout", () =>
    layoutLarge(network, {
      language: "en",
      onRough: () => {
        times["rough layout"] = performance.now() - start;
      },
    }),
  );
  const options = { background: "always", moves: {}, evidence } as const;
  const scene = timed("scene", () => composeScene(layout, network, { ...options, focus: null }));
  timed("choice", () => {
    const { nodes, edges } = focusOf(evidence, network, view, { kind: "node", id: "p-1" });
    return composeScene(layout, network, { ...options, focus: new Set([...nodes, ...edges]) });
  });
  timed("filter", () => {
    const left = visibleNetwork(evidence, { ...noFilters, classes: ["database"] }, view);
    return composeScene(layout, left, { ...options, focus: null });
  });
  const search = buildSearch(evidence);
  search("P0001", "en");
  timed("search", () => search("P0012", "en"));
  return { times, heap: process.memoryUsage().heapUsed / 1e6, aspect: layout.width / layout.height, scene };
}
