import { networkOfBothReadings } from "../../domain/network";
import type { Network } from "../../domain/network/types";
import type { CompiledDataset } from "../../domain/records";
import { examplesOf } from "../sources/examples";

/** A part of the review's overview, without its background arrows. */
export function exampleNetwork(dataset: CompiledDataset): Network {
  const shown = new Set(examplesOf(dataset.dataset.id).phases);
  const { nodes, edges } = networkOfBothReadings(dataset, { level: "overview", toggled: [] });
  return {
    nodes: nodes.filter(({ id }) => shown.has(id)),
    edges: edges.filter(({ cls, source, target }) => cls !== "background" && shown.has(source) && shown.has(target)),
  };
}
