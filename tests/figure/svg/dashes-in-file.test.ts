import { describe, expect, test } from "vitest";
import { composeFigure } from "../../../src/figure/frame/compose";
import { journalSize, slideSize } from "../../../src/figure/spec/presets";
import { figureToSvg } from "../../../src/figure/svg/page";
import { isopsoralen } from "../../domain/real";
import { fontsOnDisk } from "../fixture-fonts";
import { realContext, slideSpec } from "../fixture-spec";
import { realScene } from "../real-scene";

interface Inked {
  readonly x: number;
  readonly y: number;
  readonly ink: boolean;
}

/** Between two samples, points. */
const step = 0.4;
/** The length that an eye takes for a line, points. */
const window = 24;

/** A path of the file as points close to one another. */
function pointsOf(data: string): { x: number; y: number }[] {
  const points: { x: number; y: number }[] = [];
  for (const [, command, rest] of data.matchAll(/([MLQ])([^MLQ]*)/g)) {
    const n = (rest?.match(/-?[\d.]+/g) ?? []).map(Number);
    const from = points.at(-1);
    for (let i = 0; i + 1 < n.length; i += command === "Q" ? 4 : 2) {
      const [a = 0, b = 0, c = 0, d = 0] = n.slice(i, i + 4);
      if (command !== "Q" || !from) points.push({ x: a, y: b });
      else
        for (let t = 1; t <= 16; t++) {
          const [u, v] = [1 - t / 16, t / 16];
          points.push({ x: u * u * from.x + 2 * u * v * a + v * v * c, y: u * u * from.y + 2 * u * v * b + v * v * d });
        }
    }
  }
  return points;
}

function inkOf(data: string, pattern: readonly number[], offset: number): Inked[] {
  const whole = pattern.reduce((sum, each) => sum + each, 0);
  const isInked = (at: number) => {
    let left = ((at % whole) + whole) % whole;
    return (
      pattern.findIndex((length) => {
        left -= length;
        return left < 0;
      }) %
        2 ===
      0
    );
  };
  const points = pointsOf(data);
  const samples: Inked[] = [];
  let [along, next] = [0, 0];
  for (const [i, b] of points.entries()) {
    const a = points[i - 1];
    if (!a) continue;
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (; length > 0 && next <= along + length; next += step) {
      const share = (next - along) / length;
      samples.push({ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y), ink: isInked(next + offset) });
    }
    along += length;
  }
  return samples;
}

const attribute = (element: string, name: string) => new RegExp(` ${name}="([^"]*)"`).exec(element)?.[1];

/** Long-dashed lines of a file, sampled; `inStep`: as the file dashes them, else each from its own start. */
function dashedLines(svg: string, inStep: boolean): Inked[][] {
  return [...svg.matchAll(/<path [^>]*stroke-dasharray="[^>]*>/g)].flatMap(([element]) => {
    const pattern = attribute(element, "stroke-dasharray")?.split(/[ ,]+/).map(Number) ?? [];
    const offset = Number(attribute(element, "stroke-dashoffset") ?? 0);
    if ((pattern[0] ?? 0) < 2) return [];
    const usual = pattern.length > 2 && !inStep ? pattern.slice(0, 2) : pattern;
    return [inkOf(attribute(element, "d") ?? "", usual, inStep ? offset : 0)];
  });
}

/** Lines that have ink over a longer stretch than an eye tells from a solid line, from one arrow or from several. */
function looksSolid(lines: readonly Inked[][]): number {
  const cells = new Map<string, Inked[]>();
  const key = (x: number, y: number) => `${Math.round(x)},${Math.round(y)}`;
  for (const sample of lines.flat()) {
    if (sample.ink) cells.set(key(sample.x, sample.y), [...(cells.get(key(sample.x, sample.y)) ?? []), sample]);
  }
  const covered = ({ x, y, ink }: Inked) =>
    ink ||
    [-1, 0, 1].some((i) =>
      [-1, 0, 1].some((j) =>
        (cells.get(key(x + i, y + j)) ?? []).some((other) => Math.hypot(other.x - x, other.y - y) < step),
      ),
    );
  return lines.filter((line) => {
    let run = 0;
    return line.some((sample) => {
      run = covered(sample) ? run + step : 0;
      return run > window;
    });
  }).length;
}

describe("dashes in a saved file", () => {
  test.each([
    ["en", "overview", "a slide", slideSize(1920)],
    ["zh", "overview", "a slide", slideSize(1920)],
    ["zh", "molecules", "a slide", slideSize(1920)],
    ["en", "overview", "two columns of a journal", journalSize(190, 300)],
  ] as const)("never add up to a solid line (%s, %s, %s)", async (language, level, _, size) => {
    const { scene } = realScene(isopsoralen(), language, level);
    const page = composeFigure(scene, { ...slideSpec, size, textScale: "auto" }, realContext());
    const svg = await figureToSvg(page, { text: "system", fonts: fontsOnDisk });
    expect(dashedLines(svg, true).length).toBeGreaterThan(30);
    expect(looksSolid(dashedLines(svg, true))).toBe(0);
    // The measure sees what would be wrong: the same lines, each dashed from its own start.
    expect(looksSolid(dashedLines(svg, false))).toBeGreaterThan(5);
  });
});
