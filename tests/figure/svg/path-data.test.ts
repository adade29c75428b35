import { describe, expect, test } from "vitest";
import { pathData } from "../../../src/figure/svg/shapes";

describe("the data of a path", () => {
  const to = (x: number, y: number) => ({ x, y });

  test("writes a straight run of pieces as one line, and a bend as the curve that it is", () => {
    const pieces = [
      { control: to(10, 0), to: to(20, 0) },
      { control: null, to: to(30, 0) },
      { control: to(40, 0), to: to(40, 10) },
      { control: to(40, 20), to: to(40, 30) },
      { control: to(40, 35), to: to(40, 60) },
    ];
    expect(pathData({ kind: "path", start: to(0, 0), pieces })).toBe("M0 0L30 0Q40 0 40 10L40 60");
  });

  test("keeps a turn back, and a bend that is slight", () => {
    const back = [
      { control: null, to: to(30, 0) },
      { control: null, to: to(10, 0) },
    ];
    expect(pathData({ kind: "path", start: to(0, 0), pieces: back })).toBe("M0 0L30 0L10 0");
    const slight = [{ control: to(10, 0.1), to: to(20, 0) }];
    expect(pathData({ kind: "path", start: to(0, 0), pieces: slight })).toBe("M0 0Q10 0.1 20 0");
  });
});
