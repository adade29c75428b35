import type { NetworkNode } from "../../../domain/network/types";
import type { Language } from "../../../domain/records";
import type { Column, NodeParts } from "../../types";
import { measures } from "../base/measures";
import type { RootGraph } from "../model/roots";
import { gridOf, orderChips } from "./grid";
import { joinedIn, membersOf } from "./members";
import { partsIn } from "./node-parts";
import { type MeasuredNode, measureNode } from "./node-sizes";

/** A rectangle relative to the middle of the root box that it stands in. */
export interface InnerBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A node without a box around it, measured with all that it holds; places are relative to its middle. */
export interface RootBox {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly inner: ReadonlyMap<string, InnerBox>;
  readonly parts: ReadonlyMap<string, NodeParts>;
  /** Heights, relative to the middle, at which an arrow can pass above, between and below the rows of members. */
  readonly rowGaps: readonly number[];
  /** Its title takes the whole of the left side, as the layout reads it: no member is met straight from there. */
  readonly titleFirst?: boolean;
}

/** Where the title of an open box stands: at the side in the column of pathways, above elsewhere. */
function titleAt(column: Column): "left" | "top" {
  return column === "pathways" ? "left" : "top";
}

export interface BoxContext {
  readonly graph: RootGraph;
  readonly language: Language;
  readonly column: Column;
  /** Width that closed boxes of the column share. */
  readonly closedWidth: number;
  /** Least height, for the heads that end at its sides. */
  readonly minHeight: number;
  /** Members with arrows that leave the box stand at the end of a row. */
  readonly leaving: ReadonlySet<string>;
}

/** Width that a node takes by itself when it is closed. */
export function closedWidthOf(node: NetworkNode, language: Language): number {
  return measureNode({ ...node, open: false }, language, null).width;
}

export function measureRoot(node: NetworkNode, context: BoxContext): RootBox {
  const wide = node.open && titleAt(context.column) === "top";
  const measured = measureNode(node, context.language, null, wide ? measures.container.maxTitle : undefined);
  return node.open ? openBox(measured, context) : closedBox(measured, context);
}

function closedBox(measured: MeasuredNode, { column, closedWidth, minHeight }: BoxContext): RootBox {
  const height = Math.max(measured.height, minHeight);
  const width = measured.shape === "compound" ? measured.width : Math.max(measured.width, closedWidth);
  const frame = { left: -width / 2, top: -height / 2, width, height };
  const align = measured.shape === "pathway" ? "start" : "middle";
  const { id } = measured.node;
  return {
    id,
    width,
    height,
    inner: new Map(),
    parts: new Map([[id, partsIn(measured, frame, align, column)]]),
    rowGaps: [],
  };
}

function openBox(measured: MeasuredNode, context: BoxContext): RootBox {
  const { graph, language, column, closedWidth, minHeight, leaving } = context;
  const { id } = measured.node;
  const { padding, titleGap, titleHeight } = measures.container;
  const chips = membersOf(graph, id).map((member) => measureNode({ ...member, open: false }, language, measured.node));
  const side = titleAt(column) === "left";
  const rowWidth = measures.container.rowWidth[side ? "side" : column === "markers" ? "markers" : "below"];
  const grid = gridOf(orderChips(chips, leaving, rowWidth), rowWidth, joinedIn(graph));
  const width = side
    ? closedWidth + titleGap + grid.width + padding
    : Math.max(closedWidth, measured.width, grid.width + 2 * padding);
  const inside = side ? grid.height + 2 * padding : titleHeight + grid.height + padding;
  const height = Math.max(inside, minHeight, side ? measured.height : 0);
  const [left, top] = [-width / 2, -height / 2];
  const title = side ? { left, top, width: closedWidth, height } : { left, top, width, height: titleHeight };
  const gridLeft = side ? left + closedWidth + titleGap : left + (width - grid.width) / 2;
  const gridTop = side ? -grid.height / 2 : top + titleHeight + (height - titleHeight - padding - grid.height) / 2;
  const inner = new Map<string, InnerBox>();
  const parts = new Map<string, NodeParts>([[id, partsIn(measured, title, "start", column)]]);
  for (const { chip, x, y, width: w, height: h } of grid.cells) {
    const frame = { left: gridLeft + x, top: gridTop + y, width: w, height: h };
    inner.set(chip.node.id, { x: frame.left + w / 2, y: frame.top + h / 2, width: w, height: h });
    parts.set(chip.node.id, partsIn(chip, frame, "middle", column));
  }
  const rowGaps = grid.rowGaps
    .map((way) => gridTop + way)
    .map((way) => Math.min(height / 2 - 3.5, Math.max(top + 3.5, way)));
  return { id, width, height, inner, parts, rowGaps };
}
