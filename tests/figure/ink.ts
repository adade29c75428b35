/** Ink along the dashed lines of a finished file: whether an eye takes one of them for a solid line. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** Between two samples, points. */
const step = 0.4;
/** The length that an eye takes for a line, points. */
const window = 24;
/** A path is cut into so many straight pieces for each curve. */
const pieces = 16;

/** A line of points as samples at equal distances, each with its distance from the start. */
export function sampled(line: readonly Spot[]): (Spot & { readonly at: number })[] {
  const samples: (Spot & { at: number })[] = [];
  let [along, next] = [0, 0];
  for (const [i, b] of line.entries()) {
    const a = line[i - 1];
    if (!a) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (; length > 0 && next <= along + length; next += step) {
      const share = (next - along) / length;
      samples.push({ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y), at: next });
    }
    along += length;
  }
  return samples;
}

/** The curve from `a` to the last of `points` as straight pieces: one control point or two before its end. */
export function curve(a: Spot, points: readonly Spot[]): Spot[] {
  return Array.from({ length: pieces }, (_, i) => {
    const t = (i + 1) / pieces;
    let level: readonly Spot[] = [a, ...points];
    while (level.length > 1) {
      level = level.slice(1).map((to, k) => {
        const from = level[k] ?? to;
        return { x: from.x + t * (to.x - from.x), y: from.y + t * (to.y - from.y) };
      });
    }
    return level[0] ?? a;
  });
}

/** Whether a place of a dash pattern has ink. */
export function isDash(pattern: readonly number[], at: number): boolean {
  const whole = pattern.reduce((sum, each) => sum + each, 0);
  let left = ((at % whole) + whole) % whole;
  const piece = pattern.findIndex((length) => {
    left -= length;
    return left < 0;
  });
  return piece % 2 === 0;
}

/** Ink by its places, which need no order. */
export function inkIndex(ink: readonly Spot[]): (spot: Spot) => boolean {
  const cells = new Map<string, Spot[]>();
  const key = (x: number, y: number) => `${Math.round(x)},${Math.round(y)}`;
  for (const spot of ink) cells.set(key(spot.x, spot.y), [...(cells.get(key(spot.x, spot.y)) ?? []), spot]);
  const near = [-1, 0, 1];
  return ({ x, y }) =>
    near.some((i) =>
      near.some((j) =>
        (cells.get(key(x + i, y + j)) ?? []).some((other) => Math.hypot(other.x - x, other.y - y) < step),
      ),
    );
}

/** How many lines have ink over a longer stretch than an eye tells from a solid line, whichever arrow it is of. */
export function looksSolid(lines: readonly (readonly Spot[])[], hasInk: (spot: Spot) => boolean): number {
  return lines.filter((line) => {
    let run = 0;
    return sampled(line).some((spot) => {
      run = hasInk(spot) ? run + step : 0;
      return run > window;
    });
  }).length;
}

export interface DashedLine {
  readonly line: readonly Spot[];
  readonly pattern: readonly number[];
  readonly offset: number;
}

/** The places of a dashed line that have ink. */
export function inkOf({ line, pattern, offset }: DashedLine): readonly Spot[] {
  return sampled(line).filter(({ at }) => isDash(pattern, at + offset));
}

/** Long dashes, not the dots of predictions. */
const isLong = ({ pattern }: Pick<DashedLine, "pattern">) => (pattern[0] ?? 0) >= 2;

function pairs(numbers: readonly number[]): Spot[] {
  return Array.from({ length: Math.floor(numbers.length / 2) }, (_, i) => ({
    x: numbers[i * 2] ?? 0,
    y: numbers[i * 2 + 1] ?? 0,
  }));
}

function lineOfSvg(data: string): Spot[] {
  const line: Spot[] = [];
  for (const [, command, rest] of data.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const points = pairs((rest?.match(/-?[\d.]+/g) ?? []).map(Number));
    const from = line.at(-1);
    if (command !== "Q" || !from) line.push(...points);
    else
      for (let i = 0; i + 1 < points.length; i += 2) line.push(...curve(line.at(-1) ?? from, points.slice(i, i + 2)));
  }
  return line;
}

/** The long-dashed lines of an SVG. */
export function dashedInSvg(svg: string): DashedLine[] {
  const attribute = (element: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];
  return [...svg.matchAll(/<path [^>]*stroke-dasharray="[^>]*>/g)]
    .map(([element]) => ({
      line: lineOfSvg(attribute(element, "d") ?? ""),
      pattern: attribute(element, "stroke-dasharray")?.split(/[ ,]+/).map(Number) ?? [],
      offset: Number(attribute(element, "stroke-dashoffset") ?? 0),
    }))
    .filter(isLong);
}

/** The long-dashed lines that the operators of a PDF's content draw, on a page of this height, points. */
export function dashedInPdf(content: string, height: number): DashedLine[] {
  const found: DashedLine[] = [];
  let operands: number[] = [];
  let pattern: number[] = [];
  let offset = 0;
  let line: Spot[] = [];
  let inBrackets: number[] | null = null;
  const flipped = (points: readonly Spot[]) => points.map(({ x, y }) => ({ x, y: height - y }));
  for (const [token] of content.matchAll(/\[|\]|-?\d*\.?\d+|[A-Za-z*]+/g)) {
    if (token === "[") inBrackets = [];
    else if (token === "]") {
      pattern = inBrackets ?? [];
      inBrackets = null;
    } else if (/\d/.test(token)) (inBrackets ?? operands).push(Number(token));
    else {
      const points = flipped(pairs(operands));
      const from = line.at(-1);
      if (token === "d") offset = operands[0] ?? 0;
      if (token === "m") line = points;
      if (token === "l") line.push(...points);
      if (token === "c" && from) line.push(...curve(from, points));
      if (token === "S") found.push({ line, pattern, offset });
      operands = [];
    }
  }
  return found.filter(isLong);
}

const pointsPerEmu = 1 / 12700;

/** The lines that a slide draws piece by piece, as its dashes are; each piece a line of its own. */
export function piecesInSlide(xml: string): Spot[][] {
  const number = (text: string, name: string) => Number(new RegExp(`\\b${name}="(-?\\d+)"`).exec(text)?.[1] ?? 0);
  return [...xml.matchAll(/<p:sp>.*?<\/p:sp>/gs)].flatMap(([shape]) => {
    const off = /<a:off [^>]*>/.exec(shape)?.[0] ?? "";
    const path = /<a:path [^>]*fill="none"[^>]*>(.*?)<\/a:path>/s.exec(shape)?.[1];
    if (path === undefined) return [];
    const place = ([, x, y]: RegExpMatchArray): Spot => ({
      x: (Number(x) + number(off, "x")) * pointsPerEmu,
      y: (Number(y) + number(off, "y")) * pointsPerEmu,
    });
    const lines: Spot[][] = [];
    for (const [, command, inner = ""] of path.matchAll(/<a:(moveTo|lnTo|cubicBezTo)>(.*?)<\/a:\1>/gs)) {
      const points = [...inner.matchAll(/<a:pt x="(-?\d+)" y="(-?\d+)"\/>/g)].map(place);
      const line = lines.at(-1);
      const from = line?.at(-1);
      if (command === "moveTo") lines.push(points);
      else if (command === "lnTo") line?.push(...points);
      else if (from) line?.push(...curve(from, points));
    }
    // A solid line is one piece, whatever its length.
    return lines.length > 1 ? lines : [];
  });
}
