import { describe, expect, it } from "vitest";
import { compare, median } from "./verdict";

describe("The benchmark's verdict", () => {
  it("takes the middle of the visits, whatever their order", () => {
    expect(median([900, 100, 300])).toBe(300);
    expect(median([1, 2, 3, 10])).toBe(2.5);
    expect(median([])).toBeNaN();
  });

  it("holds the ratio of both medians to the budget, which may just be reached", () => {
    const visits = (picture: number, interactive: number) => [{ picture, interactive }];
    const [picture, canvas] = compare({ app: visits(35, 131), bare: visits(100, 100) });
    expect(picture).toMatchObject({ ratio: 0.35, isMet: true });
    expect(canvas).toMatchObject({ ratio: 1.31, isMet: false });
  });

  it("is a miss where nothing was measured", () => {
    expect(compare({ app: [], bare: [] }).some(({ isMet }) => isMet)).toBe(false);
  });
});
