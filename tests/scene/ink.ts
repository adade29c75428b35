import { classEncodings } from "../../src/encoding";
import { sampleRoute } from "../../src/scene/geometry";
import type { SceneEdge } from "../../src/scene/types";

/** Where an arrow's dashes are: samples along it with whether there is ink. */
interface Inked {
  readonly x: number;
  readonly y: number;
  readonly ink: boolean;
}

const step = 0.75;

function inkOf(edge: SceneEdge): Inked[] {
  const dash = classEncodings[edge.cls].dash;
  const points = sampleRoute(edge.route);
  const samples: Inked[] = [];
  let along = 0;
  let next = 0;
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] ?? edge.route.start, points[i] ?? edge.route.end];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    for (; length > 0 && next <= along + length; next += step) {
      const share = (next - along) / length;
      const ink = isInked(next + (edge.dashes?.offset ?? 0), edge.dashes?.pattern ?? dash);
      samples.push({ x: a.x + share * (b.x - a.x), y: a.y + share * (b.y - a.y), ink });
    }
    along += length;
  }
  return samples;
}

function isInked(along: number, pattern: readonly number[]): boolean {
  let left = along % pattern.reduce((sum, each) => sum + each, 0);
  const piece = pattern.findIndex((length) => {
    left -= length;
    return left < 0;
  });
  return piece % 2 === 0;
}

/**
 * Stretches on which dashed arrows of one class look solid, for the others that run on them fill their gaps: names of the
 * arrows and the length, scene units. `window` is the length that an eye takes for a line, scene units.
 */
export function falselySolid(edges: readonly SceneEdge[], window = 40): { id: string; length: number }[] {
  const found: { id: string; length: number }[] = [];
  for (const cls of ["inferred", "predicted"] as const) {
    const lines = edges.filter((edge) => edge.cls === cls).map((edge) => ({ edge, samples: inkOf(edge) }));
    const inked = new Map<string, Inked[]>();
    for (const { samples } of lines) {
      for (const sample of samples.filter(({ ink }) => ink)) {
        const key = `${Math.round(sample.x)},${Math.round(sample.y)}`;
        const cell = inked.get(key);
        if (cell) cell.push(sample);
        else inked.set(key, [sample]);
      }
    }
    const covered = ({ x, y, ink }: Inked) =>
      ink ||
      [-1, 0, 1].some((i) =>
        [-1, 0, 1].some((j) =>
          (inked.get(`${Math.round(x) + i},${Math.round(y) + j}`) ?? []).some(
            (other) => Math.hypot(other.x - x, other.y - y) < step,
          ),
        ),
      );
    for (const { edge, samples } of lines) {
      let run = 0;
      let longest = 0;
      for (const sample of samples) {
        run = covered(sample) ? run + step : 0;
        longest = Math.max(longest, run);
      }
      if (longest > window) found.push({ id: edge.id, length: Math.round(longest) });
    }
  }
  return found;
}
