import type { RankedCategory } from "../../../../domain/evidence";
import type { Outline } from "../../../../drawing/types";

type Shape = (x: number, y: number, r: number) => Outline;

/** By the place of the category in its dataset, as many as there are colours. None is a mark of the picture. */
const shapes: readonly Shape[] = [
  (x, y, r) => ({ kind: "rect", x: x - r * 0.9, y: y - r * 0.9, width: r * 1.8, height: r * 1.8, radius: 1 }),
  (x, y, r) => ({ kind: "circle", x, y, r }),
  (x, y, r) => polygon(x, y, r * 1.2, [0, 90, 180, 270]),
  (x, y, r) => polygon(x, y, r * 1.1, [0, 60, 120, 180, 240, 300]),
  (x, y, r) => polygon(x, y, r * 1.2, [0, 120, 240]),
  (x, y, r) => polygon(x, y, r * 1.2, [60, 180, 300]),
  (x, y, r) => plus(x, y, r * 1.1, r * 0.38),
  (x, y, r) => ({ kind: "rect", x: x - r * 1.1, y: y - r * 0.4, width: r * 2.2, height: r * 0.8, radius: 1 }),
];

/** An upright bar, for what is in no category. */
const bar: Shape = (x, y, r) => ({
  kind: "rect",
  x: x - r * 0.4,
  y: y - r,
  width: r * 0.8,
  height: r * 2,
  radius: 1,
});

/**
 * A dot of the chart: its shape tells the category as its colour does.
 *
 * @param r half of its height.
 */
export function dotShape(category: Pick<RankedCategory, "rank"> | null, x: number, y: number, r: number): Outline {
  return (shapes[category?.rank ?? -1] ?? bar)(x, y, r);
}

function polygon(x: number, y: number, r: number, degrees: readonly number[]): Outline {
  const corner = (angle: number) => ({ x: x + r * Math.cos(angle), y: y + r * Math.sin(angle) });
  return { kind: "polygon", points: degrees.map((each) => corner((each * Math.PI) / 180)) };
}

function plus(x: number, y: number, r: number, half: number): Outline {
  const quarter = [
    [half, -r],
    [half, -half],
    [r, -half],
  ] as const;
  // The other three quarters, each turned by a right angle.
  const turned = [0, 1, 2, 3].flatMap((turns) =>
    quarter.map(([dx, dy]) => Array.from({ length: turns }).reduce<[number, number]>(([a, b]) => [-b, a], [dx, dy])),
  );
  return { kind: "polygon", points: turned.map(([dx, dy]) => ({ x: x + dx, y: y + dy })) };
}
