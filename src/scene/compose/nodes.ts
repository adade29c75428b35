import type { NetworkNode } from "../../domain/network/types";
import type { Language } from "../../domain/records";
import { shapeOfKind } from "../../encoding";
import { labelOf } from "../layout/node-sizes";
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
  const studies = node.testedRefs.length;
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
    name: node.entity.name[language] || labelOf(node, language),
    lineage: node.entity.lineage,
    icon: parts.icon,
    role: node.entity.role && parts.role ? { role: node.entity.role, at: parts.role } : null,
    predicted: node.predictedOnly,
    mark: node.state === "untested" || !parts.mark ? null : { ...parts.mark, state: node.state, size: inside ? 9 : 10 },
    count:
      studies === 0 || !parts.count
        ? null
        : {
            lines: [String(studies)],
            ...parts.count,
            fontSize: inside ? 11 : 11.5,
            lineHeight: 13,
            weight: 400,
            align: "start",
          },
    contested: judged && node.standing === "contested" ? parts.contested : null,
    retracted: judged && node.retractedRefs.length > 0 ? parts.retracted : null,
    emphasis,
  };
}
