import { type Phase, phases, type Timed } from "./phases";

/** Frames of a page: milliseconds from one to the next. */
export interface Frames {
  readonly pan: readonly number[];
  readonly zoom: readonly number[];
}

export interface Measurement {
  readonly arrows: number;
  readonly runs: readonly Timed[];
}

/** Of a page, and of a bare Cytoscape.js page with the same network in the same places. */
export interface Compared {
  readonly arrows: number;
  readonly first: readonly [number, number];
  readonly frames: readonly [Frames, Frames];
  /** From pressing "Save PNG" to the file of 3840 × 2160 pixels, ms. */
  readonly png: number;
  /** From choosing a node with 2,000 arrows to its panel, ms. */
  readonly hub: number;
  /** Heap before and after the graph of that node was opened and left fifty times, MB. */
  readonly heap: readonly [before: number, after: number];
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Least and greatest of some numbers, rounded: "12–30". */
function spread(values: readonly number[]): string {
  return `${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))}`;
}

/** The exponent k of n^k between the smallest and the largest size that took at least a millisecond; null where one did. */
export function growth(times: readonly (readonly [arrows: number, ms: number])[]): number | null {
  const felt = times.filter(([, ms]) => ms >= 1);
  const [first, last] = [felt[0], felt.at(-1)];
  if (!first || !last || first === last) return null;
  return Math.log(last[1] / first[1]) / Math.log(last[0] / first[0]);
}

const timesOf = ({ runs }: Measurement, phase: Phase) => runs.map(({ times }) => times[phase]);

/** The page of documentation about large networks. */
export function scaleReport(sizes: readonly Measurement[], compared: Compared | null): string {
  const header = ["phase", ...sizes.map(({ arrows }) => arrows.toLocaleString("en")), "grows like"];
  const rows = phases.map((phase) => {
    const own = sizes.map((size) => {
      const times = timesOf(size, phase);
      return `${median(times).toFixed(median(times) < 10 ? 1 : 0)} (${spread(times)})`;
    });
    const order = growth(sizes.map((size) => [size.arrows, median(timesOf(size, phase))]));
    return [phase, ...own, order === null ? "" : `n^${order.toFixed(2)}`];
  });
  rows.push(["heap, MB", ...sizes.map(({ runs }) => median(runs.map(({ heap }) => heap)).toFixed(0)), ""]);
  rows.push(["width over height", ...sizes.map(({ runs }) => (runs[0]?.aspect ?? 0).toFixed(2)), ""]);
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [
    "# Large networks",
    "",
    "Made by `npm run bench:scale`. Networks made by code: relations between about a quarter as many things, most of them",
    "within modules. Milliseconds, median of the runs and in brackets the least and the greatest; other work of the machine is in",
    "them. `n^1` is linear.",
    "",
    line(header),
    line(header.map(() => "---")),
    ...rows.map(line),
    "",
    ...(compared ? browserPart(compared) : []),
  ].join("\n");
}

function browserPart({ arrows, first, frames: [ours, bare], ...alone }: Compared): readonly string[] {
  const row = (name: string, own: number, other: number) =>
    `| ${name} | ${own.toFixed(0)} | ${other.toFixed(0)} | ${(other / own).toFixed(1)} |`;
  return [
    `## In the browser, ${arrows.toLocaleString("en")} arrows`,
    "",
    "Everything drawn, beside a bare Cytoscape.js page with the same network in the same places, in the same run. Times in",
    "milliseconds; frames are the median time from one to the next while panning and zooming.",
    "",
    "| | Osteograph | bare page | times as fast |",
    "| --- | --- | --- | --- |",
    row("first picture", ...first),
    row("frame, panning", median(ours.pan), median(bare.pan)),
    row("frame, zooming", median(ours.zoom), median(bare.zoom)),
    "",
    `A PNG of 3840 × 2160 pixels of what the composer proposes: ${alone.png.toFixed(0)} ms. Of a network with a node of 2,000 arrows`,
    `and a pair of 300 relations, from choosing that node to its panel: ${alone.hub.toFixed(0)} ms; heap before and after its graph was`,
    `opened and left fifty times: ${alone.heap.map((size) => size.toFixed(0)).join(" and ")} MB.`,
    "",
  ];
}
