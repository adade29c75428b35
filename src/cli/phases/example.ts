import { networkOfBothReadings } from "../../domain/network";
import type { Network } from "../../domain/network/types";
import type { CompiledDataset } from "../../domain/records";
import { examplesOf, hasExamples } from "../sources/examples";

/** So many boxes show every phase and still fit a page. */
const mostNodes = 16;

/** A part of a dataset's overview, without its background arrows: the nodes of its examples, else those of the arrows with most behind them. */
export function exampleNetwork(dataset: CompiledDataset): Network {
  const { nodes, edges } = networkOfBothReadings(dataset, { level: "overview", toggled: [] });
  const drawn = edges.filter(({ cls }) => cls !== "background");
  const shown = hasExamples(dataset.dataset.id) ? new Set(examplesOf(dataset.dataset.id).phases) : bestSupported(drawn);
  return {
    nodes: nodes.filter(({ id }) => shown.has(id)),
    edges: drawn.filter(({ source, target }) => shown.has(source) && shown.has(target)),
  };
}

function bestSupported(edges: Network["edges"]): ReadonlySet<string> {
  const shown = new Set<string>();
  for (const { source, target } of edges.toSorted((a, b) => b.statements.length - a.statements.length)) {
    if (shown.size + 2 > mostNodes) break;
    shown.add(source).add(target);
  }
  return shown;
}
