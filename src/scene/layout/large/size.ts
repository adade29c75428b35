import { largestInColumns } from "../../../domain/evidence/large-dataset";
import type { Network } from "../../../domain/network/types";
import type { RootGraph } from "../model/roots";
import { middleOf } from "./middle";

/** Whether a network is placed as a map of near things and not in columns. */
export function isLarge({ nodes, edges }: Network): boolean {
  return nodes.length > largestInColumns.nodes || edges.length > largestInColumns.arrows;
}

/** So many boxes around one find room before and behind it in columns, where the direction of reading tells what acts on what. */
const mostInColumns = 42;
/** On a narrow screen more are read one below the other; many more take too long to be ordered. */
const mostInRows = 100;

/** Arrows for each box from which on columns are full of lines that pass. */
const dense = 4;

/**
 * Whether a part of a large network has no place in columns: a map of boxes, one thing that most others touch, which would fill
 * one column from top to bottom on a wide screen, or more arrows than columns have room for.
 */
export function isMap({ roots, arrows }: RootGraph, isUpright: boolean): boolean {
  if (roots.filter(({ openable }) => openable).length > roots.length / 2) return true;
  const most = isUpright ? mostInRows : mostInColumns;
  if (roots.length > most && middleOf(roots.length, arrows) !== null) return true;
  const pairs = new Set(arrows.flatMap(({ from, to }) => (from === to ? [] : [`${from}\n${to}`])));
  return pairs.size > dense * roots.length;
}
