import { isBackgroundOnly } from "../../domain/focus";
import { refsOfState } from "../../domain/network/tally";
import type { NetworkNode } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { shapeOfKind } from "../../encoding";
import { measures } from "../layout/base/measures";
import type { Emphasis, Layout, SceneNode } from "../types";

/** A drawn node: its place from the layout, its state from the network in view. Null where the layout has no place. */
export function composeNode(
  node: NetworkNode,
  layout: Layout,
  language: Language,
  inside: boolean,
  emphasis: Emphasis,
): SceneNode | null {
  const box = layout.boxes[node.id];
  const parts = layout.parts[node.id];
  if (!box || !parts) return null;
  const shape = inside ? "molecule" : node.open ? "container" : shapeOfKind[node.entity.kind];
  const studies = refsOfState(node).length;
  // What the compound is known by is told by its arrows.
  const judged = node.entity.kind !== "compound";
  return {
    ...box,
    id: node.id,
    shape,
    column: parts.column,
    parent: inside ? node.parent : null,
    openable: node.openable,
    open: node.open,
    label: parts.label,
    name: node.entity.name[language],
    lineage: node.entity.lineage,
    icon: parts.icon,
    role: node.entity.role && parts.role ? { role: node.entity.role, at: parts.role } : null,
    predicted: node.predictedOnly,
    quiet: !node.openable && isBackgroundOnly(node),
    mark:
      node.state === "untested" || !parts.mark
        ? null
        : { ...parts.mark, state: node.state, size: inside ? measures.mark.small : measures.mark.size },
    count:
      studies === 0 || !parts.count
        ? null
        : {
            lines: [String(studies)],
            ...parts.count,
            fontSize: inside ? measures.count.small : measures.count.fontSize,
            lineHeight: 13,
            weight: 400,
            align: "start",
          },
    contested: judged && node.standing === "contested" ? parts.contested : null,
    retracted: judged && node.retractedRefs.length > 0 ? parts.retracted : null,
    emphasis,
  };
}
