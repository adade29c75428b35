import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { promisify } from "node:util";
import { describe, expect, it } from "vitest";
import { dashedInSvg, inkIndex, inkOf, type Spot, sampled } from "../figure/ink";
import { decodePng } from "../figure/png/decode";
import { temporaryFolder } from "./temporary-folder";

describe("figure as PNG", () => {
  it("is painted by the app's own painter: a whole page, and dashes that stay dashes in its pixels", async () => {
    const folder = temporaryFolder([]);
    const drawn = async (name: string) => {
      // A process of its own: what the tab runs must not be what the test runner made of it.
      const command = [
        "--import",
        "tsx",
        "src/cli/data-main.ts",
        "figure",
        "data/isopsoralen",
        "-o",
        join(folder, name),
      ];
      const { stdout } = await promisify(execFile)(process.execPath, command);
      expect(stdout).toContain(`${name}: Widescreen slide`);
      return readFileSync(join(folder, name));
    };
    const { width, height, pixels } = decodePng(await drawn("overview.png"));
    const svg = (await drawn("overview.svg")).toString("utf8");
    const [, across = 0, down = 0] = /viewBox="0 0 ([\d.]+) ([\d.]+)"/.exec(svg)?.map(Number) ?? [];
    expect([width, height]).toEqual([1920, 1080]);
    expect(width / across).toBeCloseTo(height / down, 2);
    const density = width / across;
    // Along solid lines, in boxes and in marks there is other ink: only where dashes are alone can they be judged.
    const isPlain = ({ x, y }: Spot) => {
      const at = (Math.floor(y * density) * width + Math.floor(x * density)) * 4;
      return [0, 1, 2].every((channel) => (pixels[at + channel] ?? 0) > 235);
    };
    const dashed = dashedInSvg(svg);
    expect(dashed.length).toBeGreaterThan(20);
    const ink = dashed.flatMap(inkOf);
    expect(ink.filter((spot) => !isPlain(spot)).length).toBeGreaterThan(ink.length * 0.9);
    const covered = inkIndex(ink);
    const gaps = dashed.flatMap(({ line }) => sampled(line)).filter((spot) => !covered(spot));
    expect(gaps.length).toBeGreaterThan(1000);
    expect(gaps.filter(isPlain).length).toBeGreaterThan(gaps.length * 0.5);
    const broken = dashed.filter(({ line }) => sampled(line).some(isPlain));
    expect(broken.length).toBeGreaterThan(dashed.length * 0.9);
  }, 300_000);
});
