/** Colour arithmetic on `#rrggbb` strings: how far two colours are apart for an eye. */

type Triple = readonly [number, number, number];
type Matrix = readonly [Triple, Triple, Triple];

/** What an eye without one of its three cones sees, on linear sRGB (Machado, Oliveira, Fernandes 2009, severity 1.0). */
const seen = {
  protanopia: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deuteranopia: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritanopia: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
} as const satisfies Readonly<Record<string, Matrix>>;
export type Deficiency = keyof typeof seen;
export const deficiencies = Object.keys(seen) as readonly Deficiency[];

/** OKLab (B. Ottosson 2020). */
const toCones: Matrix = [
  [0.4122214708, 0.5363325363, 0.0514459929],
  [0.2119034982, 0.6806995451, 0.1073969566],
  [0.0883024619, 0.2817188376, 0.6299787005],
];
const toLab: Matrix = [
  [0.2104542553, 0.793617785, -0.0040720468],
  [1.9779984951, -2.428592205, 0.4505937099],
  [0.0259040371, 0.7827717662, -0.808675766],
];

function times(matrix: Matrix, [x, y, z]: Triple): Triple {
  const row = ([a, b, c]: Triple) => a * x + b * y + c * z;
  return [row(matrix[0]), row(matrix[1]), row(matrix[2])];
}

function each(triple: Triple, change: (value: number) => number): Triple {
  return [change(triple[0]), change(triple[1]), change(triple[2])];
}

function linear(colour: string): Triple {
  const value = Number.parseInt(colour.slice(1), 16);
  return each([(value >> 16) & 255, (value >> 8) & 255, value & 255], (channel) => {
    const c = channel / 255;
    return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
}

function lab(colour: string, deficiency?: Deficiency): Triple {
  const light = linear(colour);
  const left = deficiency ? each(times(seen[deficiency], light), (c) => Math.min(1, Math.max(0, c))) : light;
  return times(toLab, each(times(toCones, left), Math.cbrt));
}

/** 100 × the distance of two colours in OKLab, as an eye with a deficiency sees them. */
export function distance(a: string, b: string, deficiency?: Deficiency): number {
  const [from, to] = [lab(a, deficiency), lab(b, deficiency)];
  return 100 * Math.hypot(from[0] - to[0], from[1] - to[1], from[2] - to[2]);
}
