import type { NetworkNode } from "../../../domain/network/types";
import { isGiven, type Language } from "../../../domain/records";
import { measures } from "../base/measures";
import type { Model } from "../model/model";
import { headsAt, type RoutePlan } from "../model/plan";
import type { RootGraph } from "../model/roots";
import type { RootBox } from "./boxes";
import { leavingIn } from "./members";
import { measureOpenStack } from "./open-stack";
import { stackedParts, stackOf } from "./stack";

/** Width that the words of a box are set in, unless one word is longer. */
const labelWidths = { narrow: 66, wide: 112 } as const;

export interface StackedOptions {
  readonly language: Language;
  readonly wide: boolean;
  /** The same for what is given to cells and animals, which has a row of its own; as all others where absent. */
  readonly wideSubjects?: boolean;
}

/**
 * Boxes of a picture that runs from top to bottom, closed ones of a row equally high. Their measures are given as the
 * layout reads them: across the page is its height, down the page its width.
 */
export function measureStacked(
  graph: RootGraph,
  model: Model,
  plans: readonly RoutePlan[],
  { language, wide, wideSubjects = wide }: StackedOptions,
): ReadonlyMap<string, RootBox> {
  const widthFor = ({ entity }: NetworkNode): number =>
    (isGiven(entity.kind) ? wideSubjects : wide) ? labelWidths.wide : labelWidths.narrow;
  const heads = headsAt(plans, model);
  const leaving = leavingIn(plans);
  const leastWidth = (id: string) => (heads.get(id) ?? 0) * measures.ports.heads + 2 * measures.ports.corner;
  const roots = new Map<string, RootBox>();
  model.layers.forEach((layer, l) => {
    const nodes = layer.flatMap((v) => graph.nodes.get(model.vertices[v]?.id ?? "") ?? []);
    const stacks = nodes.filter(({ open }) => !open).map((node) => stackOf(node, language, widthFor(node)));
    const height = Math.max(0, ...stacks.map((stack) => stack.height));
    const column = model.columns[l] ?? "markers";
    for (const { measured, width: own } of stacks) {
      const { id } = measured.node;
      const width = Math.max(own, leastWidth(id));
      const parts = new Map([[id, stackedParts(measured, { width, height }, column)]]);
      roots.set(id, { id, width: height, height: width, inner: new Map(), parts, rowGaps: [] });
    }
    for (const node of nodes.filter(({ open }) => open)) {
      roots.set(node.id, measureOpenStack(node, { graph, language, column, leaving, leastWidth: leastWidth(node.id) }));
    }
  });
  return roots;
}
