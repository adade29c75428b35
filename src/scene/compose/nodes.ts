import type { RankedCategory } from "../../domain/evidence";
import { isBackgroundOnly } from "../../domain/focus";
import { ascending, refsOfSides, refsOfState } from "../../domain/network/tally";
import type { NetworkEdge, NetworkNode } from "../../domain/network/types";
import { isGiven, type Language } from "../../domain/records";
import { broughtForward, glyphSizes, nodeWeight, shapeOfKind } from "../../encoding";
import { sidesText } from "../../wording/readings";
import { badgeWith } from "../badges/block";
import { measures } from "../layout/base/measures";
import type { Emphasis, Layout, NodeParts, SceneCategory, SceneNode } from "../types";

/**
 * A drawn node: its place from the layout, its state from the network in view. Null where the layout has no place.
 *
 * @param isAlone no study is shown beside relations and background, so that these are not pale.
 * @param arrows those drawn that end at it, or at the box around it and are about it: what they carry stands on them and not here again.
 */
export function composeNode(
  node: NetworkNode,
  layout: Layout,
  { language, inside, isAlone }: { readonly language: Language; readonly inside: boolean; readonly isAlone: boolean },
  emphasis: Emphasis,
  arrows: readonly NetworkEdge[],
): SceneNode | null {
  const box = layout.boxes[node.id];
  const parts = layout.parts[node.id];
  if (!box || !parts) return null;
  const shape = inside ? "molecule" : node.open ? "container" : shapeOfKind[node.entity.kind];
  const studies = refsOfState(node).length;
  // What the compound is known by is told by its arrows.
  const judged = !isGiven(node.entity.kind);
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
    category: node.category && sceneCategory(node.category, language),
    icon: parts.icon,
    role: node.entity.role && parts.role ? { role: node.entity.role, at: parts.role } : null,
    predicted: node.predictedOnly,
    weight: isAlone
      ? "usual"
      : isGiven(node.entity.kind)
        ? "strong"
        : broughtForward(nodeWeight(node.state, studies), emphasis),
    quiet: !isAlone && !node.openable && isBackgroundOnly(node),
    mark:
      node.state === "untested" || !parts.mark
        ? null
        : { ...parts.mark, state: node.state, size: inside ? measures.mark.small : measures.mark.size },
    count:
      // Without a mark a number would say that studies report it, and not what.
      studies === 0 || node.state === "untested" || !parts.count
        ? null
        : {
            lines: [String(studies)],
            ...parts.count,
            fontSize: inside ? measures.count.small : measures.count.fontSize,
            lineHeight: 13,
            weight: 400,
            align: "start",
          },
    refs: judged ? refsShown(node) : [],
    ...(judged ? marksOf(node, parts, arrows, language, inside) : { contested: null, retracted: null }),
    emphasis,
  };
}

/** What the picture shows of a category. */
export function sceneCategory({ id, colour, glyph, rank, name }: RankedCategory, language: Language): SceneCategory {
  return { id, colour, ...(glyph && { glyph }), rank, name: name[language] };
}

/** From the end of the upper side to a mark, and from the middle of a mark to that of the next, scene units. */
const inset = 9;
const between = glyphSizes.badge + 2;
/** Words on the upper side stand a little lower than marks, but for those of a member: less of them reaches over it. */
const wordsDown = 1;

/** Marks stand on the upper side of a box: at its left what concerns single references, at its right both sides of a disagreement. */
function marksOf(
  node: NetworkNode,
  { topLeft, topRight }: NodeParts,
  arrows: readonly NetworkEdge[],
  language: Language,
  inside: boolean,
): Pick<SceneNode, "contested" | "retracted" | "discrepancy"> {
  const isRetracted = restsOnRetracted(node) && !arrows.some(({ retractedRefs }) => retractedRefs.length > 0);
  const first = { x: topLeft.x + inset, y: topLeft.y };
  const second = isRetracted ? { ...first, x: first.x + between } : first;
  const sides = arrows.some((arrow) => arrow.sides) ? null : node.sides;
  const badge = sides && badgeWith(sidesText(sides, language), inside ? "least" : "small");
  return {
    contested: badge && { ...badge, x: topRight.x - 3 - badge.width / 2, y: topRight.y + (inside ? 0 : wordsDown) },
    retracted: isRetracted ? first : null,
    discrepancy: node.discrepancies.length > 0 ? second : null,
  };
}

/** References that a reader has to be told of who reads the mark, the count and the badges of a node. */
function refsShown(node: NetworkNode): readonly number[] {
  const sides = node.sides ? refsOfSides(node.sides) : [];
  const retracted = restsOnRetracted(node) ? node.retractedRefs : [];
  return ascending([...refsOfState(node), ...sides, ...retracted]);
}

/** Whether all that its mark shows comes from retracted work. */
function restsOnRetracted(node: NetworkNode): boolean {
  const { state, retractedRefs } = node;
  return (
    state !== "untested" && retractedRefs.length > 0 && refsOfState(node).every((ref) => retractedRefs.includes(ref))
  );
}
