import type { Model } from "../model/model";

/** One line between two vertices; where a bundle has fewer lines than pairs each counts for less. */
interface Connection {
  readonly bundle: number;
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Pairs of lines that change sides between two layers: each such pair must cross somewhere. */
export function newInversions(model: Model): { crossingsIn(gutter: number, y: Float64Array): number } {
  const connections = model.gutters.map((bundles) =>
    bundles.flatMap(({ left, right, pairs }, bundle): Connection[] => {
      const weight = Math.max(left.length, right.length) / pairs.length;
      return pairs.map(([a, b]) => ({ bundle, left: a, right: b, weight }));
    }),
  );
  return {
    crossingsIn(gutter, y) {
      const list = connections[gutter] as readonly Connection[];
      let crossings = 0;
      for (let i = 1; i < list.length; i++) {
        const a = list[i] as Connection;
        const leftA = y[a.left] as number;
        const rightA = y[a.right] as number;
        for (let j = 0; j < i; j++) {
          const b = list[j] as Connection;
          if (a.left === b.left || a.right === b.right || a.bundle === b.bundle) continue;
          if ((leftA - (y[b.left] as number)) * (rightA - (y[b.right] as number)) < 0) crossings += a.weight * b.weight;
        }
      }
      return crossings;
    },
  };
}
