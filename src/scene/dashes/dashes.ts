import type { EdgeClass } from "../../domain/network/types";
import { classEncodings } from "../../encoding";
import type { Dashes, Route } from "../types";
import { solvePhases } from "./phases";
import { findSegments, type Segment } from "./segments";

/** What dashes are placed on. */
export interface DashedLine {
  readonly id: string;
  readonly cls: EdgeClass;
  readonly route: Route;
}

/** Above this many lines of one class nobody can follow a single one, and keeping step would take seconds. */
const mostLines = 400;

/**
 * Dashes of lines that keep step wherever lines of one class run on each other. Otherwise the dashes of one fill the gaps
 * of the other, and an inferred arrow looks like a tested one. A line that joins one lane and leaves by another may need
 * a longer or shorter gap between the two, where it runs alone: such a line gets a pattern of its own. Solid lines get
 * nothing.
 */
export function dashesOf(lines: readonly DashedLine[]): Record<string, Dashes> {
  const dashes: Record<string, Dashes> = {};
  for (const cls of new Set(lines.map((line) => line.cls))) {
    const pattern = classEncodings[cls].dash;
    if (pattern.length === 0) continue;
    // A dash of several pieces keeps step as one.
    const pieces = pattern.slice(0, -1);
    const gap = pattern.at(-1) ?? 0;
    const dash = pieces.reduce((sum, each) => sum + each, 0);
    const own = lines.filter((line) => line.cls === cls);
    if (own.length > mostLines) {
      for (const { id } of own) dashes[id] = { offset: 0 };
      continue;
    }
    const { segments, meetings } = findSegments(own, dash, dash + gap);
    const phases = solvePhases(segments, meetings, dash + gap);
    own.forEach(({ id }, line) => {
      const own = segments.flatMap((segment, i) =>
        segment.line === line ? [{ ...segment, phase: phases[i] ?? 0 }] : [],
      );
      dashes[id] = inPieces(dashesAlong(own, dash, dash + gap), pieces, dash);
    });
  }
  return dashes;
}

/** Dashes with every whole one as the pieces that it is made of. */
function inPieces({ offset, pattern }: Dashes, pieces: readonly number[], dash: number): Dashes {
  if (pattern === undefined) return { offset };
  const isWhole = (length: number, index: number) => index % 2 === 0 && Math.abs(length - dash) < samePhase;
  return { offset, pattern: pattern.flatMap((length, index) => (isWhole(length, index) ? pieces : [length])) };
}

/** The lines of edges that have a route. */
export function dashedLines(
  edges: readonly { readonly id: string; readonly cls: EdgeClass }[],
  routes: Readonly<Record<string, Route>>,
): DashedLine[] {
  return edges.flatMap(({ id, cls }) => {
    const route = routes[id];
    return route ? [{ id, cls, route }] : [];
  });
}

type Phased = Segment & { readonly phase: number };

/** Phases closer than this are one, scene units. */
const samePhase = 0.4;
/** Dashes and gaps shorter than this, where two phases meet, are joined to their neighbours, scene units. */
const sliver = 2;

const round = (value: number) => Math.round(value * 100) / 100;

function dashesAlong(segments: readonly Phased[], dash: number, period: number): Dashes {
  const offset = round(segments[0]?.phase ?? 0);
  const slips = segments.some(
    (segment, i) => i > 0 && distance(segment.phase, segments[i - 1]?.phase ?? 0, period) > samePhase,
  );
  if (!slips) return { offset };
  // Ends of dashes and gaps along the line, dash first.
  const lengths: number[] = [];
  let inked = true;
  const add = (length: number, ink: boolean) => {
    if (length <= 0) return;
    if (ink === inked && lengths.length > 0) lengths[lengths.length - 1] = (lengths.at(-1) ?? 0) + length;
    else {
      if (lengths.length === 0 && !ink) lengths.push(0);
      lengths.push(length);
    }
    inked = ink;
  };
  for (const { from, to, phase } of segments) {
    for (let at = from; at < to - 1e-6; ) {
      const inPattern = (((at + phase) % period) + period) % period;
      const ink = inPattern < dash - 1e-6;
      const next = Math.min(to, at + (ink ? dash : period) - inPattern);
      add(next - at, ink);
      at = Math.max(next, at + 1e-4);
    }
  }
  return { offset: 0, pattern: evened(withoutSlivers(lengths, dash)).map(round) };
}

/** Short dashes and gaps joined to what is around them; dots have no slivers. */
function withoutSlivers(lengths: readonly number[], dash: number): number[] {
  if (dash < sliver) return [...lengths];
  const kept: number[] = [];
  for (let i = 0; i < lengths.length; i++) {
    const length = lengths[i] ?? 0;
    const next = lengths[i + 1];
    if (i > 0 && length < sliver && next !== undefined && kept.length > 0) {
      kept[kept.length - 1] = (kept.at(-1) ?? 0) + length + next;
      i++;
    } else kept.push(length);
  }
  return kept;
}

/** An even number of lengths: SVG repeats an odd list, dashes and gaps exchanged. */
function evened(lengths: readonly number[]): number[] {
  return lengths.length % 2 === 0 ? [...lengths] : [...lengths, 0];
}

function distance(a: number, b: number, period: number): number {
  const apart = Math.abs(a - b) % period;
  return Math.min(apart, period - apart);
}
