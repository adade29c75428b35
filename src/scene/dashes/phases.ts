import type { Meeting, Segment } from "./segments";

/**
 * Phases of segments, 0 to one period: the place in the pattern of a line at its start, were its whole length drawn with
 * the segment's phase. Segments on each other are put in step first, which is always possible, for a lane has one phase at
 * each of its points; then those that follow each other in a line, the longest first (a maximum spanning forest).
 */
export function solvePhases(segments: readonly Segment[], meetings: readonly Meeting[], period: number): number[] {
  const ties = newTies(segments.length);
  for (const { first, second, opposed, shift } of [...meetings].sort((a, b) => b.length - a.length)) {
    ties.tie(first, second, opposed ? -1 : 1, shift);
  }
  const following = segments.flatMap((segment, i) => {
    const next = segments[i + 1];
    if (next?.line !== segment.line) return [];
    return [{ i, length: Math.min(segment.to - segment.from, next.to - next.from) }];
  });
  for (const { i } of following.sort((a, b) => b.length - a.length)) ties.tie(i, i + 1, 1, 0);
  return segments.map((_, i) => {
    const { phase } = ties.find(i);
    return ((phase % period) + period) % period;
  });
}

/** Groups of things whose phases depend on each other: own phase = turn × the group's + phase. */
function newTies(size: number) {
  const parent = Array.from({ length: size }, (_, i) => i);
  const turns = new Array<number>(size).fill(1);
  const phases = new Array<number>(size).fill(0);

  function find(start: number): { root: number; turn: number; phase: number } {
    let [at, turn, phase] = [start, 1, 0];
    for (let up = parent[at] ?? at; up !== at; up = parent[at] ?? at) {
      phase += turn * (phases[at] ?? 0);
      turn *= turns[at] ?? 1;
      at = up;
    }
    return { root: at, turn, phase };
  }

  /** Makes phase of `second` = way × phase of `first` + shift, unless both are tied already. */
  function tie(first: number, second: number, way: 1 | -1, shift: number): void {
    const [a, b] = [find(first), find(second)];
    if (a.root === b.root) return;
    parent[b.root] = a.root;
    turns[b.root] = way * a.turn * b.turn;
    phases[b.root] = b.turn * (way * a.phase + shift - b.phase);
  }

  return { find, tie };
}
