import type { NetworkNode } from "../../../domain/network/types";
import type { Language } from "../../../domain/records";
import { shapeEncodings } from "../../../encoding";
import type { Column, NodeParts } from "../../types";
import { turnedBox } from "../base/turned";
import type { RootGraph } from "../model/roots";
import type { InnerBox, RootBox } from "./boxes";
import { gridOf } from "./grid";
import { joinedIn, membersOf } from "./members";
import { movedParts, partsIn } from "./node-parts";
import { labelOf, type MeasuredNode, measureNode } from "./node-sizes";
import { longestWord, stackedParts, stackOf } from "./stack";

/**
 * An open box of a picture that runs from top to bottom, scene units: space beside the members, in which an arrow can pass them; space
 * below title and members; width that the words of a member are set in, and how long a word may be before it is cut.
 */
const open = { side: 11, below: 9, label: 62, longest: 130 } as const;

/** So many members are below one another; more are in two columns, so that each is beside the edge of the box. */
const mostBelow = 3;

interface OpenContext {
  readonly graph: RootGraph;
  readonly language: Language;
  readonly column: Column;
  /** Members with arrows that leave the box are below the others. */
  readonly leaving: ReadonlySet<string>;
  /** For the heads that end above and below it. */
  readonly leastWidth: number;
}

/**
 * Measures an open box with its title above its members, as the layout reads it: across the page is its height, down the page its
 * width. Arrows reach members past the title, along the sides of the box.
 */
export function measureOpenStack(
  node: NetworkNode,
  { graph, language, column, leaving, leastWidth }: OpenContext,
): RootBox {
  const { id } = node;
  const chips = membersOf(graph, id, (member) => leaving.has(member)).map((member) => chipOf(member, node, language));
  const columns = chips.length <= mostBelow ? 1 : 2;
  const grid = gridOf(chips, Number.POSITIVE_INFINITY, joinedIn(graph), { most: columns, joinsBelow: true });
  const title = stackOf(node, language, Math.max(open.label, grid.width));
  const width = Math.max(grid.width + 2 * open.side, title.width, leastWidth);
  const height = title.height + grid.height + open.below;
  const top = -height / 2;
  const inner = new Map<string, InnerBox>();
  const titleParts = stackedParts(title.measured, { width, height: title.height }, column);
  const parts = new Map<string, NodeParts>([[id, movedParts(titleParts, { x: 0, y: top + title.height / 2 })]]);
  for (const { chip, x, y, width: w, height: h } of grid.cells) {
    const frame = { left: x - grid.width / 2, top: top + title.height + y, width: w, height: h };
    inner.set(chip.node.id, turnedBox({ x: frame.left + w / 2, y: frame.top + h / 2, width: w, height: h }));
    parts.set(chip.node.id, partsIn(chip, frame, "middle", column));
  }
  const edge = (width - open.side) / 2;
  return { id, width: height, height: width, inner, parts, rowGaps: [-edge, edge], titleFirst: true };
}

/** A member, its words in short lines. */
function chipOf(member: NetworkNode, around: NetworkNode, language: Language): MeasuredNode {
  const node = { ...member, open: false };
  const { fontSize, weight } = shapeEncodings.molecule;
  const longest = Math.min(longestWord(labelOf(node, language), fontSize, weight), open.longest);
  return measureNode(node, language, around, Math.max(open.label, longest));
}
