import type { Box, Route } from "../../types";
import { measures } from "../base/measures";
import { rounded } from "./spline";

/** Route between members of one box: straight to the neighbour, otherwise over or under what stands between. */
export function routeInside(from: Box, to: Box): Route {
  const sameRow = Math.abs(from.y - to.y) < (from.height + to.height) / 2;
  if (!sameRow) return routeBetweenRows(from, to);
  const apart = Math.abs(to.x - from.x) - (from.width + to.width) / 2;
  return apart < measures.container.chipGap * 2 ? toNeighbour(from, to) : overRow(from, to);
}

function toNeighbour(from: Box, to: Box): Route {
  const way = to.x >= from.x ? 1 : -1;
  return rounded({
    start: { x: from.x + (way * from.width) / 2, y: from.y },
    controls: [],
    end: { x: to.x - way * (to.width / 2 + measures.headGap), y: from.y },
  });
}

function overRow(from: Box, to: Box): Route {
  const way = to.x >= from.x ? 1 : -1;
  const y = Math.min(from.y - from.height / 2, to.y - to.height / 2) - measures.container.rowGap;
  const start = { x: from.x + (way * from.width) / 4, y: from.y - from.height / 2 };
  const end = { x: to.x - (way * to.width) / 4, y: to.y - to.height / 2 - measures.headGap };
  return rounded({
    start,
    controls: [
      { x: start.x, y },
      { x: end.x, y },
    ],
    end,
  });
}

/** From one box to another above or below it: an S, level in the middle. */
export function routeBetweenRows(from: Box, to: Box): Route {
  const down = to.y > from.y ? 1 : -1;
  const start = { x: from.x, y: from.y + (down * from.height) / 2 };
  const end = { x: to.x, y: to.y - down * (to.height / 2 + measures.headGap) };
  const middle = (start.y + end.y) / 2;
  return rounded({
    start,
    controls: [
      { x: start.x, y: middle },
      { x: end.x, y: middle },
    ],
    end,
  });
}
