import { sampleRoute } from "../geometry";
import type { Route } from "../types";

/** A stretch of a line along which it runs on the same other lines, or alone. Lengths along the line, scene units. */
export interface Segment {
  readonly line: number;
  readonly from: number;
  readonly to: number;
}

/** Two segments that run on each other. */
export interface Meeting {
  readonly first: number;
  readonly second: number;
  /** Whether they run against each other. */
  readonly opposed: boolean;
  readonly length: number;
  /** Phase of the second is the first's, mirrored where opposed, plus this; scene units. */
  readonly shift: number;
}

interface Sample {
  readonly line: number;
  readonly along: number;
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** The line before it in the lane that it runs on, and the one after. */
  before: Sample | null;
  after: Sample | null;
  segment: number;
}

/** Distance between two samples of a line, scene units: well under the shortest dash. */
const samplingStep = 1.5;
/** Lines closer than this are printed on each other, scene units: about half of a line's width and half a step. */
const sameLane = 1.1;
/** Samples that a cell of the grid remembers: those of the latest lines, so that a lane of hundreds costs no more each. */
const kept = 24;
/** Two samples run along each other where the cosine between them is above this. */
const parallel = 0.9;

/** Segments of all lines, in the order of the lines and along each of them, and which of them run on each other. */
export function findSegments(
  lines: readonly { readonly route: Route }[],
  dash: number,
  period: number,
): { segments: Segment[]; meetings: Meeting[] } {
  const cells = new Map<number, Sample[]>();
  const sampled = lines.map(({ route }, line) => {
    const samples = samplesOf(route, line);
    for (const sample of samples) joinLane(cells, sample);
    return samples;
  });
  const segments: Segment[] = [];
  for (const samples of sampled) {
    let last: Sample | null = null;
    for (const sample of samples) {
      if (last === null || last.before?.line !== sample.before?.line || last.after?.line !== sample.after?.line) {
        const open = segments.at(-1);
        if (open?.line === sample.line) segments[segments.length - 1] = { ...open, to: sample.along };
        segments.push({ line: sample.line, from: sample.along, to: sample.along });
      }
      sample.segment = segments.length - 1;
      last = sample;
    }
    const open = segments.at(-1);
    if (open && last) segments[segments.length - 1] = { ...open, to: last.along + samplingStep };
  }
  return { segments, meetings: meetingsOf(sampled.flat(), dash, period) };
}

/** Puts a sample behind the last one of another line that is in its lane. */
function joinLane(cells: Map<number, Sample[]>, sample: Sample): void {
  const [column, row] = [Math.round(sample.x), Math.round(sample.y)];
  let before: Sample | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  for (let i = -1; i <= 1; i++) {
    for (let j = -1; j <= 1; j++) {
      for (const other of cells.get(cellOf(column + i, row + j)) ?? []) {
        if (other.line === sample.line || !areAligned(other, sample)) continue;
        const apart = Math.hypot(other.x - sample.x, other.y - sample.y);
        if (before !== null && (other.line < before.line || (other.line === before.line && apart >= nearest))) continue;
        before = other;
        nearest = apart;
      }
    }
  }
  if (before !== null) {
    sample.before = before;
    before.after = sample;
  }
  const key = cellOf(column, row);
  const cell = cells.get(key);
  if (!cell) cells.set(key, [sample]);
  else {
    cell.push(sample);
    if (cell.length > kept) cell.shift();
  }
}

function meetingsOf(samples: readonly Sample[], dash: number, period: number): Meeting[] {
  const sums = new Map<string, { count: number; sin: number; cos: number }>();
  for (const b of samples) {
    const a = b.before;
    if (!a) continue;
    const opposed = a.dx * b.dx + a.dy * b.dy < 0;
    // Length along b at the point of it that is beside a.
    const at = b.along + (a.x - b.x) * b.dx + (a.y - b.y) * b.dy;
    const angle = ((opposed ? dash - a.along - at : a.along - at) / period) * 2 * Math.PI;
    const key = `${a.segment} ${b.segment} ${opposed ? "opposed" : "along"}`;
    const sum = sums.get(key) ?? { count: 0, sin: 0, cos: 0 };
    sums.set(key, { count: sum.count + 1, sin: sum.sin + Math.sin(angle), cos: sum.cos + Math.cos(angle) });
  }
  return [...sums].map(([key, { count, sin, cos }]): Meeting => {
    const [first = "", second = "", way = ""] = key.split(" ");
    return {
      first: Number(first),
      second: Number(second),
      opposed: way === "opposed",
      length: count * samplingStep,
      // A pattern repeats, so the mean is one of angles.
      shift: (Math.atan2(sin, cos) / (2 * Math.PI)) * period,
    };
  });
}

function areAligned(a: Sample, b: Sample): boolean {
  return Math.hypot(a.x - b.x, a.y - b.y) < sameLane && Math.abs(a.dx * b.dx + a.dy * b.dy) > parallel;
}

/** Cells are numbered row by row; a picture is far narrower than this. */
const columns = 1 << 20;

const cellOf = (column: number, row: number) => row * columns + column;

function samplesOf(route: Route, line: number): Sample[] {
  const points = sampleRoute(route);
  const samples: Sample[] = [];
  let along = 0;
  let next = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] ?? route.start, points[i] ?? route.end];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    if (length === 0) continue;
    const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    for (; next <= along + length; next += samplingStep) {
      const at = { x: a.x + dx * (next - along), y: a.y + dy * (next - along) };
      samples.push({ line, along: next, ...at, dx, dy, before: null, after: null, segment: 0 });
    }
    along += length;
  }
  return samples;
}
