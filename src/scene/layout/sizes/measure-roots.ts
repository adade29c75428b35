import { isGiven, type Language } from "../../../domain/records";
import { measures } from "../base/measures";
import type { Model } from "../model/model";
import { headsAt, type RoutePlan } from "../model/plan";
import type { RootGraph } from "../model/roots";
import { closedWidthOf, measureRoot, type RootBox } from "./boxes";
import { leavingIn } from "./members";

/** All boxes without a box around them, closed ones of a column equally wide. */
export function measureRoots(
  graph: RootGraph,
  model: Model,
  plans: readonly RoutePlan[],
  language: Language,
): ReadonlyMap<string, RootBox> {
  const heads = headsAt(plans, model);
  const leaving = leavingIn(plans);
  const roots = new Map<string, RootBox>();
  model.layers.forEach((layer, l) => {
    const nodes = layer.flatMap((v) => graph.nodes.get(model.vertices[v]?.id ?? "") ?? []);
    const widths = nodes.filter((node) => !isGiven(node.entity.kind)).map((node) => closedWidthOf(node, language));
    const closedWidth = Math.max(0, ...widths);
    const column = model.columns[l] ?? "markers";
    for (const node of nodes) {
      const minHeight = (heads.get(node.id) ?? 0) * measures.ports.heads + measures.ports.corner;
      roots.set(node.id, measureRoot(node, { graph, language, column, closedWidth, minHeight, leaving }));
    }
  });
  return roots;
}
