import { describe, expect, it } from "vitest";
import { seededRandom } from "../../../../src/domain/random";
import { Isotonic } from "../../../../src/scene/layout/coordinates/isotonic";

/** The textbook's formula: the greatest of the least weighted means of the stretches around an item (min-max). */
function minMax(values: readonly number[], weights: readonly number[]): number[] {
  const mean = (from: number, to: number) => {
    let [sum, weight] = [0, 0];
    for (let i = from; i <= to; i++) {
      sum += (values[i] ?? 0) * (weights[i] ?? 0);
      weight += weights[i] ?? 0;
    }
    return sum / weight;
  };
  return values.map((_, i) =>
    Math.max(
      ...Array.from({ length: i + 1 }, (_, from) =>
        Math.min(...Array.from({ length: values.length - i }, (_, k) => mean(from, i + k))),
      ),
    ),
  );
}

describe("isotonic regression", () => {
  it("is what the min-max formula gives, for random items", () => {
    const random = seededRandom(5);
    const isotonic = new Isotonic(12);
    for (let round = 0; round < 200; round++) {
      const n = 1 + Math.floor(random() * 12);
      const values = Array.from({ length: n }, () => Math.round(random() * 20) - 10);
      const weights = Array.from({ length: n }, () => 0.2 + random());
      isotonic.clear();
      values.forEach((value, i) => {
        isotonic.add(value * (weights[i] ?? 1), weights[i] ?? 1);
      });
      const fitted = new Float64Array(n);
      isotonic.fit(fitted);
      minMax(values, weights).forEach((value, i) => {
        expect(fitted[i]).toBeCloseTo(value, 9);
      });
    }
  });

  it("keeps what rises already", () => {
    const isotonic = new Isotonic(3);
    for (const value of [1, 2, 2]) isotonic.add(value, 1);
    const fitted = new Float64Array(3);
    isotonic.fit(fitted);
    expect([...fitted]).toEqual([1, 2, 2]);
  });
});
