import { networkOfBothReadings } from "../../domain/network";
import type { Network } from "../../domain/network/types";
import type { CompiledDataset } from "../../domain/records";

/** Nodes of the review whose drawing shows every phase and still fits a page. */
const shown = new Set([
  "isopsoralen",
  "PI3K-AKT-MTOR",
  "BMP2-RUNX2-OSX",
  "WNT-BCATENIN",
  "TGFB-SMAD",
  "NF-KB",
  "OSTEOBLAST-MARKERS",
  "OSTEOGENIC-REGULATORS",
  "OSTEOCLAST-MARKERS",
  "OB-PROLIFERATION",
  "OB-DIFFERENTIATION",
  "BONE-RESORPTION",
  "TRABECULAR-BONE",
]);

/** A part of the review's overview, without its background arrows. */
export function exampleNetwork(dataset: CompiledDataset): Network {
  const { nodes, edges } = networkOfBothReadings(dataset, { level: "overview", toggled: [] });
  return {
    nodes: nodes.filter(({ id }) => shown.has(id)),
    edges: edges.filter(({ cls, source, target }) => cls !== "background" && shown.has(source) && shown.has(target)),
  };
}
