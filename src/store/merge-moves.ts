import type { Moves } from "./state";

/** What became of nodes between two states; null for one that was put back. */
export type MoveChanges = ReadonlyMap<string, Moves[string] | null>;

function isSame(a: Moves[string] | undefined, b: Moves[string] | undefined): boolean {
  return a?.dx === b?.dx && a?.dy === b?.dy;
}

export function changesBetween(before: Moves, next: Moves): MoveChanges {
  const ids = [...new Set([...Object.keys(before), ...Object.keys(next)])];
  return new Map(ids.filter((id) => !isSame(before[id], next[id])).map((id) => [id, next[id] ?? null]));
}

/** The moves with those of some nodes changed; every other node stays as it is in `moves`. */
export function withChanges(moves: Moves, changes: MoveChanges): Moves {
  const kept = Object.entries(moves).filter(([id]) => !changes.has(id));
  const made = [...changes].flatMap(([id, move]) => (move === null ? [] : [[id, move] as const]));
  return Object.fromEntries([...kept, ...made]);
}

/** The same for a state before or after: a node that stood elsewhere then than it does now keeps its place of then. */
export function withChangesSince(moves: Moves, now: Moves, changes: MoveChanges): Moves {
  return withChanges(moves, new Map([...changes].filter(([id]) => isSame(moves[id], now[id]))));
}
