import { buildEvidence } from "../../domain/evidence";
import { noFilters } from "../../domain/filters";
import { type Level, networkOfBothReadings } from "../../domain/network";
import type { CompiledDataset, Language } from "../../domain/records";
import { visibleNetwork } from "../../domain/visible";
import { composeScene } from "../../scene/compose/compose-scene";
import { layoutNetwork } from "../../scene/layout/layout-network";
import type { Order } from "../../scene/layout/model/model";
import { type SceneMetrics, sceneMetrics } from "../../scene/metrics/scene-metrics";
import type { Scene } from "../../scene/types";
import { dagreLayout } from "./dagre";
import { elkLayout } from "./elk";
import { fcoseLayout } from "./fcose";
import { peerGraph, peerScene } from "./peer";

const seed = 1;

/** The picture of a level as the app shows it first. */
export function shippedScene(dataset: CompiledDataset, order: Order, level: Level, language: Language): Scene {
  const view = { level, toggled: [] };
  const evidence = buildEvidence(dataset, "review");
  const layout = layoutNetwork(networkOfBothReadings(dataset, view), { language, order, seed });
  return composeScene(layout, visibleNetwork(evidence, noFilters, view), {
    focus: null,
    background: "focus",
    moves: {},
    evidence,
  });
}

export const layoutNames = [
  "Osteograph",
  "ELK layered",
  "dagre",
  "fCoSE with room",
  "fCoSE, its own distances",
] as const;
export type LayoutName = (typeof layoutNames)[number];

/** Measures of a scene as we draw it, and as others would place the same boxes and arrows. */
export async function compareLayouts(
  scene: Scene,
  dataset: CompiledDataset,
  level: Level,
): Promise<Record<LayoutName, SceneMetrics>> {
  const network = networkOfBothReadings(dataset, { level, toggled: [] });
  const graph = peerGraph(scene, network);
  const as = (layout: Parameters<typeof peerScene>[2]) => sceneMetrics(peerScene(scene, network, layout), level);
  return {
    Osteograph: sceneMetrics(scene, level),
    "ELK layered": as(await elkLayout(graph)),
    dagre: as(dagreLayout(graph)),
    "fCoSE with room": as(fcoseLayout(graph, "roomy")),
    "fCoSE, its own distances": as(fcoseLayout(graph, "own")),
  };
}
