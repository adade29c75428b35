import { at, real } from "../base/at";
import type { Model } from "../model/model";

/** One line between two vertices; where a bundle has fewer lines than pairs each counts for less. */
interface Connection {
  readonly bundle: number;
  readonly left: number;
  readonly right: number;
  readonly weight: number;
}

/** Pairs of lines that change sides between two layers: each such pair must cross somewhere. */
export function newInversions(model: Model): { crossingsIn(channel: number, y: Float64Array): number } {
  const connections = model.channels.map((bundles) =>
    bundles.flatMap(({ left, right, pairs }, bundle): Connection[] => {
      const weight = Math.max(left.length, right.length) / pairs.length;
      return pairs.map(([a, b]) => ({ bundle, left: a, right: b, weight }));
    }),
  );
  return {
    crossingsIn(channel, y) {
      const list = at(connections, channel);
      let crossings = 0;
      for (let i = 1; i < list.length; i++) {
        const a = at(list, i);
        const leftA = real(y, a.left);
        const rightA = real(y, a.right);
        for (let j = 0; j < i; j++) {
          const b = at(list, j);
          if (a.left === b.left || a.right === b.right || a.bundle === b.bundle) continue;
          if ((leftA - real(y, b.left)) * (rightA - real(y, b.right)) < 0) crossings += a.weight * b.weight;
        }
      }
      return crossings;
    },
  };
}
